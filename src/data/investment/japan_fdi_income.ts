import { anyNumber, note, place, sources, unit, year } from '../columns.ts'
import { table } from '../table.ts'
import raw from './japan_fdi_income.csv?raw'

export const japanFdiIncome = table(
  'investment/japan_fdi_income.csv',
  raw,
  {
    country: place,
    year: year,
    value: anyNumber,
    unit: unit('JPY 100 million'),
    source: sources,
    note: note,
  },
  { key: ['country', 'year'], order: 'year' },
)
