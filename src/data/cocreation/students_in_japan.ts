import { count, note, oneOf, place, sources, year } from '../columns.ts'
import { table } from '../table.ts'
import raw from './students_in_japan.csv?raw'

export const studentsInJapan = table(
  'cocreation/students_in_japan.csv',
  raw,
  {
    country: place,
    year: year,
    students: count,
    basis: oneOf('higher education only', 'higher education + Japanese-language schools'),
    source: sources,
    note: note,
  },
  { key: ['country', 'year'], order: 'year' },
)
