import { count, note, oneOf, place, sources, unit, year } from '../columns.ts'
import { table } from '../table.ts'
import raw from './us_troops.csv?raw'

export const usTroops = table(
  'balance/us_troops.csv',
  raw,
  {
    country: place,
    year: year,
    value: count,
    unit: unit('active-duty people'),
    basis: oneOf('Kane 2006 compilation', 'DMDC September report'),
    source: sources,
    note: note,
  },
  { key: ['country', 'year'], order: 'year', within: ['country'] },
)
