import { note, place, positive, sources, unit, year } from '../columns.ts'
import { table } from '../table.ts'
import raw from './japan_fdi_stock.csv?raw'

export const japanFdiStock = table(
  'investment/japan_fdi_stock.csv',
  raw,
  {
    country: place,
    year: year,
    value: positive,
    unit: unit('JPY 100 million', "% of Japan's outward FDI stock"),
    source: sources,
    note: note,
  },
  { key: ['country', 'year', 'unit'], order: 'year', within: ['unit'] },
)
