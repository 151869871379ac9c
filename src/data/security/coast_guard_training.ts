import { count, note, oneOf, sources, span, unit } from '../columns.ts'
import { table } from '../table.ts'
import raw from './coast_guard_training.csv?raw'

export const coastGuardTraining = table(
  'security/coast_guard_training.csv',
  raw,
  {
    measure: oneOf(
      'Mobile Cooperation Team: staff at start',
      'Mobile Cooperation Team: countries visited',
      'Mobile Cooperation Team: dispatches',
      'Mobile Cooperation Team: missions',
      'UN Triangular Partnership courses in Asia',
      'UN Triangular Partnership: people trained in Asia',
      'Philippine 44 m vessels: share of coast guard missions that used them',
    ),
    period: span,
    value: count,
    unit: unit('persons', 'countries', 'dispatches', 'missions', 'courses', 'percent'),
    source: sources,
    note: note,
  },
  { key: ['measure', 'period'], most: { percent: 100 } },
)
