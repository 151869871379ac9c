import { day, note, oneOf, place, sources, text } from '../columns.ts'
import { table } from '../table.ts'
import raw from './events.csv?raw'

export const events = table(
  'investment/events.csv',
  raw,
  {
    date: day,
    precision: oneOf('day', 'month', 'year'),
    actor: place,
    event: text,
    source: sources,
    note: note,
  },
  { key: ['date', 'event'], order: 'date' },
)
