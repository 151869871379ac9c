import { anyNumber, note, oneOf, sources, text, unit, year } from '../columns.ts'
import { table } from '../table.ts'
import raw from './japan_fdi_asean_by_industry.csv?raw'

export const japanFdiAseanByIndustry = table(
  'investment/japan_fdi_asean_by_industry.csv',
  raw,
  {
    country: oneOf('ASEAN'),
    year: year,
    sector: text,
    value: anyNumber,
    unit: unit('JPY 100 million', '%'),
    source: sources,
    note: note,
  },
  { key: ['year', 'sector'], order: 'year' },
)
