import { oneOf, percent, place, sources, text, unit, year } from '../columns.ts'
import { table } from '../table.ts'
import raw from './disaster_risk.csv?raw'

export const disasterRisk = table(
  'security/disaster_risk.csv',
  raw,
  {
    country: place,
    year: year,
    indicator: oneOf('WorldRiskIndex'),
    value: percent,
    unit: unit('score 0-100'),
    source: sources,
    note: text,
  },
  { key: ['country', 'year'], order: 'year', within: ['country'] },
)
