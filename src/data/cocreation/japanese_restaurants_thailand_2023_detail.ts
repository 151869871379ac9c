import { count, oneOf, sources, text, year } from '../columns.ts'
import { table } from '../table.ts'
import raw from './japanese_restaurants_thailand_2023_detail.csv?raw'

export const japaneseRestaurantsThailand2023Detail = table(
  'cocreation/japanese_restaurants_thailand_2023_detail.csv',
  raw,
  {
    year: year,
    breakdown: oneOf('spend per customer', 'type'),
    category: text,
    restaurants: count,
    source: sources,
  },
  { key: ['breakdown', 'category'] },
)
