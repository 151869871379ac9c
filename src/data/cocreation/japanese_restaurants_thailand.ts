import { count, note, oneOf, sources, year } from '../columns.ts'
import { table } from '../table.ts'
import raw from './japanese_restaurants_thailand.csv?raw'

export const japaneseRestaurantsThailand = table(
  'cocreation/japanese_restaurants_thailand.csv',
  raw,
  {
    year: year,
    area: oneOf('Thailand', 'Bangkok', 'Outside Bangkok'),
    restaurants: count,
    source: sources,
    note: note,
  },
  { key: ['year', 'area'], order: 'year' },
)
