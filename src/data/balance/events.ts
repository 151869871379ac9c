import { date, oneOf, places, sources, text } from '../columns.ts'
import { table } from '../table.ts'
import raw from './events.csv?raw'

export const events = table(
  'balance/events.csv',
  raw,
  {
    date: date,
    precision: oneOf('day', 'month', 'year'),
    countries: places,
    type: oneOf(
      'treaty',
      'defence guidelines',
      'strategic partnership',
      'prime minister visit',
      'defence agreement',
      'summit',
      'outlook',
      'statement',
      'security assistance',
      'BRICS',
      'base',
      'port call',
    ),
    what: text,
    source: sources,
  },
  { key: ['date', 'what'], order: 'date' },
)
