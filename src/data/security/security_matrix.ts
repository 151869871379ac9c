import { count, place } from '../columns.ts'
import { table } from '../table.ts'
import { domain } from './domains.ts'
import raw from './security_matrix.csv?raw'

export const securityMatrix = table(
  'security/security_matrix.csv',
  raw,
  {
    country: place,
    domain: domain,
    activities: count,
  },
  { key: ['country', 'domain'] },
)
