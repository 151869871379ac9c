import { day, note, oneOf, place, positive, sources, unit } from '../columns.ts'
import { table } from '../table.ts'
import raw from './japanese_retail_stores.csv?raw'

export const japaneseRetailStores = table(
  'investment/japanese_retail_stores.csv',
  raw,
  {
    chain: oneOf('Uniqlo', 'Aeon', 'Aeon Mall'),
    country: place,
    date: day,
    value: positive,
    unit: unit('stores', 'malls', 'USD billion invested to date'),
    source: sources,
    note: note,
  },
  { key: ['chain', 'country', 'date', 'unit'] },
)
