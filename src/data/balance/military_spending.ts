import { optional, percent, place, positive, sources, year } from '../columns.ts'
import { table } from '../table.ts'
import raw from './military_spending.csv?raw'

export const militarySpending = table(
  'balance/military_spending.csv',
  raw,
  {
    country: place,
    year: year,
    current_usd_million: optional(positive),
    constant_usd_million: optional(positive),
    share_gdp_pct: optional(percent),
    source: sources,
  },
  { key: ['country', 'year'], order: 'year', within: ['country'] },
)
