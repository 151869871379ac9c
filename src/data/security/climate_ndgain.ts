import { note, oneOf, percent, place, sources, unit, year } from '../columns.ts'
import { table } from '../table.ts'
import raw from './climate_ndgain.csv?raw'

export const climateNdgain = table(
  'security/climate_ndgain.csv',
  raw,
  {
    country: place,
    year: year,
    indicator: oneOf('ND-GAIN score', 'vulnerability', 'readiness'),
    value: percent,
    unit: unit('score 0-100', 'score 0-1'),
    source: sources,
    note: note,
  },
  {
    key: ['country', 'year', 'indicator'],
    order: 'year',
    within: ['country', 'indicator'],
    most: { 'score 0-1': 1 },
  },
)
