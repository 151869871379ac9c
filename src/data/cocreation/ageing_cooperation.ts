import { date, optional, places, positive, sources, text, unit } from '../columns.ts'
import { table } from '../table.ts'
import raw from './ageing_cooperation.csv?raw'

export const ageingCooperation = table(
  'cocreation/ageing_cooperation.csv',
  raw,
  {
    start: date,
    end: optional(date),
    countries: places,
    what: text,
    value: optional(positive),
    unit: optional(unit('years', 'pilot sites', 'SGD', 'initiatives')),
    source: sources,
  },
  { key: ['start', 'countries'] },
)
