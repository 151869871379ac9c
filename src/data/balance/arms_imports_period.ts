import { or, percent, place, positive, sources, year } from '../columns.ts'
import { table } from '../table.ts'
import raw from './arms_imports_period.csv?raw'

export const armsImportsPeriod = table(
  'balance/arms_imports_period.csv',
  raw,
  {
    recipient: place,
    period_start: year,
    period_end: year,
    supplier: or(place, 'Total', 'Other'),
    tiv_million: positive,
    share_pct: percent,
    source: sources,
  },
  { key: ['recipient', 'period_start', 'supplier'], order: 'period_start', within: ['recipient'] },
)
