import { note, percent, sources, text, unit } from '../columns.ts'
import { table } from '../table.ts'
import raw from './japan_asean_shares.csv?raw'

export const japanAseanShares = table(
  'investment/japan_asean_shares.csv',
  raw,
  {
    period: text,
    measure: text,
    value: percent,
    unit: unit('%'),
    source: sources,
    note: note,
  },
  { key: ['period', 'measure'] },
)
