import { note, oneOf, place, positive, sources, unit, year } from '../columns.ts'
import { table } from '../table.ts'
import raw from './jetro_manufacturing_wages.csv?raw'

export const jetroManufacturingWages = table(
  'investment/jetro_manufacturing_wages.csv',
  raw,
  {
    country: place,
    year: year,
    series: oneOf('Manufacturing worker, monthly base salary', 'Manufacturing job, monthly wage, one city'),
    measure: oneOf('mean', 'mean (computed)', 'city figure'),
    value: positive,
    unit: unit('USD'),
    source: sources,
    note: note,
  },
  { key: ['country', 'year', 'series'], order: 'year', within: ['country'] },
)
