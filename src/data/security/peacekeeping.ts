import * as v from 'valibot'
import { count, month, note, oneOf, place, sources, text } from '../columns.ts'
import { table } from '../table.ts'
import raw from './peacekeeping.csv?raw'

/** The groups that were sent, added up: `8 x 2`, `680 + 522 + 405`. */
const rotations = v.pipe(text, v.regex(/^\d+( [x+] \d+)*$/, 'not a sum of groups like 8 x 2 or 19 + 8'))

export const peacekeeping = table(
  'security/peacekeeping.csv',
  raw,
  {
    mission: oneOf('UNTAC', 'UNAMET', 'UNHCR relief (East Timor)', 'UNTAET', 'UNMISET', 'UNMIT'),
    country: place,
    type: oneOf(
      'ceasefire monitors (SDF)',
      'engineer units (SDF)',
      'civilian police',
      'election staff',
      'SDF air transport (humanitarian relief)',
      'election observers',
      'headquarters staff (SDF)',
      'engineer units (SDF), new arrivals',
      'headquarters staff (SDF), new arrivals',
      'military liaison officers (SDF)',
    ),
    start: month,
    end: month,
    persons_total: count,
    rotations: rotations,
    source: sources,
    note: note,
  },
  { key: ['mission', 'type'] },
)
