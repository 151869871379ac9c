import { count, day, note, place, sources, unit } from '../columns.ts'
import { table } from '../table.ts'
import raw from './mofa_business_bases_by_year.csv?raw'

export const mofaBusinessBasesByYear = table(
  'investment_series/mofa_business_bases_by_year.csv',
  raw,
  {
    country: place,
    date: day,
    value: count,
    unit: unit('business bases'),
    source: sources,
    note: note,
  },
  { key: ['country', 'date'], order: 'date' },
)
