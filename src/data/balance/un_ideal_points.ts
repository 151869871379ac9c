import { anyNumber, count, optional, place, placeCode, positive, sources, year } from '../columns.ts'
import { table } from '../table.ts'
import raw from './un_ideal_points.csv?raw'

export const unIdealPoints = table(
  'balance/un_ideal_points.csv',
  raw,
  {
    country: place,
    iso3: placeCode,
    year: year,
    ideal_point_final_passage: anyNumber,
    q5: anyNumber,
    q95: anyNumber,
    ideal_point_all_votes: optional(anyNumber),
    votes_counted: count,
    distance_to_us_computed: positive,
    distance_to_china_computed: positive,
    distance_to_japan_computed: positive,
    source: sources,
  },
  { key: ['country', 'year'], order: 'year', within: ['country'] },
)
