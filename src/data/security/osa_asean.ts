import { count, date, oneOf, optional, place, sources, text, year } from '../columns.ts'
import { table } from '../table.ts'
import raw from './osa_asean.csv?raw'

export const osaAsean = table(
  'security/osa_asean.csv',
  raw,
  {
    fiscal_year: year,
    country: place,
    item: text,
    date: date,
    amount_jpy_million: optional(count),
    status: oneOf(
      'delivered 2026-02-11',
      'handed over 2025-09-22 and 2025-10-01',
      'signed',
      'planned (no exchange of notes seen)',
    ),
    source: sources,
  },
  { key: ['fiscal_year', 'country', 'item'], order: 'fiscal_year' },
)
