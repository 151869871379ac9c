import type { Colour } from '../../data/countries.ts'
import type { Frame } from '../frame.ts'
import type { Box, Room } from './room.ts'

/** A drawing has one of two nominal widths and is scaled to its place, so that a picture and a plot are the same. */
export type Size = 'wide' | 'narrow'
export const sizes = ['wide', 'narrow'] as const
export const widthOf = { wide: 520, narrow: 268 } as const

export const TEXT = 13
export const LINE = 15

export interface Tick {
  /** In pixels along its axis. */
  readonly at: number
  readonly value: number
  readonly label: string
}

/** A text in the drawing, its lines under each other; `y` is the baseline of the first. */
export interface Label {
  readonly x: number
  readonly y: number
  readonly lines: readonly string[]
  readonly anchor: 'start' | 'middle' | 'end'
  readonly bold: boolean
  /** A series colour, in its readable form; `card` stands on a dark fill. */
  readonly colour: Colour | 'ink' | 'muted' | 'card'
  /** The colour as the marks have it: for the squares of a legend. */
  readonly swatch?: boolean
  /** Reads upwards. */
  readonly turned?: boolean
  /** The series it belongs to: it steps back with it. */
  readonly series?: string
}

/** Higher drawings are not made to fit a low window: nobody could read them. */
export const isTall = (height: number) => height > 360

export interface Layout {
  readonly size: Size
  readonly width: number
  readonly height: number
  readonly plot: Box
  /** Whether time or value runs from left to right. Rows (dots, timeline) hang below each other. */
  readonly rows: boolean
  readonly across: readonly [number, number]
  readonly up: readonly [number, number]
  readonly acrossTicks: readonly Tick[]
  readonly upTicks: readonly Tick[]
  readonly rules: readonly PlacedRule[]
  /** Width of one column. */
  readonly bar: number
  readonly labels: readonly Label[]
  /** Labels that found no free place. The tests allow none. */
  readonly dropped: readonly string[]
  x(value: number): number
  y(value: number): number
}

/** An upright rule with the height at which it begins: under its own label, so that it crosses no other. */
export interface PlacedRule {
  readonly x: number
  readonly top: number
}

export const BOTTOM = 24
export const RULE_ROW = 17

/** What places labels: the frame, the room that is left, and where values stand. */
export interface Ground {
  readonly frame: Frame
  readonly size: Size
  readonly room: Room
  readonly xOf: (value: number) => number
  readonly yOf: (value: number) => number
}

const fewRows = { wide: 180, narrow: 160 } as const

/** How high a row is: few rows stand further apart, or a drawing of three would be a strip. */
export const rowHeight = (least: number, count: number, size: Size) =>
  Math.max(least, Math.min(2 * least, Math.floor(fewRows[size] / Math.max(1, count))))
