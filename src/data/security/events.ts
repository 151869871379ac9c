import { date, note, oneOf, sources, text } from '../columns.ts'
import { table } from '../table.ts'
import raw from './events.csv?raw'

export const events = table(
  'security/events.csv',
  raw,
  {
    date: date,
    precision: oneOf('day', 'year', 'month'),
    event: text,
    theme: oneOf(
      'forum',
      'peacekeeping',
      'piracy',
      'disaster relief',
      'cyber',
      'defence',
      'law enforcement',
      'summit',
    ),
    source: sources,
    note: note,
  },
  { key: ['date', 'event'], order: 'date' },
)
