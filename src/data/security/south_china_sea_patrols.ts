import { count, note, oneOf, sources, unit, year } from '../columns.ts'
import { table } from '../table.ts'
import raw from './south_china_sea_patrols.csv?raw'

export const southChinaSeaPatrols = table(
  'security/south_china_sea_patrols.csv',
  raw,
  {
    feature: oneOf(
      'Second Thomas Shoal',
      'Luconia Shoals',
      'Scarborough Shoal',
      'Vanguard Bank',
      'Thitu Island',
      'All monitored features',
    ),
    near_country: oneOf('Philippines', 'Malaysia', 'Vietnam', 'several'),
    year: year,
    value: count,
    unit: unit(
      'calendar days with a China Coast Guard vessel observed (AIS, minimum)',
      'ship-days, all monitored features',
      'ship-days',
    ),
    source: sources,
    note: note,
  },
  {
    key: ['feature', 'year', 'unit'],
    most: { 'calendar days with a China Coast Guard vessel observed (AIS, minimum)': 366 },
  },
)
