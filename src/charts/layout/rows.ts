import { ticks } from 'd3-array'
import { formatTick } from '../../data/units.ts'
import type { Frame, FrameSeries } from '../frame.ts'
import { textWidth } from '../text.ts'
import { tip } from './columns.ts'
import { Room } from './room.ts'
import { placeRules, timeTicks } from './time.ts'
import { BOTTOM, type Layout, RULE_ROW, rowHeight, type Size, TEXT, widthOf } from './types.ts'

/** Rows below each other; value or time to the right. */
export function rowLayout(frame: Frame, size: Size): Layout {
  const width = widthOf[size]
  const timed = frame.time !== null
  const names = frame.series.map((series) => series.label)
  const longest = Math.max(...names.map((name) => textWidth(name, TEXT, true)))
  // Long names stand above their row where the drawing is narrow, beside it where it is wide.
  const above = longest > (size === 'narrow' ? 90 : 190)
  const left = above ? 12 : Math.ceil(longest) + 14
  const right = 18
  const inner = width - left - right
  const steps = timed ? [] : ticks(frame.values.from, frame.values.to, size === 'wide' ? 5 : 3)
  const step = (steps[1] ?? 1) - (steps[0] ?? 0)
  const across: [number, number] = frame.time
    ? [frame.time.from, frame.time.to]
    : [frame.values.from, Math.ceil(frame.values.to / step - 1e-9) * step]
  const room = new Room(width)
  const xOf = (value: number) => left + (inner * (value - across[0])) / (across[1] - across[0])
  const rules = placeRules(frame, room, xOf, [left, width - 2])
  const labelled = frame.series.some((series) => series.points.some((p) => p.label !== undefined)) || !timed
  const row = rowHeight(above ? 40 : labelled ? 36 : 26, frame.series.length, size)
  const plot = { left, top: 6 + rules.length * RULE_ROW, width: inner, height: row * frame.series.length }
  const up: [number, number] = [frame.series.length - 0.5, -0.5]
  const lower = above ? 8 : labelled ? 4 : 0
  const height = plot.top + plot.height + lower + BOTTOM
  const yOf = (index: number) => plot.top + row * (index + 0.5) + lower
  room.bounds = { left: 0, top: 0, width, height: plot.top + plot.height + 4 }
  frame.series.forEach((series, index) => {
    const text = { series: series.id, colour: series.colour, bold: true, lines: [series.label] }
    if (above) room.put({ ...text, x: left - 8, y: yOf(index) - 11, anchor: 'start' })
    else room.put({ ...text, x: left - 12, y: yOf(index) + 4, anchor: 'end' })
  })
  frame.series.forEach((series, index) => {
    const marks = series.points.flatMap((point) => (timed ? point.at.x : (point.value ?? []))).map(xOf)
    for (const x of marks) room.block({ left: x - 6, top: yOf(index) - 6, width: 12, height: 12 })
    const from = Math.min(...marks)
    if (marks.length > 1)
      room.block({ left: from, top: yOf(index) - 3, width: Math.max(...marks) - from, height: 6 })
  })
  frame.series.forEach((series, index) => {
    placeRowLabels(frame, series, room, xOf, yOf(index))
  })
  const valueTicks = ticks(across[0], across[1], size === 'wide' ? 5 : 3)
  return {
    size,
    width,
    height,
    plot: { ...plot, top: plot.top + lower },
    rows: true,
    across,
    up,
    acrossTicks: timed
      ? timeTicks(frame, xOf, inner, size)
      : valueTicks.map((value) => ({ value, at: xOf(value), label: formatTick(frame.unit, value) })),
    upTicks: frame.series.map((_, index) => ({ value: index, at: yOf(index), label: '' })),
    rules: rules.flat(),
    bar: 0,
    labels: room.labels,
    dropped: room.dropped,
    x: xOf,
    y: yOf,
  }
}

function placeRowLabels(
  frame: Frame,
  series: FrameSeries,
  room: Room,
  xOf: (v: number) => number,
  y: number,
) {
  for (const point of series.points) {
    const at = frame.time ? point.at.x : point.value
    const label = point.label ?? (frame.time || point.value === null ? undefined : tip(frame, point.value))
    if (at === null || label === undefined || label === '') continue
    const x = xOf(at)
    room.offer({ lines: [label], bold: false, colour: 'ink', series: series.id }, [
      { x, y: y - 9, anchor: 'middle' },
      { x: x + 8, y: y + 4, anchor: 'start' },
      { x: x - 8, y: y + 4, anchor: 'end' },
      { x: x + 6, y: y - 9, anchor: 'start' },
      { x: x - 6, y: y - 9, anchor: 'end' },
      { x, y: y + 18, anchor: 'middle' },
    ])
  }
}
