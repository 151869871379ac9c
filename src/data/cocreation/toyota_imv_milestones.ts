import { count, date, oneOf, optional, sources, unit } from '../columns.ts'
import { table } from '../table.ts'
import raw from './toyota_imv_milestones.csv?raw'

export const toyotaImvMilestones = table(
  'cocreation/toyota_imv_milestones.csv',
  raw,
  {
    date: date,
    measure: oneOf(
      'project announced',
      'market launch in Thailand and Indonesia',
      'target countries of sale',
      'cumulative sales reached',
      'sales in the year',
      'countries and regions of sale',
      'countries and regions of production',
      'cumulative IMV exports from Thailand',
      'countries receiving IMV exports from Thailand',
      'cumulative IMV vehicles built in Thailand',
    ),
    value: optional(count),
    unit: optional(
      unit(
        'countries (more than)',
        'vehicles',
        'vehicles (rounded)',
        'countries/regions (excl. Japan, North America, China)',
        'countries/regions',
        'countries',
        'vehicles (over)',
      ),
    ),
    source: sources,
  },
  { key: ['date', 'measure'], order: 'date', within: ['measure'] },
)
