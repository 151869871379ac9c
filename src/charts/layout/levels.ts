import type { FrameLevel } from '../frame.ts'
import { columnBoxes } from './columns.ts'
import { boxOf } from './room.ts'
import { type Ground, LINE } from './types.ts'

/** The number and its unit stand in one line, below the word. */
export const meanLines = ({ label }: FrameLevel) => label.split(/ (?=\S+ \S+$)/)

/**
 * Means of columns: the label stands on its line or beside it, else above the columns that are under it, in one line or,
 * over few and narrow columns, in two.
 */
export function placeLevels(ground: Ground, bar: number) {
  const { frame, room, yOf } = ground
  const columns = frame.kind === 'columns' ? columnBoxes(ground, bar) : []
  // Words beside a value would read as one with it.
  for (const { left, top, width, height } of room.labels.map(boxOf))
    room.shade({ left: left - 6, top, width: width + 12, height })
  for (const level of frame.levels) {
    const { left, right, y } = shadeLevel(level, ground)
    const series = frame.series.find(({ id }) => id === level.series)
    const under = series?.points.filter(({ at }) => at.x >= level.from && at.x <= level.to) ?? []
    const above = yOf(Math.max(...under.map((point) => point.value ?? 0))) - 8
    const middle = (left + right) / 2
    const words = { lines: [level.label], bold: true, colour: level.colour, series: level.series }
    const anchors = [
      { x: middle, anchor: 'middle' },
      { x: right, anchor: 'end' },
      { x: left, anchor: 'start' },
    ] as const
    /** Above all columns that the words would cover there, or above the labels of these: the nearest first. */
    const clear = [meanLines(level), words.lines].flatMap((lines) =>
      anchors.flatMap((anchor) => {
        const box = boxOf({ ...words, ...anchor, lines, y })
        const below = columns.filter(
          (one) => one.left < box.left + box.width && box.left < one.left + one.width,
        )
        const top = Math.min(y, ...below.map((one) => one.top)) - 5 - (lines.length - 1) * LINE
        return [top, top - LINE].map((y) => ({ ...anchor, lines, y }))
      }),
    )
    room.offer(words, [
      { x: middle, y: y - 5, anchor: 'middle' },
      { x: middle, y: above, anchor: 'middle' },
      { x: right, y: above, anchor: 'end' },
      { x: left, y: above, anchor: 'start' },
      { x: right, y: y - 5, anchor: 'end' },
      { x: left, y: y - 5, anchor: 'start' },
      { x: right + 4, y: y + 4, anchor: 'start' },
      { x: left - 4, y: y + 4, anchor: 'end' },
      { x: middle, y: y + 15, anchor: 'middle' },
      ...clear,
    ])
  }
}

/** Asks labels to keep off the line of a mean. Returns where it is. */
export function shadeLevel({ from, to, value }: FrameLevel, { room, xOf, yOf }: Ground) {
  const [left, right, y] = [xOf(from - 0.5), xOf(to + 0.5), yOf(value)]
  room.shade({ left, top: y - 2, width: right - left, height: 4 })
  return { left, right, y }
}
