import { count, date, note, oneOf, percent, sources, unit } from '../columns.ts'
import { table } from '../table.ts'
import raw from './thai_pickup_share.csv?raw'

export const thaiPickupShare = table(
  'cocreation/thai_pickup_share.csv',
  raw,
  {
    scope: oneOf('Thailand', 'Toyota worldwide'),
    period: date,
    period_type: oneOf('year', 'month'),
    measure: oneOf(
      'commercial vehicles (mostly 1-ton pickups)',
      'pickups (narrower count)',
      '1-ton pickups',
      'pickups without PPV',
      'pickups in vehicle exports',
      'Toyota pickups built in Thailand',
      'production for export',
    ),
    part: count,
    total: count,
    share_pct_computed: percent,
    unit: unit('units', 'units, rounded'),
    source: sources,
    note: note,
  },
  { key: ['scope', 'period', 'measure'] },
)
