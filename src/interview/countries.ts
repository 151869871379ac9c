import { type Country, type PlaceCode, placeCoded } from '../data/countries.ts'

const codes: readonly PlaceCode[] = [
  'JPN',
  'BRN',
  'KHM',
  'IDN',
  'LAO',
  'MYS',
  'MMR',
  'PHL',
  'SGP',
  'THA',
  'TLS',
  'VNM',
]

export interface CountryEntry extends Country {
  /** Its part of the address: `vietnam`, `timor-leste`. */
  readonly slug: string
}

/** Japan and its eleven partners, as pages. */
export const countryPages: readonly CountryEntry[] = codes.map((code) => {
  const country = placeCoded(code)
  return { ...country, slug: country.name.toLowerCase().replace(/ /g, '-') }
})

/** Words by which a claim or a retelling names a country. */
export const names = (country: Country): RegExp => new RegExp(`\\b${country.name}\\b`)
