import type { PlaceName } from '../../data/countries.ts'

/** The countries of the charts on ageing, from the oldest. */
export const ageingShown: readonly PlaceName[] = [
  'Japan',
  'Thailand',
  'Singapore',
  'Vietnam',
  'Malaysia',
  'Indonesia',
  'Philippines',
]

/** Those that a reader can add. */
export const ageingMore: readonly PlaceName[] = [
  'ASEAN-10',
  'Brunei',
  'Cambodia',
  'Laos',
  'Myanmar',
  'Timor-Leste',
]
