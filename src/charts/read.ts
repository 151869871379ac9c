import { ordinalWord } from '../data/ordinals.ts'
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
  const rows = frame.kind === 'dots' || frame.kind === 'timeline'
  const picked = rows ? frame.series.slice(place, place + 1) : frame.series
  return picked.flatMap((series) =>
    series.points
      .filter((point) => rows || Math.abs(point.at.x - place) < 1e-9)
      .map((point) => ({ series, point, text: valueText(frame, point) })),
  )
}

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
