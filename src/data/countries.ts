/** A country's colour token: a CSS custom property `--<token>`, and a hex pair in `ui/theme.ts`. */
export type Colour = 'jp' | 'vn' | 'id' | 'th' | 'my' | 'ph' | 'sg' | 'accent' | 'other' | 'soft'

export interface Country {
  /** Name as the data and the pages write it. */
  readonly name: string
  /** Official short name (ISO 3166). */
  readonly official: string
  /** ISO 3166-1 alpha-3 code. */
  readonly code: string
  readonly colour: Colour
  /** Year of joining ASEAN; absent for a country outside it. */
  readonly memberSince?: number
}

const countries = [
  { name: 'Japan', official: 'Japan', code: 'JPN', colour: 'jp' },
  { name: 'Brunei', official: 'Brunei Darussalam', code: 'BRN', colour: 'other', memberSince: 1984 },
  { name: 'Cambodia', official: 'Cambodia', code: 'KHM', colour: 'other', memberSince: 1999 },
  { name: 'Indonesia', official: 'Indonesia', code: 'IDN', colour: 'id', memberSince: 1967 },
  { name: 'Laos', official: 'Lao PDR', code: 'LAO', colour: 'other', memberSince: 1997 },
  { name: 'Malaysia', official: 'Malaysia', code: 'MYS', colour: 'my', memberSince: 1967 },
  { name: 'Myanmar', official: 'Myanmar', code: 'MMR', colour: 'other', memberSince: 1997 },
  { name: 'Philippines', official: 'Philippines', code: 'PHL', colour: 'ph', memberSince: 1967 },
  { name: 'Singapore', official: 'Singapore', code: 'SGP', colour: 'sg', memberSince: 1967 },
  { name: 'Thailand', official: 'Thailand', code: 'THA', colour: 'th', memberSince: 1967 },
  { name: 'Timor-Leste', official: 'Timor-Leste', code: 'TLS', colour: 'other', memberSince: 2025 },
  { name: 'Vietnam', official: 'Viet Nam', code: 'VNM', colour: 'vn', memberSince: 1995 },
  { name: 'Argentina', official: 'Argentina', code: 'ARG', colour: 'other' },
  { name: 'Australia', official: 'Australia', code: 'AUS', colour: 'other' },
  { name: 'Belarus', official: 'Belarus', code: 'BLR', colour: 'other' },
  { name: 'Canada', official: 'Canada', code: 'CAN', colour: 'other' },
  { name: 'China', official: 'China', code: 'CHN', colour: 'other' },
  { name: 'Egypt', official: 'Egypt', code: 'EGY', colour: 'other' },
  { name: 'France', official: 'France', code: 'FRA', colour: 'other' },
  { name: 'Germany', official: 'Germany', code: 'DEU', colour: 'other' },
  { name: 'Hong Kong', official: 'Hong Kong, China', code: 'HKG', colour: 'other' },
  { name: 'India', official: 'India', code: 'IND', colour: 'other' },
  { name: 'Israel', official: 'Israel', code: 'ISR', colour: 'other' },
  { name: 'Italy', official: 'Italy', code: 'ITA', colour: 'other' },
  { name: 'Mexico', official: 'Mexico', code: 'MEX', colour: 'other' },
  { name: 'Netherlands', official: 'Netherlands', code: 'NLD', colour: 'other' },
  { name: 'Pakistan', official: 'Pakistan', code: 'PAK', colour: 'other' },
  { name: 'Russia', official: 'Russian Federation', code: 'RUS', colour: 'other' },
  { name: 'South Africa', official: 'South Africa', code: 'ZAF', colour: 'other' },
  { name: 'South Korea', official: 'Republic of Korea', code: 'KOR', colour: 'other' },
  { name: 'Spain', official: 'Spain', code: 'ESP', colour: 'other' },
  { name: 'Sweden', official: 'Sweden', code: 'SWE', colour: 'other' },
  { name: 'Taiwan', official: 'Taiwan', code: 'TWN', colour: 'other' },
  { name: 'Turkiye', official: 'Türkiye', code: 'TUR', colour: 'other' },
  { name: 'Ukraine', official: 'Ukraine', code: 'UKR', colour: 'other' },
  { name: 'United Kingdom', official: 'United Kingdom', code: 'GBR', colour: 'other' },
  { name: 'United States', official: 'United States of America', code: 'USA', colour: 'other' },
  { name: 'Venezuela', official: 'Venezuela (Bolivarian Republic of)', code: 'VEN', colour: 'other' },
] as const satisfies readonly Country[]

/** The ten members that most figures of ASEAN cover, in the order of the alphabet. */
export const aseanTen: readonly PlaceName[] = [
  'Brunei',
  'Cambodia',
  'Indonesia',
  'Laos',
  'Malaysia',
  'Myanmar',
  'Philippines',
  'Singapore',
  'Thailand',
  'Vietnam',
]

/** Groups that data rows name in the place of a country. */
const groups = [
  { name: 'ASEAN', official: 'ASEAN', code: 'ASEAN', colour: 'accent' },
  { name: 'ASEAN-10', official: 'ASEAN, ten members', code: 'ASEAN10', colour: 'accent' },
  {
    name: 'ASEAN-10 (equal weights)',
    official: 'ASEAN, ten members, each with the same weight',
    code: 'ASEAN10EW',
    colour: 'other',
  },
  {
    name: 'ASEAN-10 and Timor-Leste',
    official: 'ASEAN, ten members, and Timor-Leste',
    code: 'ASEAN10TL',
    colour: 'other',
  },
  {
    name: 'ASEAN members and Timor-Leste',
    official: 'ASEAN members and Timor-Leste',
    code: 'ASEANTL',
    colour: 'other',
  },
  {
    name: 'ASEAN (countries polled)',
    official: 'ASEAN, the countries polled',
    code: 'ASEANPOLL',
    colour: 'other',
  },
  { name: 'ASEAN-6', official: 'ASEAN, six members', code: 'ASEAN6', colour: 'other' },
  {
    name: 'ASEAN excluding Singapore',
    official: 'ASEAN without Singapore',
    code: 'ASEANXS',
    colour: 'accent',
  },
  { name: 'Intra-ASEAN', official: 'Within ASEAN', code: 'INTRA', colour: 'accent' },
  { name: 'European Union', official: 'European Union', code: 'EU', colour: 'other' },
  { name: 'World', official: 'World', code: 'WORLD', colour: 'other' },
  { name: 'All foreign', official: 'All foreign investors', code: 'FOREIGN', colour: 'other' },
  { name: 'All overseas', official: 'All countries abroad', code: 'ABROAD', colour: 'other' },
] as const satisfies readonly Country[]

export type PlaceName = (typeof countries)[number]['name'] | (typeof groups)[number]['name']
export type PlaceCode = (typeof countries)[number]['code'] | (typeof groups)[number]['code']

const all: readonly Country[] = [...countries, ...groups]
const byName = new Map(all.map((place) => [place.name, place]))
const byCode = new Map(all.map((place) => [place.code, place]))

export const isPlaceName = (text: string): text is PlaceName => byName.has(text)

export const isPlaceCode = (text: string): text is PlaceCode => byCode.has(text)

/** The place with this name. @throws if the name is not in the list (the data readers check it). */
export const placeNamed = (name: PlaceName): Country => known(byName.get(name), name)

/** The place with this code. @throws if the code is not in the list. */
export const placeCoded = (code: PlaceCode): Country => known(byCode.get(code), code)

function known(place: Country | undefined, id: string): Country {
  if (!place) throw new Error(`Unknown place: ${id}`)
  return place
}
