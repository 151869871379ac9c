import { count, note, sources, text, year } from '../columns.ts'
import { table } from '../table.ts'
import raw from './japanese_restaurants_thailand.csv?raw'

export const japaneseRestaurantsThailand = table(
  'cocreation/japanese_restaurants_thailand.csv',
  raw,
  {
    year: year,
    area: text,
    restaurants: count,
    source: sources,
    note: note,
  },
  { key: ['year', 'area'], order: 'year' },
)
