import { anyNumber, count, note, period, place, sources, unit } from '../columns.ts'
import { table } from '../table.ts'
import raw from './japan_fdi_flow_period_means.csv?raw'

export const japanFdiFlowPeriodMeans = table(
  'investment_series/japan_fdi_flow_period_means.csv',
  raw,
  {
    country: place,
    period: period,
    value: anyNumber,
    unit: unit('USD billion a year'),
    years: count,
    source: sources,
    note: note,
  },
  { key: ['country', 'period'] },
)
