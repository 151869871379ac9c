import { count, note, oneOf, sources, year } from '../columns.ts'
import { table } from '../table.ts'
import raw from './japanese_restaurants_world.csv?raw'

export const japaneseRestaurantsWorld = table(
  'cocreation/japanese_restaurants_world.csv',
  raw,
  {
    year: year,
    region: oneOf(
      'World',
      'Asia',
      'North America',
      'Europe',
      'Russia',
      'Latin America',
      'Oceania',
      'Middle East',
      'Africa',
      'Europe incl. Russia',
    ),
    restaurants: count,
    source: sources,
    note: note,
  },
  { key: ['year', 'region'], order: 'year' },
)
