import { count, note, place, sources, year } from '../columns.ts'
import { table } from '../table.ts'
import raw from './visitors_to_japan.csv?raw'

export const visitorsToJapan = table(
  'cocreation/visitors_to_japan.csv',
  raw,
  {
    country: place,
    year: year,
    visitors: count,
    source: sources,
    note: note,
  },
  { key: ['country', 'year'] },
)
