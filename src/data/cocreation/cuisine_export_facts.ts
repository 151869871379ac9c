import { count, note, oneOf, sources, unit, year } from '../columns.ts'
import { table } from '../table.ts'
import raw from './cuisine_export_facts.csv?raw'

export const cuisineExportFacts = table(
  'cocreation/cuisine_export_facts.csv',
  raw,
  {
    country: oneOf('Thailand'),
    year: year,
    measure: oneOf(
      'Thai restaurants outside Thailand',
      'Thai restaurants in the United States',
      'agricultural exports of Thailand, world',
      'agricultural exports of Thailand to Japan (2nd market after China)',
      'agricultural exports of Thailand to China',
    ),
    value: count,
    unit: unit('restaurants', 'USD million'),
    source: sources,
    note: note,
  },
  { key: ['year', 'measure'], order: 'year', within: ['measure'] },
)
