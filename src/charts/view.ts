/** What a reader chose. It lives in the URL; `null` means the chart's own default. */
export interface View {
  readonly measure: string | null
  /** Series ids in the order of the chart. */
  readonly countries: readonly string[] | null
  readonly years: readonly [number, number] | null
  readonly asof: 'now' | 'then'
  readonly tab: Tab
  /** How much of the figure is on show: a stage of the slow reveal, a guess, or all of it. */
  readonly show: Show
}

/** The stages of the slow reveal, in order; each shows what the ones before it do. */
export const stages = ['shape', 'axes', 'units', 'names', 'title', 'source', 'said'] as const
export type Stage = (typeof stages)[number]
export type Show = 'all' | 'guess' | Stage
export const shows: readonly Show[] = ['all', 'guess', ...stages]

/** Whether a view shows what belongs to a stage. */
export const isShown = (show: Show, part: Stage): boolean =>
  show === 'all' || (show !== 'guess' && stages.indexOf(show) >= stages.indexOf(part))

export const tabs = ['chart', 'table', 'sources'] as const
export type Tab = (typeof tabs)[number]

export const defaultView: View = {
  measure: null,
  countries: null,
  years: null,
  asof: 'now',
  tab: 'chart',
  show: 'all',
}

/** Whether a view draws what the picture in the page shows. */
export const isPicture = ({ measure, countries, years, asof, show }: View): boolean =>
  measure === null && countries === null && years === null && asof === 'now' && show === 'all'

/** What a chart lets a reader choose. */
export interface Choices {
  /** Measure ids, the default first. */
  readonly measures: readonly string[]
  /** Series that can be picked, and those shown by default. */
  readonly countries: readonly string[]
  readonly shown: readonly string[]
  /** Null where the drawing has no time axis. */
  readonly years: readonly [number, number] | null
}

/** A part of a URL that was left out, and why. */
export interface Ignored {
  readonly key: string
  readonly value: string
  readonly reason: string
}

export type Params = Readonly<Record<string, string | undefined>>

export const viewKeys = ['measure', 'countries', 'years', 'asof', 'tab', 'show'] as const

/** Reads a view from URL parameters. Never throws: what it cannot use is named in `ignored`. */
export function parseView(params: Params, choices: Choices): { view: View; ignored: readonly Ignored[] } {
  const ignored: Ignored[] = []
  const drop = (key: string, reason: string) => {
    ignored.push({ key, value: params[key] ?? '', reason })
    return null
  }
  const read = <T>(key: string, parse: (text: string) => T | null): T | null => {
    const text = params[key]
    return text === undefined ? null : parse(text)
  }
  const measure = read('measure', (text) =>
    choices.measures.includes(text) ? text : drop('measure', 'this chart has no such measure'),
  )
  const countries = read('countries', (text) => {
    const wanted = text.split(',').map((part) => part.trim().toUpperCase())
    const known = choices.countries.filter((id) => wanted.includes(id.toUpperCase()))
    if (known.length === 0) return drop('countries', 'none of these is in this chart')
    const strange = wanted.filter((id) => !choices.countries.some((code) => code.toUpperCase() === id))
    if (strange.length > 0)
      ignored.push({ key: 'countries', value: strange.join(','), reason: 'not in this chart' })
    return same(known, choices.shown) ? null : known
  })
  const years = read('years', (text) => {
    const span = parseYears(text)
    if (choices.years === null) return drop('years', 'this drawing has no time axis')
    const [first, last] = choices.years
    if (!span) return drop('years', 'not a span like 2010..2020')
    if (span[1] < first || span[0] > last) return drop('years', `the figures run from ${first} to ${last}`)
    const from = Math.max(span[0], first)
    const to = Math.min(span[1], last)
    return from === first && to === last ? null : ([from, to] as const)
  })
  const asof =
    read('asof', parseAsOf) ?? (params['asof'] === undefined ? 'now' : drop('asof', 'not now or then'))
  const tab = read('tab', (text) => tabs.find((name) => name === text) ?? drop('tab', 'no such tab'))
  const show = read('show', (text) => shows.find((one) => one === text) ?? drop('show', 'no such stage'))
  return {
    view: {
      measure: measure === choices.measures[0] ? null : measure,
      countries,
      years,
      asof: asof ?? 'now',
      tab: tab ?? 'chart',
      show: show ?? 'all',
    },
    ignored,
  }
}

/** The parameters of a view, defaults left out: the inverse of `parseView`. */
export function serialiseView(view: View): Params {
  return {
    ...(view.measure === null ? {} : { measure: view.measure }),
    ...(view.countries === null ? {} : { countries: view.countries.join(',') }),
    ...(view.years === null ? {} : { years: view.years.join('..') }),
    ...(view.asof === 'now' ? {} : { asof: view.asof }),
    ...(view.tab === 'chart' ? {} : { tab: view.tab }),
    ...(view.show === 'all' ? {} : { show: view.show }),
  }
}

/** `2010..2020` → `[2010, 2020]`; anything else, and years out of order, → null. */
export function parseYears(text: string): readonly [number, number] | null {
  const match = text.match(/^(\d{4})\.\.(\d{4})$/)
  if (!match) return null
  const from = Number(match[1])
  const to = Number(match[2])
  return from <= to ? [from, to] : null
}

export const parseAsOf = (text: string) => (text === 'now' || text === 'then' ? text : null)

const same = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((id) => b.includes(id))
