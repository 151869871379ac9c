import { note, oneOf, optional, place, sources } from '../columns.ts'
import { table } from '../table.ts'
import raw from './toyota_imv_production_2012.csv?raw'

export const toyotaImvProduction2012 = table(
  'cocreation/toyota_imv_production_2012.csv',
  raw,
  {
    place: place,
    region: oneOf('Southeast Asia', 'East Asia', 'South Asia', 'Africa', 'Latin America'),
    role: optional(oneOf('main export base')),
    source: sources,
    note: note,
  },
  { key: ['place'] },
)
