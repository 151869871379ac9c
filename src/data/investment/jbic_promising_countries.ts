import { count, note, optional, percent, place, rank, sources, year } from '../columns.ts'
import { table } from '../table.ts'
import raw from './jbic_promising_countries.csv?raw'

export const jbicPromisingCountries = table(
  'investment/jbic_promising_countries.csv',
  raw,
  {
    fiscal_year: year,
    country: place,
    rank: rank,
    share_pct: optional(percent),
    firms: optional(count),
    source: sources,
    note: note,
  },
  { key: ['fiscal_year', 'country'], order: 'fiscal_year' },
)
