import { note, percent, place, sources, text, unit, year } from '../columns.ts'
import { table } from '../table.ts'
import raw from './jetro_expand_intention.csv?raw'

export const jetroExpandIntention = table(
  'investment/jetro_expand_intention.csv',
  raw,
  {
    country: place,
    year: year,
    measure: text,
    value: percent,
    unit: unit('%'),
    source: sources,
    note: note,
  },
  { key: ['country', 'year', 'measure'], order: 'year' },
)
