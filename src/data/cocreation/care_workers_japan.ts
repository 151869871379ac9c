import { count, note, oneOf, sources, span, unit } from '../columns.ts'
import { table } from '../table.ts'
import raw from './care_workers_japan.csv?raw'

export const careWorkersJapan = table(
  'cocreation/care_workers_japan.csv',
  raw,
  {
    country: oneOf(
      'Indonesia',
      'Philippines',
      'Indonesia; Philippines; Vietnam',
      'Vietnam',
      'All nationalities',
      'Myanmar',
      'Cambodia',
      'Thailand',
      'Laos',
      'Nepal (not ASEAN)',
      'China',
    ),
    period: span,
    measure: oneOf(
      'EPA care-worker candidates, first group',
      'EPA care-worker candidates accepted in the year',
      'EPA care-worker candidates, cumulative',
      'EPA nurse + care-worker candidates, cumulative',
      'EPA nurse candidates, cumulative',
      'EPA nurse candidates, cumulative (groups 1-7)',
      'EPA care-worker candidates, cumulative (groups 1-7)',
      'EPA candidates entering (one group)',
      'EPA care workers and candidates living in Japan',
      'specified skilled workers (care) in Japan',
      'specified skilled workers (care), council membership applications, by nationality',
      'specified skilled workers (care) in Japan, by nationality',
    ),
    value: count,
    unit: unit('people', 'people (rounded)'),
    source: sources,
    note: note,
  },
  { key: ['country', 'period', 'measure'], order: 'period', within: ['country', 'measure'] },
)
