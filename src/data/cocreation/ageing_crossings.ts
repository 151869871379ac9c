import { age, count, oneOf, optional, percent, place, sources, year } from '../columns.ts'
import { table } from '../table.ts'
import raw from './ageing_crossings.csv?raw'

export const ageingCrossings = table(
  'cocreation/ageing_crossings.csv',
  raw,
  {
    country: place,
    revision: oneOf('WPP2024', 'WPP2019'),
    year_65plus_ge_7pct: year,
    year_65plus_ge_14pct: year,
    year_65plus_ge_21pct: year,
    year_65plus_ge_28pct: optional(year),
    year_60plus_ge_10pct: year,
    year_60plus_ge_20pct: year,
    year_60plus_ge_30pct: optional(year),
    years_7_to_14: count,
    years_14_to_21: count,
    share_65plus_2020_pct: percent,
    share_65plus_2024_pct: percent,
    share_65plus_2050_pct: percent,
    median_age_2024: age,
    source: sources,
  },
  { key: ['country', 'revision'] },
)
