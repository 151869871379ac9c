import { note, oneOf, optional, or, positive, sources, span, unit } from '../columns.ts'
import { table } from '../table.ts'
import raw from './thai_vehicle_exports.csv?raw'

export const thaiVehicleExports = table(
  'cocreation/thai_vehicle_exports.csv',
  raw,
  {
    destination: oneOf(
      'total',
      'Oceania',
      'Asia',
      'Middle East',
      'Europe',
      'North America',
      'Australia',
      'largest single markets',
    ),
    period: or(span, 'before 2016 (low end)', 'before 2016 (high end)'),
    value: optional(positive),
    unit: or(
      unit('units', 'units (rounded)', '% of exports', '% of automobile and parts exports'),
      '1 Australia; 2 Philippines; 3 Japan',
    ),
    source: sources,
    note: note,
  },
  {
    key: ['destination', 'period'],
    most: { '% of exports': 100, '% of automobile and parts exports': 100 },
  },
)
