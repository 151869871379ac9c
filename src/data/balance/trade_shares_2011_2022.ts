import { note, oneOf, percent, place, positive, sources, year } from '../columns.ts'
import { table } from '../table.ts'
import raw from './trade_shares_2011_2022.csv?raw'

export const tradeShares20112022 = table(
  'balance/trade_shares_2011_2022.csv',
  raw,
  {
    country: place,
    year: year,
    flow: oneOf('exports', 'imports', 'total'),
    partner: place,
    value_usd_million: positive,
    share_pct: percent,
    unit: oneOf('USD million; % of world total'),
    source: sources,
    note: note,
  },
  { key: ['country', 'year', 'flow', 'partner'], order: 'year', within: ['country'] },
)
