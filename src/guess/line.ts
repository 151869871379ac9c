import { type Answer, type LineTask, levelOf, valueAt } from './model.ts'

/** A line while it is being drawn: the level at each place, `null` where nothing was drawn yet. */
export type Drawn = readonly (number | null)[]

/**
 * A drawn line without holes: straight from one drawn place to the next, beginning at the value that is given, and level
 * after the last. Null where nothing was drawn.
 */
export function filled(task: LineTask, drawn: Drawn): Answer | null {
  const stops = task.places.flatMap(({ x }, index) => {
    const level = drawn[index] ?? null
    return level === null ? [] : [{ x, value: valueAt(task, level) }]
  })
  if (stops.length === 0) return null
  const all = [task.given, ...stops]
  return task.places.map(({ x }) => {
    const after = all.find((stop) => stop.x >= x)
    const before = all.findLast((stop) => stop.x <= x) ?? task.given
    if (!after || after.x === before.x) return levelOf(task, before.value)
    const share = (x - before.x) / (after.x - before.x)
    return levelOf(task, before.value + share * (after.value - before.value))
  })
}

interface Stop {
  readonly index: number
  readonly level: number
}

/** A line with a stroke put in: from where the pointer was to where it is, no place in between left out. */
export function stroked(drawn: Drawn, from: Stop, to: Stop): Drawn {
  const [first, last] = from.index <= to.index ? [from, to] : [to, from]
  return drawn.map((level, index) => {
    if (index === to.index) return to.level
    if (index < first.index || index > last.index) return level
    const share = (index - first.index) / (last.index - first.index)
    return Math.round(first.level + share * (last.level - first.level))
  })
}

/** The place that is next to a position. */
export function nearest(positions: readonly number[], position: number): number {
  const distances = positions.map((one) => Math.abs(one - position))
  return distances.indexOf(Math.min(...distances))
}
