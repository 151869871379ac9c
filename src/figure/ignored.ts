import { type Ignored, type Params, parseAsOf, parseYears, viewKeys } from '../charts/view.ts'
import { isPlaceCode } from '../data/countries.ts'

/** Marks that other sites add to links: they are nobody's mistake. */
const foreign = /^(utm_\w+|fbclid|gclid|mc_[ce]id|ref|theme)$/

export const isForeign = (key: string): boolean => foreign.test(key)

/** What in the address means nothing on a page with these figures. */
export function ignoredOn(search: Params, figures: readonly string[]): readonly Ignored[] {
  return Object.entries(search).flatMap(([key, value]) => {
    if (value === undefined || isForeign(key)) return []
    const reason = reasonAgainst(key, value, figures)
    return reason === null ? [] : [{ key, value, reason }]
  })
}

function reasonAgainst(key: string, value: string, figures: readonly string[]): string | null {
  if (key === 'countries') return areCodes(value) ? null : 'not country codes that the data know'
  if (key === 'years') return parseYears(value) ? null : 'not a span of years like 2010..2020'
  if (key === 'asof') return parseAsOf(value) ? null : 'not now or then'
  const dot = key.lastIndexOf('.')
  const name = key.slice(dot + 1)
  if (!viewKeys.some((one) => one === name)) return 'not a part of any view'
  if (dot < 0)
    return `belongs to one figure: write its name before it, as in ${figures[0] ?? 'figure'}.${name}`
  return figures.includes(key.slice(0, dot)) ? null : 'no such figure on this page'
}

const areCodes = (text: string) => text.split(',').every((part) => isPlaceCode(part.trim().toUpperCase()))
