import {
  age,
  count,
  oneOf,
  optional,
  percent,
  place,
  placeCode,
  positive,
  sources,
  year,
} from '../columns.ts'
import { table } from '../table.ts'
import raw from './population_ageing.csv?raw'

export const populationAgeing = table(
  'cocreation/population_ageing.csv',
  raw,
  {
    country: place,
    iso3: placeCode,
    year: year,
    kind: oneOf('estimate', 'projection_medium'),
    pop_total: count,
    pop_0_14: count,
    pop_15_64: count,
    pop_60plus: count,
    pop_65plus: count,
    pop_80plus: count,
    share_60plus_pct: percent,
    share_65plus_pct: percent,
    share_80plus_pct: percent,
    old_age_dep_ratio_65_per_100_15_64: positive,
    median_age_years: age,
    life_expectancy_both: optional(age),
    source: sources,
  },
  { key: ['country', 'year'], order: 'year', within: ['country'] },
)
