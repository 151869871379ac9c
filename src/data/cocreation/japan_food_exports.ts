import { count, note, place, sources, unit, year } from '../columns.ts'
import { table } from '../table.ts'
import raw from './japan_food_exports.csv?raw'

export const japanFoodExports = table(
  'cocreation/japan_food_exports.csv',
  raw,
  {
    destination: place,
    year: year,
    value: count,
    unit: unit('JPY 100 million'),
    source: sources,
    note: note,
  },
  { key: ['destination', 'year'], order: 'year', within: ['destination'] },
)
