import type { Params } from '../charts/view.ts'

/** The papers of a section. */
export const sheets = ['worksheet', 'key', 'handout'] as const
export type Sheet = (typeof sheets)[number]
export const isSheet = (text: string): text is Sheet => sheets.some((one) => one === text)

/** What a button of a lesson opens. */
export type LessonLink =
  | { readonly kind: 'chart'; readonly chart: string; readonly view: Params }
  | { readonly kind: 'text'; readonly section: string; readonly anchor: string }
  | { readonly kind: 'claim'; readonly claim: string }
  /**
   * A slide of the talk. The steps of a chart are the stages of the slow reveal, from 0, the bare question; those of a
   * claim are 0, to weigh it, and 1, its verdict.
   */
  | { readonly kind: 'slide'; readonly section: string; readonly slide: string; readonly step: number }
  | { readonly kind: 'quiz'; readonly section: string }
  | { readonly kind: 'sheet'; readonly section: string; readonly sheet: Sheet }
  | { readonly kind: 'countries' }

export const chart = (id: string, view: Params = {}): LessonLink => ({ kind: 'chart', chart: id, view })
export const text = (section: string, anchor: string): LessonLink => ({ kind: 'text', section, anchor })
export const claim = (id: string): LessonLink => ({ kind: 'claim', claim: id })
export const slide = (section: string, id: string, step = 0): LessonLink => ({
  kind: 'slide',
  section,
  slide: id,
  step,
})
export const quiz = (section: string): LessonLink => ({ kind: 'quiz', section })
export const sheet = (section: string, name: Sheet): LessonLink => ({ kind: 'sheet', section, sheet: name })
export const countryCards: LessonLink = { kind: 'countries' }

/** The address of a link inside the site. */
export function addressOf(link: LessonLink): string {
  switch (link.kind) {
    case 'chart':
      return `/charts/${link.chart}${query(link.view)}`
    case 'text':
      return `/${link.section}#${link.anchor}`
    case 'claim':
      return `/claims#${link.claim}`
    case 'slide':
      return `/present/${link.section}${query({ at: link.slide, step: link.step === 0 ? undefined : String(link.step) })}`
    case 'quiz':
      return `/teach/${link.section}/quiz`
    case 'sheet':
      return `/teach/${link.section}/${link.sheet}`
    case 'countries':
      return '/teach/countries'
  }
}

/** Commas need no escape in a query, and views read better without. */
function query(params: Params): string {
  const written = Object.entries(params).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value]],
  )
  return written.length === 0 ? '' : `?${new URLSearchParams(written).toString().replace(/%2C/g, ',')}`
}
