import { anyNumber, note, oneOf, sources, text, unit, year } from '../columns.ts'
import { table } from '../table.ts'
import raw from './malaysia_dosm_japan.csv?raw'

export const malaysiaDosmJapan = table(
  'investment_series/malaysia_dosm_japan.csv',
  raw,
  {
    country: oneOf('Malaysia'),
    investor: text,
    year: year,
    measure: text,
    value: anyNumber,
    unit: unit('MYR billion', 'percent'),
    source: sources,
    note: note,
  },
  { key: ['investor', 'year', 'measure'] },
)
