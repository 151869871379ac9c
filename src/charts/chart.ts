import type { Colour } from '../data/countries.ts'
import type { Unit } from '../data/units.ts'
import type { At } from './time.ts'

export const kinds = ['lines', 'columns', 'stack', 'dots', 'bump', 'timeline', 'bars', 'matrix'] as const
export type Kind = (typeof kinds)[number]

export const statuses = [
  'actual',
  'rounded',
  'preliminary',
  'computed',
  'estimate',
  'projection',
  'planned',
] as const
/** How firm a value is. All but `actual` and `rounded` are drawn differently. */
export type Status = (typeof statuses)[number]

/** One thing behind a cell of a matrix. */
export interface DataRecord {
  /** ISO day, or what is known of it; empty if nothing. */
  readonly date: string
  readonly what: string
  readonly amount?: string
  readonly status?: string
  readonly sources: readonly string[]
}

export interface Point {
  readonly at: At
  /** In the measure's unit. `null` is a gap, and `gap` says why. */
  readonly value: number | null
  readonly gap?: string
  readonly status: Status
  /** Topic and id: `investment/FL6`. */
  readonly sources: readonly string[]
  readonly note?: string
  /** Dots and timelines: which of the measure’s slots the point fills. */
  readonly slot?: number
  /** Matrix: what stands behind the cell; its value is their number. */
  readonly records?: readonly DataRecord[]
  /** Matrix: the column, for pointing at it. */
  readonly column?: string
  /** Text drawn at the point; the layout places it where it collides with nothing. */
  readonly label?: string
  /** Points of different runs are never joined: a change of standard, another source. */
  readonly run?: number
  /** The day the figure became known, where that is later than the end of its period. */
  readonly known?: string
}

export interface Series {
  /** Place code, or the chart's own word. */
  readonly id: string
  readonly label: string
  readonly colour: Colour
  /** Whether whole years that follow each other are joined by a line. */
  readonly join: boolean
  readonly points: readonly Point[]
  /** Drawn only when the reader asks for it. */
  readonly optional?: boolean
}

/** An upright line at a date. */
export interface Rule {
  readonly at: At
  readonly label: string
}

/** A shaded span of years, for example years without figures. */
export interface Band {
  readonly from: number
  readonly to: number
  readonly label: string
}

/** What a finding can say of the figures that the reader may see. */
export interface Tell {
  /** Only what was known in May 2024. */
  readonly early: boolean
  /** A value. @throws if the series has no such value in sight. */
  value(series: string, at: string): number
  /** The same, formatted: "$34.2 bn". */
  text(series: string, at: string, digits?: number): string
  /** The mean of whole years, formatted. @throws if one of them is not in sight. */
  mean(series: string, from: number, to: number): string
  /** "rose", "fell" or "stayed": the direction from one value to the next, judged as they are shown. */
  change(series: string, from: string, to: string): 'rose' | 'fell' | 'stayed'
  /** The highest value of a series in sight. */
  highest(series: string): { readonly at: string; readonly text: string; readonly value: number }
}

/** A level to draw: the mean of whole years of a series, as a line over these years. */
export interface Level {
  readonly series: string
  readonly from: number
  readonly to: number
}

export interface Measure {
  readonly id: string
  /** Its name in the switch. */
  readonly label: string
  readonly kind: Kind
  readonly unit: Unit
  /** One line: what is measured, and in what unit. */
  readonly measured: string
  /** The series, read from the data when asked. */
  series(): readonly Series[]
  /** The title of the figure: a sentence with its number, taken from the rows. */
  finding(tell: Tell): string
  /** How to read the drawing. */
  readonly how: string
  /** Breaks and traps that a reader must know. */
  readonly notes?: readonly string[]
  /** Which edition all values are from, if it is a later one than the interview: no earlier one is drawn as of then. */
  readonly edition?: string
  /** Why years between the first and the last may be missing. */
  readonly gap?: string
  readonly rules?: readonly Rule[]
  readonly bands?: readonly Band[]
  /** Means that the finding speaks of, drawn where all their years are in sight. `early`: as of May 2024. */
  levels?(early: boolean): readonly Level[]
  /** What the data say of a claim on this measure alone, shown beside the switch. */
  verdict?(asof: 'now' | 'then'): string
  /** The value axis, where it should not simply run from 0 to the highest value. */
  readonly axis?: { readonly from?: number; readonly to?: number }
  /** Bars: parts of a whole on each other, or each by itself. */
  readonly stacked?: boolean
  /** What the categories of bars and the columns of a matrix are: the head of a table column. */
  readonly category?: string
  /** What the rows of a matrix are. */
  readonly row?: string
  /** Dots: what each place in a row's list of points stands for, first to last. */
  readonly slots?: readonly string[]
  /** The data files, for their descriptions. */
  readonly files: readonly string[]
}

export interface Chart {
  /** Final: it is the URL. */
  readonly id: string
  /** Its name in lists and controls, a few words. */
  readonly name: string
  readonly claims: readonly string[]
  readonly measures: readonly [Measure, ...Measure[]]
}

export const defineChart = (chart: Chart): Chart => chart
