import { anyNumber, note, oneOf, place, sources, unit, year } from '../columns.ts'
import { table } from '../table.ts'
import raw from './japan_fdi_flow_converted.csv?raw'

export const japanFdiFlowConverted = table(
  'investment/japan_fdi_flow_converted.csv',
  raw,
  {
    country: place,
    year: year,
    value_jpy_100m: anyNumber,
    value: anyNumber,
    unit: unit('USD billion'),
    status: oneOf('annual revision', 'computed', 'computed revised', 'preliminary', 'published, rounded'),
    source: sources,
    note: note,
  },
  { key: ['country', 'year'], order: 'year', within: ['country'] },
)
