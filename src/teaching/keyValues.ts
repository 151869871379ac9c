import type { Point } from '../charts/chart.ts'
import type { Frame } from '../charts/frame.ts'
import { valueText } from '../charts/read.ts'
import { keyWords as words } from '../lessons/words.ts'

export interface KeyRow {
  readonly series: string
  readonly values: readonly { readonly at: string; readonly text: string }[]
}

/** A series with more values than this is told by its first, lowest, highest and last. */
const ALL = 4

/** What a pupil should be able to read off a chart. */
export function keyValues(frame: Frame): readonly KeyRow[] {
  return frame.series.map(({ label, points }) => {
    const known = points.filter(({ value }) => value !== null || frame.kind === 'timeline')
    const chosen = frame.kind === 'matrix' ? known.filter(({ value }) => value !== 0) : known
    return { series: label, values: picked(chosen, frame) }
  })
}

function picked(points: readonly Point[], frame: Frame): KeyRow['values'] {
  const write = (point: Point, word = '') => ({
    at: word ? `${point.at.label} (${word})` : point.at.label,
    text: valueText(frame, point),
  })
  const [first] = points
  const last = points.at(-1)
  if (points.length <= ALL || !first || !last || frame.kind === 'timeline' || frame.kind === 'matrix')
    return points.map((point) => write(point))
  const by = (better: (a: number, b: number) => boolean) =>
    points.reduce((best, point) => (better(point.value ?? 0, best.value ?? 0) ? point : best), first)
  const named = [
    [first, ''],
    [by((a, b) => a < b), words.lowest],
    [by((a, b) => a > b), words.highest],
    [last, ''],
  ] as const
  const rows = named
    // The first or last that is also the lowest or highest stands once, with its word.
    .filter(([point, word]) => word !== '' || !named.some(([other, said]) => said !== '' && other === point))
    .map(([point, word]) => ({ x: point.at.x, ...write(point, word) }))
  return rows.sort((a, b) => a.x - b.x).map(({ at, text }) => ({ at, text }))
}
