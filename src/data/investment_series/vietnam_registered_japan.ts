import { note, oneOf, positive, sources, text, unit, year } from '../columns.ts'
import { table } from '../table.ts'
import raw from './vietnam_registered_japan.csv?raw'

export const vietnamRegisteredJapan = table(
  'investment_series/vietnam_registered_japan.csv',
  raw,
  {
    country: oneOf('Vietnam'),
    investor: oneOf('Japan', 'World'),
    year: year,
    measure: text,
    value: positive,
    unit: unit('USD million', 'count', 'percent', 'rank'),
    source: sources,
    note: note,
  },
  { key: ['investor', 'year', 'measure'], order: 'year' },
)
