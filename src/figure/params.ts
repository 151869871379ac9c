import type { Choices, Ignored, Params, View } from '../charts/view.ts'
import { areCodes, parseAsOf, parseYears, serialiseView, viewKeys } from '../charts/view.ts'

/**
 * Views in the address of a page that holds several figures: `investment-shift.measure=yearly` is for one figure,
 * `countries`, `years` and `asof` without a name are for all of them.
 */
const shared = ['countries', 'years', 'asof'] as const

/** Marks that other sites add to links: they are nobody's mistake. */
const foreign = /^(utm_\w+|fbclid|gclid|mc_[ce]id|ref|theme)$/

/** The parameters that concern one figure, and which of them name it. */
export function paramsOf(search: Params, id: string): { params: Params; own: ReadonlySet<string> } {
  const params: Record<string, string> = {}
  const own = new Set<string>()
  for (const key of shared) {
    const value = search[key]
    if (value !== undefined) params[key] = value
  }
  for (const key of viewKeys) {
    const value = search[`${id}.${key}`]
    if (value === undefined) continue
    params[key] = value
    own.add(key)
  }
  return { params, own }
}

/** The address with the view of one figure put in; what the page says for all figures stays. */
export function withView(search: Params, id: string, view: View, choices: Choices): Params {
  const next = Object.fromEntries(Object.entries(search).filter(([key]) => !key.startsWith(`${id}.`)))
  const written = serialiseView(view)
  // Where the page says something for all figures, a figure's own default has to be written out.
  const defaults: Params = {
    countries: choices.shown.join(','),
    years: choices.years?.join('..'),
    asof: 'now',
  }
  for (const key of viewKeys) {
    const value = written[key] ?? (search[key] === undefined ? undefined : defaults[key])
    if (value !== undefined && value !== search[key]) next[`${id}.${key}`] = value
  }
  return next
}

/** What in the address means nothing on a page with these figures. */
export function ignoredOn(search: Params, figures: readonly string[]): readonly Ignored[] {
  return Object.entries(search).flatMap(([key, value]) => {
    if (value === undefined || foreign.test(key)) return []
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
