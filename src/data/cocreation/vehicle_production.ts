import { count, note, optional, place, sources, year } from '../columns.ts'
import { table } from '../table.ts'
import raw from './vehicle_production.csv?raw'

export const vehicleProduction = table(
  'cocreation/vehicle_production.csv',
  raw,
  {
    country: place,
    year: year,
    passenger_cars: optional(count),
    commercial_incl_pickups: optional(count),
    total: count,
    source: sources,
    note: note,
  },
  { key: ['country', 'year'], order: 'year', within: ['country'] },
)
