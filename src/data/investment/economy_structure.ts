import { note, oneOf, percent, place, sources, unit, year } from '../columns.ts'
import { table } from '../table.ts'
import raw from './economy_structure.csv?raw'

export const economyStructure = table(
  'investment/economy_structure.csv',
  raw,
  {
    country: place,
    year: year,
    sector: oneOf('Industry incl. construction', 'Manufacturing', 'Services'),
    value: percent,
    unit: unit('% of GDP'),
    source: sources,
    note: note,
  },
  { key: ['country', 'year', 'sector'], order: 'year', within: ['country', 'sector'] },
)
