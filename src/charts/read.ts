import { ordinalWord } from '../data/ordinals.ts'
import { publishersOf } from '../data/topics.ts'
import { format } from '../data/units.ts'
import type { Point, Status } from './chart.ts'
import type { Frame, FrameSeries } from './frame.ts'

/** One value as a reader meets it in the tooltip: all in words. */
export interface ReadValue {
  readonly series: FrameSeries
  readonly point: Point
  readonly text: string
}

/** The values at a place of the reading axis: a moment in time, or (rows) the index of a row. */
export function valuesAt(frame: Frame, place: number): readonly ReadValue[] {
  const rows = isRows(frame)
  const picked = rows ? frame.series.slice(place, place + 1) : frame.series
  return picked.flatMap((series) =>
    series.points
      .filter((point) => rows || Math.abs(point.at.x - place) < 1e-9)
      .map((point) => ({ series, point, text: valueText(frame, point) })),
  )
}

/** The places of the reading axis, in order: moments in time, or (rows) the index of each row. */
export function placesOf(frame: Frame): readonly number[] {
  if (isRows(frame)) return frame.series.map((_, row) => row)
  const places = new Set(frame.series.flatMap(({ points }) => points.map(({ at }) => at.x)))
  return [...places].sort((a, b) => a - b)
}

/** What a reader meets at a place: all in words. */
export interface Reading {
  readonly head: string
  readonly rows: readonly {
    readonly key: string
    readonly name: string
    readonly text: string
    /** How firm the value is, where that has to be said. */
    readonly status: string
  }[]
  readonly sources: string
}

/** The values at a place with unit, year, status and source; null where there is none. */
export function readingAt(frame: Frame, place: number): Reading | null {
  const values = valuesAt(frame, place)
  const [first] = values
  if (!first) return null
  const rows = isRows(frame)
  return {
    head: rows ? first.series.label : first.point.at.label,
    rows: values.map(({ series, point, text }) => ({
      key: `${series.id} ${point.slot} ${point.at.label}`,
      name: rows ? (frame.slots[point.slot ?? 0] ?? point.at.label) : series.label,
      text,
      status: point.value !== null && point.status !== 'actual' ? statusWord(point.status) : '',
    })),
    sources: publishersOf(
      values.flatMap(({ point }) => point.sources),
      3,
    ),
  }
}

const isRows = ({ kind }: Frame) => kind === 'dots' || kind === 'timeline'

/** A value in words: "$34.2 bn", "second", or why there is none. */
export function valueText(frame: Pick<Frame, 'unit' | 'kind'>, point: Point): string {
  if (frame.kind === 'timeline') return point.at.label
  if (point.value === null) return point.gap ?? 'no figure'
  return frame.unit === 'rank' ? ordinalWord(point.value) : format(frame.unit, point.value)
}

const words: Record<Status, string> = {
  actual: 'published',
  rounded: 'rounded in the source',
  preliminary: 'preliminary',
  computed: 'computed',
  estimate: 'estimate',
  projection: 'projection',
  planned: 'planned',
}

export const statusWord = (status: Status): string => words[status]
