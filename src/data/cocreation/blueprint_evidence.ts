import * as v from 'valibot'
import { count, oneOf, optional, or, sources, span, text, unit } from '../columns.ts'
import { table } from '../table.ts'
import raw from './blueprint_evidence.csv?raw'

/** Which way a row points, and why: `qualifies; tiny`. */
const reading = v.pipe(
  text,
  v.regex(
    /^(supports|qualifies|contradicts)(; .+)?$/,
    'does not begin with supports, qualifies or contradicts',
  ),
)

export const blueprintEvidence = table(
  'cocreation/blueprint_evidence.csv',
  raw,
  {
    who: oneOf('Honda', 'Toyota', 'all makers', 'restaurants'),
    where: oneOf(
      'India',
      'SAARC',
      'South Africa and SADC',
      'Pakistan',
      'South Asia',
      'Middle East',
      'South Asia (5 countries)',
    ),
    period: or(span, 'before 2016 to 2016', 'undated, nearly one year on sale (c. 2019)'),
    measure: text,
    value: optional(count),
    unit: optional(
      unit('cars', 'cars (over)', 'cars (about)', 'countries', '% (about)', 'places', '%', 'restaurants'),
    ),
    source: sources,
    reading: reading,
  },
  { key: ['who', 'where', 'period', 'measure'], most: { '%': 100, '% (about)': 100 } },
)
