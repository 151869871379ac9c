import { anyNumber, note, oneOf, place, sources, unit, year } from '../columns.ts'
import { table } from '../table.ts'
import raw from './indonesia_bi_fdi_by_source.csv?raw'

export const indonesiaBiFdiBySource = table(
  'investment_series/indonesia_bi_fdi_by_source.csv',
  raw,
  {
    country: oneOf('Indonesia'),
    investor: place,
    year: year,
    value: anyNumber,
    unit: unit('USD million', 'percent of all FDI inflow'),
    status: oneOf('final', 'preliminary'),
    source: sources,
    note: note,
  },
  { key: ['investor', 'year', 'unit'], order: 'year', within: ['investor', 'unit'] },
)
