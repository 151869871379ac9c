import { note, oneOf, positive, sources, text, unit, year } from '../columns.ts'
import { table } from '../table.ts'
import raw from './japanese_firms_thailand.csv?raw'

export const japaneseFirmsThailand = table(
  'investment/japanese_firms_thailand.csv',
  raw,
  {
    country: oneOf('Thailand'),
    year: year,
    sector: text,
    value: positive,
    unit: unit('companies', '% of companies'),
    source: sources,
    note: note,
  },
  { key: ['year', 'sector'], order: 'year' },
)
