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
  { name: 'China', official: 'China', code: 'CHN', colour: 'other' },
  { name: 'Germany', official: 'Germany', code: 'DEU', colour: 'other' },
  { name: 'Hong Kong', official: 'Hong Kong, China', code: 'HKG', colour: 'other' },
  { name: 'India', official: 'India', code: 'IND', colour: 'other' },
  { name: 'Mexico', official: 'Mexico', code: 'MEX', colour: 'other' },
  { name: 'South Korea', official: 'Republic of Korea', code: 'KOR', colour: 'other' },
  { name: 'Taiwan', official: 'Taiwan', code: 'TWN', colour: 'other' },
  { name: 'United Kingdom', official: 'United Kingdom', code: 'GBR', colour: 'other' },
  { name: 'United States', official: 'United States of America', code: 'USA', colour: 'other' },
] as const satisfies readonly Country[]

/** Groups that data rows name in the place of a country. */
const groups = [
  { name: 'ASEAN', official: 'ASEAN', code: 'ASEAN', colour: 'accent' },
  { name: 'ASEAN-10', official: 'ASEAN, ten members', code: 'ASEAN10', colour: 'accent' },
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
