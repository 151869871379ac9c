import type { Stage } from '../../charts/view.ts'

/** What a question asks of a chart. The right answer is computed from the rows, never written down. */
export type Ask =
  /** Which series is highest or lowest at a time? */
  | { readonly kind: 'top'; readonly end: End; readonly at: string; readonly among: readonly string[] }
  /** At which time or in which category is a series highest or lowest? */
  | { readonly kind: 'where'; readonly end: End; readonly series: string; readonly among: readonly string[] }
  /** Which order, from the highest to the lowest? */
  | { readonly kind: 'order'; readonly at: string; readonly among: readonly string[] }
  /** Did a series rise or fall? */
  | { readonly kind: 'change'; readonly series: string; readonly from: string; readonly to: string }
  /** About how much? To be chosen. */
  | { readonly kind: 'amount'; readonly series: string; readonly at: string }
  /** About how much? To be typed; `within` is the share of the value by which an answer may be off. */
  | { readonly kind: 'number'; readonly series: string; readonly at: string; readonly within: number }
  /** True or false: one series is above another. */
  | { readonly kind: 'above'; readonly a: string; readonly b: string; readonly at: string }
  /** Which verdict do the data give a claim? */
  | { readonly kind: 'verdict'; readonly claim: string }
  /** What does the measure measure? The wrong answers are what others measure: chart and measure. */
  | { readonly kind: 'measured'; readonly others: readonly (readonly [string, string])[] }

type End = 'highest' | 'lowest'

/** A question before its numbers are known. Its words hold none: they would go stale. */
export interface Template {
  /** Final: results and exports carry it. */
  readonly id: string
  readonly chart: string
  /** Its first, where none is named. */
  readonly measure?: string
  /** The question, with places such as {at}, {from}, {to}, {series}, {a}, {b}, {label} and {said}. */
  readonly text: string
  /** What to take from it, in a sentence or two. */
  readonly teach: string
  /** How much of the chart is on show before the answer: not so much that it gives the answer away. */
  readonly before: { readonly show: Stage; readonly years?: readonly [number, number] }
  readonly ask: Ask
}

export interface Option {
  readonly text: string
  readonly right: boolean
  /** What this answer says of something else, where it does. */
  readonly feedback: string
}

interface Common {
  readonly id: string
  readonly chart: string
  readonly text: string
  /** The figures behind the right answer, in a sentence. */
  readonly why: string
  readonly teach: string
  /** Who published these figures. */
  readonly source: string
  /** The views of the chart before and after the answer, as parameters of its address. */
  readonly before: Readonly<Record<string, string | undefined>>
  readonly after: Readonly<Record<string, string | undefined>>
  /** The series that the chart brings up after the answer. */
  readonly focus: readonly string[]
}

export interface Choice extends Common {
  readonly kind: 'choice' | 'truefalse'
  readonly options: readonly Option[]
}

export interface Numeric extends Common {
  readonly kind: 'number'
  readonly value: number
  readonly tolerance: number
  /** The unit of the number to be typed, in words. */
  readonly unit: string
  /** The right answer as it is shown. */
  readonly shown: string
}

/** A question with all its numbers. */
export type Question = Choice | Numeric
