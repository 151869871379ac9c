import { note, percent, place, sources, text, unit } from '../columns.ts'
import { table } from '../table.ts'
import raw from './japan_fdi_manufacturing_share.csv?raw'

export const japanFdiManufacturingShare = table(
  'investment/japan_fdi_manufacturing_share.csv',
  raw,
  {
    country: place,
    year: text,
    measure: text,
    value: percent,
    unit: unit('%'),
    source: sources,
    note: note,
  },
  { key: ['country', 'year', 'measure'] },
)
