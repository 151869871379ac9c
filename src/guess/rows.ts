import type { Point } from '../charts/chart.ts'
import type { Frame, FrameSeries } from '../charts/frame.ts'
import { valueText } from '../charts/read.ts'

/** What decides an order. */
export type By = 'value' | 'rank' | 'date' | 'records'

/** Fewer values than this are no line and no order. */
export const FEWEST = 3

/** The points of a series that have a value, one at each place. */
export function knownOf(series: FrameSeries): (Point & { readonly value: number })[] {
  const seen = new Set<number>()
  return series.points.flatMap((point) => {
    if (point.value === null || seen.has(point.at.x)) return []
    seen.add(point.at.x)
    return [{ ...point, value: point.value }]
  })
}

/** Rows that can be put in order, by one of their values. */
export interface Rows {
  readonly key: string
  readonly name: string
  readonly by: By
  readonly rows: readonly Row[]
}

export interface Row {
  readonly id: string
  readonly label: string
  readonly value: number
  readonly text: string
}

/** All that rows of a frame can be ordered by, the most telling first. */
export function rowsToOrder(frame: Frame): readonly Rows[] {
  if (frame.kind === 'bars') return frame.series.map((series) => barRows(frame, series))
  if (frame.kind === 'matrix') return [recordRows(frame)]
  if (frame.kind === 'bump') return lastRanks(frame)
  const by: By = frame.kind === 'timeline' ? 'date' : 'value'
  if (frame.slots.length === 0)
    return [{ key: 'last', name: '', by, rows: frame.series.flatMap((one) => rowOf(frame, one, one.points)) }]
  const slots = frame.slots.map((slot, index) => ({
    key: slot,
    name: slot,
    by,
    rows: frame.series.flatMap((one) =>
      rowOf(
        frame,
        one,
        one.points.filter((point) => (point.slot ?? 0) === index),
      ),
    ),
  }))
  // The latest first, unless it has far fewer rows than another.
  const most = Math.max(...slots.map(({ rows }) => rows.length))
  const isSparse = ({ rows }: Rows) => rows.length < 0.7 * most
  return slots.reverse().sort((a, b) => Number(isSparse(a)) - Number(isSparse(b)))
}

/** The last of the points that has a value, or, of dates, the first. */
function rowOf(frame: Frame, { id, label }: FrameSeries, points: readonly Point[]): Row[] {
  const dated = frame.kind === 'timeline'
  const point = dated ? points[0] : points.findLast(({ value }) => value !== null)
  if (!point) return []
  return [{ id, label, value: dated ? point.at.x : (point.value ?? 0), text: valueText(frame, point) }]
}

const barRows = (frame: Frame, series: FrameSeries): Rows => ({
  key: series.id,
  name: frame.series.length > 1 ? series.label : '',
  by: 'value',
  rows: knownOf(series).map((point) => ({
    id: point.at.label,
    label: point.at.label,
    value: point.value,
    text: valueText(frame, point),
  })),
})

function recordRows(frame: Frame): Rows {
  const rows = frame.series.map(({ id, label, points }) => {
    const value = points.reduce((sum, point) => sum + (point.value ?? 0), 0)
    return { id, label, value, text: String(value) }
  })
  return { key: 'records', name: '', by: 'records', rows }
}

/** The ranks of the last moment that has enough of them. */
function lastRanks(frame: Frame): readonly Rows[] {
  const all = frame.series.flatMap((series) => knownOf(series).map((point) => ({ series, point })))
  const moments = [...new Set(all.map(({ point }) => point.at.x))].sort((a, b) => b - a)
  for (const x of moments) {
    const here = all.filter(({ point }) => point.at.x === x)
    const [first] = here
    if (!first || here.length < FEWEST) continue
    const rows = here.flatMap(({ series, point }) => rowOf(frame, series, [point]))
    return [{ key: String(x), name: first.point.at.label, by: 'rank', rows }]
  }
  return []
}

/** From first to last: the largest first; of ranks and dates, the smallest. */
export const sorted = (by: By, rows: readonly Row[]): readonly Row[] =>
  [...rows].sort((a, b) => (by === 'rank' || by === 'date' ? a.value - b.value : b.value - a.value))
