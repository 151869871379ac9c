import { format } from '../../data/units.ts'
import type { Frame } from '../frame.ts'
import { textWidth } from '../text.ts'
import type { Box } from './room.ts'
import { type Ground, LINE, TEXT } from './types.ts'

/** Where columns that stand side by side are drawn. */
export function columnBoxes({ frame, xOf, yOf }: Pick<Ground, 'frame' | 'xOf' | 'yOf'>, bar: number): Box[] {
  const side = (frame.series.length * bar) / 2
  return frame.series.flatMap(({ points }, index) =>
    points.flatMap(({ at, value }) => {
      if (value === null) return []
      const [top, bottom] = [yOf(Math.max(0, value)), yOf(Math.min(0, value))]
      return [{ left: xOf(at.x) - side + index * bar, top, width: bar, height: bottom - top }]
    }),
  )
}

/** Values at the tips: all of them where they fit side by side, else the marked, the highest and the last. */
export function placeColumnLabels(ground: Ground, bar: number, pitch: number) {
  const { frame, room, xOf, yOf } = ground
  // Off all columns, and not only its own.
  for (const box of columnBoxes(ground, bar)) room.shade(box)
  const count = frame.series.length
  frame.series.forEach((series, index) => {
    const shown = series.points.filter((point) => point.value !== null)
    const texts = shown.map((point) => tip(frame, point.value ?? 0))
    const fit = Math.max(...texts.map((text) => textWidth(text, TEXT))) + 3 < (count === 1 ? pitch : bar)
    const highest = Math.max(...shown.map((point) => point.value ?? 0))
    const marked = shown.some((point) => point.label !== undefined)
    shown.forEach((point, i) => {
      const value = point.value ?? 0
      // Where means are drawn, they say what the last column would.
      const isLast = i === shown.length - 1 && frame.levels.length === 0
      const telling = marked ? point.label !== undefined : value === highest || isLast
      if (!fit && !telling) return
      const x = xOf(point.at.x) + (index - (count - 1) / 2) * bar
      const y = yOf(Math.max(0, value)) - 5
      room.offer(
        { lines: [brief(point.label ?? texts[i] ?? '')], bold: false, colour: 'ink', series: series.id },
        [
          { x, y, anchor: 'middle' },
          { x: x + bar / 2, y, anchor: 'end' },
          { x: x - bar / 2, y, anchor: 'start' },
          { x, y: y - LINE, anchor: 'middle' },
        ],
      )
    })
  })
}

/** Values inside the parts of a stack that have room for them. */
export function placeStackLabels({ frame, room, xOf, yOf }: Ground, bar: number) {
  const base = new Map<number, number>()
  for (const series of frame.series) {
    for (const point of series.points) {
      if (point.value === null) continue
      const from = base.get(point.at.x) ?? 0
      base.set(point.at.x, from + point.value)
      const text = tip(frame, point.value, bar < 36 ? 0 : undefined)
      const fits = Math.abs(yOf(from) - yOf(from + point.value)) >= LINE && bar >= textWidth(text, TEXT) + 2
      if (!fits) continue
      const y = (yOf(from) + yOf(from + point.value)) / 2 + 4
      const colour = series.colour === 'soft' || point.status === 'computed' ? 'ink' : 'card'
      room.put({
        x: xOf(point.at.x),
        y,
        lines: [text],
        anchor: 'middle',
        bold: false,
        colour,
        series: series.id,
      })
    }
  }
}

/** The whole of a stack of parts above it, where no higher neighbour is in the way. Shares add up to 100% anyway. */
export function placeStackTotals({ frame, room, xOf, yOf }: Ground, bar: number) {
  const values = frame.series.flatMap(({ points }) =>
    points.filter(({ value }) => value !== null && value > 0),
  )
  const stacks = [...new Set(values.map(({ at }) => at.x))].map((x) => {
    const own = values.flatMap(({ at, value }) => (at.x === x ? (value ?? 0) : []))
    const whole = own.reduce((sum, value) => sum + value, 0)
    return { x, whole, parts: own.length, text: tip(frame, whole) }
  })
  for (const { x, whole } of stacks)
    room.block({ left: xOf(x) - bar / 2, top: yOf(whole), width: bar, height: yOf(0) - yOf(whole) })
  for (const { x, whole, parts, text } of stacks.sort((a, b) => b.x - a.x)) {
    if (parts < 2 || text.endsWith('%')) continue
    const place = { x: xOf(x), y: yOf(whole) - 5, anchor: 'middle' as const }
    room.offer({ lines: [text], bold: true, colour: 'ink' }, [place], false)
  }
}

/** A value as short as it can be where the axis names the unit: `8.3` for "$8.3 bn". */
export const tip = (frame: Frame, value: number, digits?: number) => brief(format(frame.unit, value, digits))

const brief = (text: string) => text.replace(' bn', '').replace(/^[$฿¥]/, '')
