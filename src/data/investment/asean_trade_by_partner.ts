import { note, oneOf, optional, percent, place, positive, rank, sources, unit, year } from '../columns.ts'
import { table } from '../table.ts'
import raw from './asean_trade_by_partner.csv?raw'

export const aseanTradeByPartner = table(
  'investment/asean_trade_by_partner.csv',
  raw,
  {
    year: year,
    reporter: oneOf('ASEAN'),
    partner: place,
    value: positive,
    unit: unit('USD billion'),
    share_pct: optional(percent),
    rank: optional(rank),
    source: sources,
    note: note,
  },
  { key: ['year', 'partner'], order: 'year' },
)
