import { note, oneOf, optional, positive, rank, sources, unit, year } from '../columns.ts'
import { table } from '../table.ts'
import raw from './indonesia_bkpm_japan.csv?raw'

export const indonesiaBkpmJapan = table(
  'investment/indonesia_bkpm_japan.csv',
  raw,
  {
    country: oneOf('Indonesia'),
    investor: oneOf('Japan'),
    year: year,
    value: positive,
    unit: unit('USD billion'),
    rank: optional(rank),
    source: sources,
    note: note,
  },
  { key: ['year'], order: 'year' },
)
