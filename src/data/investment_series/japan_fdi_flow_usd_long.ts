import { anyNumber, note, oneOf, place, sources, unit, year } from '../columns.ts'
import { table } from '../table.ts'
import raw from './japan_fdi_flow_usd_long.csv?raw'

export const japanFdiFlowUsdLong = table(
  'investment_series/japan_fdi_flow_usd_long.csv',
  raw,
  {
    country: place,
    year: year,
    value: anyNumber,
    unit: unit('USD billion'),
    standard: oneOf(
      'old standard (BPM5), USD as published',
      'old standard (BPM5), JETRO USD',
      'present standard (BPM6), JETRO USD',
      'present standard (BPM6), yen converted',
    ),
    status: oneOf('final', 'as quoted', 'preliminary', 'annual revision', 'computed', 'computed revised'),
    source: sources,
    note: note,
  },
  { key: ['country', 'year'], order: 'year', within: ['country'] },
)
