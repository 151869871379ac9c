import { count, oneOf, positive, sources, unit, year } from '../columns.ts'
import { table } from '../table.ts'
import raw from './thailand_boi_japan_by_size.csv?raw'

export const thailandBoiJapanBySize = table(
  'investment/thailand_boi_japan_by_size.csv',
  raw,
  {
    country: oneOf('Thailand'),
    investor: oneOf('Japan'),
    year: year,
    size_band_thb_million: oneOf('under 50', '50-99', '100-499', '500-999', 'over 1,000'),
    projects: count,
    value: positive,
    unit: unit('THB million'),
    source: sources,
  },
  { key: ['year', 'size_band_thb_million'], order: 'year' },
)
