import type { Frame, FrameLevel, FrameSeries, Stroke } from '../frame.ts'
import { textWidth, wrap } from '../text.ts'
import { meanLines, shadeLevel } from './levels.ts'
import type { Box, Room } from './room.ts'
import { type Ground, LINE, type Size, TEXT } from './types.ts'

/** Names of the parts with a square each, above a narrow stack. Returns the height they take. */
export function placeLegend(frame: Frame, room: Room, top: number, width: number): number {
  let x = 0
  let row = 0
  for (const series of frame.series) {
    const wide = 14 + textWidth(series.label, TEXT)
    if (x > 0 && x + wide > width) {
      x = 0
      row += 1
    }
    const place = { y: top + 12 + row * 17, anchor: 'start' as const, bold: false, series: series.id }
    room.put({ ...place, x, lines: ['■'], colour: series.colour, swatch: true })
    room.put({ ...place, x: x + 14, lines: [series.label], colour: 'ink' })
    x += wide + 14
  }
  return (row + 1) * 17 + 6
}

/** Names at the right end of lines and stacks, and the means of lines, pushed apart where they would touch. */
export function placeEnds(
  ground: Ground,
  ends: readonly FrameSeries[],
  means: readonly FrameLevel[],
  plot: Box,
) {
  const { frame, size, room, yOf } = ground
  for (const mean of means) shadeLevel(mean, ground)
  const wanted = [
    ...ends.map((series, index) => ({
      series: series.id,
      colour: series.colour,
      lines: endLines(series, size),
      at: endOf(series, index, frame, yOf, plot),
    })),
    ...means.map((mean) => ({ ...mean, lines: meanLines(mean), at: yOf(mean.value) })),
  ].sort((a, b) => a.at - b.at)
  const heightOf = (lines: readonly string[]) => lines.length * LINE
  let floor = plot.top
  const tops = wanted.map(({ at, lines }) => {
    const top = Math.max(floor, at - heightOf(lines) / 2)
    floor = top + heightOf(lines)
    return top
  })
  let ceiling = plot.top + plot.height + 6
  for (let i = wanted.length - 1; i >= 0; i--) {
    const lines = wanted[i]?.lines ?? []
    tops[i] = Math.min(tops[i] ?? 0, ceiling - heightOf(lines))
    ceiling = tops[i] ?? 0
  }
  wanted.forEach(({ series, colour, lines }, i) => {
    const x = plot.left + plot.width + 8
    const y = (tops[i] ?? 0) + 11
    room.put({ x, y, lines, anchor: 'start', bold: true, colour, series })
  })
}

const endLines = (series: FrameSeries, size: Size) =>
  wrap(series.label, size === 'wide' ? 120 : 82, TEXT, true)

/** The room that what stands at the right end takes. */
export const endsWidth = (ends: readonly FrameSeries[], means: readonly FrameLevel[], size: Size) =>
  Math.max(
    ...[...ends.map((series) => endLines(series, size)), ...means.map(meanLines)]
      .flat()
      .map((line) => textWidth(line, TEXT, true)),
  )

function endOf(
  series: FrameSeries,
  index: number,
  frame: Frame,
  yOf: (value: number) => number,
  plot: Box,
): number {
  const last = series.points.findLast((point) => point.value !== null)
  if (!last || last.value === null) return plot.top
  if (frame.kind !== 'stack') return yOf(last.value)
  const below = frame.series
    .slice(0, index)
    .reduce((sum, one) => sum + (one.points.find((point) => point.at.x === last.at.x)?.value ?? 0), 0)
  return yOf(below + last.value / 2)
}

/** Texts of points, off other marks and, if they can, off the lines. */
export function placePointLabels(ground: Ground) {
  const { frame, room, xOf, yOf } = ground
  const points = frame.series.flatMap((series) => series.points.map((point) => ({ series, point })))
  for (const { point } of points) {
    if (point.value === null) continue
    room.block({ left: xOf(point.at.x) - 4, top: yOf(point.value) - 4, width: 8, height: 8 })
  }
  for (const stroke of frame.series.flatMap((series) => series.strokes)) shadeStroke(stroke, ground)
  for (const { series, point } of points) {
    if (point.value === null || point.label === undefined) continue
    const x = xOf(point.at.x)
    const y = yOf(point.value)
    room.offer({ lines: [point.label], bold: true, colour: series.colour, series: series.id }, [
      { x, y: y - 8, anchor: 'middle' },
      { x, y: y + 18, anchor: 'middle' },
      { x: x + 7, y: y + 4, anchor: 'start' },
      { x: x - 7, y: y + 4, anchor: 'end' },
      { x, y: y - 22, anchor: 'middle' },
      { x, y: y + 32, anchor: 'middle' },
    ])
  }
}

/** Asks labels to keep off a line: small boxes along it. */
function shadeStroke(stroke: Stroke, { room, xOf, yOf }: Ground) {
  stroke.points.slice(1).forEach((to, index) => {
    const from = stroke.points[index]
    if (!from) return
    const [x0, y0, x1, y1] = [xOf(from.at.x), yOf(from.value ?? 0), xOf(to.at.x), yOf(to.value ?? 0)]
    const steps = Math.ceil(Math.hypot(x1 - x0, y1 - y0) / 5)
    for (let i = 0; i <= steps; i++) {
      const [x, y] = [x0 + ((x1 - x0) * i) / steps, y0 + ((y1 - y0) * i) / steps]
      room.shade({ left: x - 2, top: y - 2, width: 4, height: 4 })
    }
  })
}
