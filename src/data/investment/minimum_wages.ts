import { day, note, place, positive, sources, text, unit } from '../columns.ts'
import { table } from '../table.ts'
import raw from './minimum_wages.csv?raw'

export const minimumWages = table(
  'investment/minimum_wages.csv',
  raw,
  {
    country: place,
    area: text,
    date: day,
    value: positive,
    unit: unit('THB per day', 'VND million per month', 'IDR per month'),
    source: sources,
    note: note,
  },
  { key: ['area', 'date'], order: 'date', within: ['area'] },
)
