import type { Tell } from '../charts/chart.ts'
import type { PlaceCode } from '../data/countries.ts'
import type { LessonLink } from './links.ts'

/** What lesson text can say of a chart: what its finding can, and differences. */
export interface Told extends Tell {
  readonly name: string
  readonly finding: string
  /** Where the n-th point of a series stands: "1 March 2018". @throws if there is none. */
  date(series: string, nth: number): string
  /** The difference of two percentages: "8.4 percentage points". */
  points(series: string, from: string, to: string): string
  /** The change in per cent of the first value, without a sign: "17%". */
  percent(series: string, from: string, to: string): string
  /** How many times the first value the second is: "3.2". */
  times(series: string, from: string, to: string): string
}

/** The figures of every chart, by chart and measure; without a measure, its first. */
export type Figures = (chart: string, measure?: string) => Told

/** Words of a lesson. A number of the data is never typed: it is taken from the figures when the page is made. */
export type Say = string | ((of: Figures) => string)

/** One step of a plan: what to do, and the one button that opens what to show. */
export interface Step {
  readonly minutes: number
  readonly title: string
  readonly act: Say
  readonly open: LessonLink
}

export interface Plan {
  readonly minutes: 10 | 25 | 45
  readonly needs: string
  readonly steps: readonly Step[]
}

/** What a class is likely to say, and what to say to it. */
export interface Reply {
  readonly heard: Say
  readonly reply: Say
}

/** A likely mistake, with a chart that shows why it is one. */
export interface Mistake extends Reply {
  readonly name: string
  readonly open: LessonLink
}

/** One number worth keeping and one term, for a chart. */
export interface Nugget {
  readonly chart: string
  readonly says: Say
  /** The id of a term of the glossary, or a term of the lesson’s own. */
  readonly term: string | { readonly term: string; readonly meaning: string }
}

export interface Lesson {
  /** The section that it teaches. */
  readonly id: string
  readonly aim: string
  readonly level: string
  readonly prior: readonly string[]
  readonly plans: readonly Plan[]
  readonly answers: readonly Reply[]
  readonly mistakes: readonly Mistake[]
  readonly sensitive: readonly string[]
  readonly nuggets: readonly Nugget[]
  readonly discussion: readonly Say[]
  readonly essays: readonly Say[]
  readonly exit: Reply
  readonly worksheet: {
    /** The charts to complete, the first one large. */
    readonly charts: readonly [string, string, string]
    readonly claims: readonly string[]
  }
}

/** One line of a country’s card, and the chart that says so. */
export interface CardLine {
  readonly says: Say
  readonly chart: string
  readonly measure?: string
}

/** One number of a country’s card: a point of a chart. */
export interface CardNumber {
  readonly chart: string
  readonly measure?: string
  readonly series: string
  readonly at: string
  /** What it counts, and when. */
  readonly label: string
}

export interface CountryBrief {
  readonly code: PlaceCode
  readonly needs: readonly CardLine[]
  readonly fears: readonly CardLine[]
  readonly numbers: readonly [CardNumber, CardNumber, CardNumber]
}
