import { oneOf, percent, place, sources, unit, year } from '../columns.ts'
import { table } from '../table.ts'
import raw from './cyber_gci.csv?raw'

export const cyberGci = table(
  'security/cyber_gci.csv',
  raw,
  {
    country: place,
    edition: year,
    value: percent,
    unit: unit('score 0-100'),
    source: sources,
    note: oneOf('', 'tier 1', 'tier 2'),
  },
  { key: ['country', 'edition'], order: 'edition' },
)
