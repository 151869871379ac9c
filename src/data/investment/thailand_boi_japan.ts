import { note, oneOf, place, positive, sources, unit, year } from '../columns.ts'
import { table } from '../table.ts'
import raw from './thailand_boi_japan.csv?raw'

export const thailandBoiJapan = table(
  'investment/thailand_boi_japan.csv',
  raw,
  {
    country: oneOf('Thailand'),
    investor: place,
    year: year,
    measure: oneOf(
      'applications projects',
      'applications value',
      'approvals projects',
      'approvals value',
      'share of foreign approvals (number)',
    ),
    value: positive,
    unit: unit('THB million', 'projects', '%'),
    source: sources,
    note: note,
  },
  { key: ['investor', 'year', 'measure'], order: 'year' },
)
