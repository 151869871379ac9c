import { fineness } from '../data/units.ts'
import type { Kind, Measure, Point, Rule } from './chart.ts'
import { INTERVIEW, position } from './time.ts'
import type { View } from './view.ts'

export interface Axis {
  readonly from: number
  readonly to: number
}

/** Of a series what an axis has to reach. */
type Shown = { readonly points: readonly Point[] }

/** The mark that every time axis carries. */
export const interview: Rule = {
  at: { x: position(INTERVIEW), label: '10 May 2024', end: INTERVIEW, whole: false },
  label: 'May 2024: the interview',
}

/** Years are cells, so the axis reaches half a year beyond; and to the interview where that is not far. */
export function timeAxis(points: readonly Point[], view: View, kind: Kind): Axis {
  const xs = [...new Set(points.map(({ at }) => at.x))].sort((a, b) => a - b)
  const gaps = xs.slice(1).map((x, i) => x - (xs[i] ?? x))
  // The columns of a stack are as far apart as its years: half of that on both sides.
  const pad = kind === 'stack' ? Math.max(0.5, Math.min(...gaps, 6) / 2) : 0.5
  const [first, last] = [xs[0] ?? 0, xs.at(-1) ?? 1]
  // A column of a day at the edge of its year has its own width too.
  const own = kind === 'columns' ? pad : 0
  const from = Math.min(Math.floor(first - 0.5) + 1 - pad, first - own)
  const to = Math.max(Math.ceil(last + 0.5) - 1 + pad, last + own)
  const asked = interview.at.x + 0.3
  const reaches = view.years === null && asked > to && asked - to < 0.6 * (to - from)
  return { from, to: reaches ? asked : to }
}

export function valueAxis(series: readonly Shown[], measure: Measure): Axis {
  const values =
    (measure.stacked ?? measure.kind === 'stack')
      ? stackTotals(series)
      : series.flatMap((s) => s.points.flatMap((p) => p.value ?? []))
  const low = Math.min(...values, measure.axis?.from ?? 0)
  const high = Math.max(...values, low)
  // Where all is zero, some steps that can be told apart.
  const most = high > low ? high : low + 4 * fineness(measure.unit)
  return { from: measure.axis?.from ?? low, to: measure.axis?.to ?? most }
}

function stackTotals(series: readonly Shown[]): number[] {
  const totals = new Map<number, number>()
  for (const { points } of series) {
    for (const { at, value } of points) totals.set(at.x, (totals.get(at.x) ?? 0) + (value ?? 0))
  }
  return [...totals.values()]
}
