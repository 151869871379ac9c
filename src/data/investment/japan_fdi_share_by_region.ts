import { note, percent, place, sources, unit, year } from '../columns.ts'
import { table } from '../table.ts'
import raw from './japan_fdi_share_by_region.csv?raw'

export const japanFdiShareByRegion = table(
  'investment/japan_fdi_share_by_region.csv',
  raw,
  {
    year: year,
    partner: place,
    value: percent,
    unit: unit('% of Japan outward FDI flow'),
    source: sources,
    note: note,
  },
  { key: ['year', 'partner'], order: 'year' },
)
