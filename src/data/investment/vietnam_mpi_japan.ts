import { note, oneOf, optional, positive, rank, sources, unit, year } from '../columns.ts'
import { table } from '../table.ts'
import raw from './vietnam_mpi_japan.csv?raw'

export const vietnamMpiJapan = table(
  'investment/vietnam_mpi_japan.csv',
  raw,
  {
    country: oneOf('Vietnam'),
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
