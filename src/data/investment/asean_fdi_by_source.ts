import { anyNumber, note, oneOf, optional, percent, place, sources, text, unit, year } from '../columns.ts'
import { table } from '../table.ts'
import raw from './asean_fdi_by_source.csv?raw'

export const aseanFdiBySource = table(
  'investment/asean_fdi_by_source.csv',
  raw,
  {
    year: year,
    host: oneOf('ASEAN-10'),
    investor: place,
    value: anyNumber,
    unit: unit('USD million'),
    share_pct: optional(percent),
    status: text,
    source: sources,
    note: note,
  },
  { key: ['year', 'investor'], order: 'year' },
)
