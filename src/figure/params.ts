import { type Choices, type Params, serialiseView, type View, viewKeys } from '../charts/view.ts'

/**
 * Views in the address of a page that holds several figures: `investment-shift.measure=yearly` is for one figure,
 * `countries`, `years` and `asof` without a name are for all of them.
 */
const shared = ['countries', 'years', 'asof'] as const

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
