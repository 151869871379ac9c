import { count, note, oneOf, optional, or, place, sources, span, text } from '../columns.ts'
import { table } from '../table.ts'
import { domain } from './domains.ts'
import raw from './security_domains.csv?raw'

export const securityDomains = table(
  'security/security_domains.csv',
  raw,
  {
    country: place,
    domain: domain,
    activity: text,
    date: or(span, '2022 (fiscal year)', 'undated (23 February)'),
    amount_jpy_million: optional(count),
    quantity: optional(count),
    quantity_unit: optional(
      oneOf(
        'radars',
        'rescue boats',
        'boats',
        'ship',
        'vessels',
        'vessel',
        'aircraft',
        'parts (about)',
        'persons',
        'USD',
        'USD (nearly)',
        'SDF personnel (about)',
        'stations',
        'SDF instructors',
        'systems',
      ),
    ),
    status: text,
    source: sources,
    note: note,
  },
  { key: ['country', 'domain', 'activity', 'date'] },
)
