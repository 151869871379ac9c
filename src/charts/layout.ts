import { ticks } from 'd3-array'
import type { Colour } from '../data/countries.ts'
import { format, formatTick } from '../data/units.ts'
import type { Rule } from './chart.ts'
import type { Frame, FrameSeries, Stroke } from './frame.ts'
import { type Box, Room } from './room.ts'
import { textWidth, wrap } from './text.ts'

/** A drawing has one of two nominal widths and is scaled to its place, so that a picture and a plot are the same. */
export type Size = 'wide' | 'narrow'
export const sizes = ['wide', 'narrow'] as const
const widthOf = { wide: 520, narrow: 268 } as const

export const TEXT = 13
const LINE = 15

export interface Tick {
  /** In pixels along its axis. */
  readonly at: number
  readonly value: number
  readonly label: string
}

/** A text in the drawing, its lines under each other; `y` is the baseline of the first. */
export interface Label {
  readonly x: number
  readonly y: number
  readonly lines: readonly string[]
  readonly anchor: 'start' | 'middle' | 'end'
  readonly bold: boolean
  /** A series colour, in its readable form; `card` stands on a dark fill. */
  readonly colour: Colour | 'ink' | 'muted' | 'card'
  /** The colour as the marks have it: for the squares of a legend. */
  readonly swatch?: boolean
  /** The series it belongs to: it steps back with it. */
  readonly series?: string
}

export interface Layout {
  readonly size: Size
  readonly width: number
  readonly height: number
  readonly plot: Box
  /** Whether time or value runs from left to right. Rows (dots, timeline) hang below each other. */
  readonly rows: boolean
  readonly across: readonly [number, number]
  readonly up: readonly [number, number]
  readonly acrossTicks: readonly Tick[]
  readonly upTicks: readonly Tick[]
  readonly rules: readonly PlacedRule[]
  /** Width of one column. */
  readonly bar: number
  readonly labels: readonly Label[]
  /** Labels that found no free place. The tests allow none. */
  readonly dropped: readonly string[]
  x(value: number): number
  y(value: number): number
}

/** Where everything of a frame stands. Pure: the same at build and in the browser. */
export function layout(frame: Frame, size: Size): Layout {
  return frame.kind === 'dots' || frame.kind === 'timeline' ? rowLayout(frame, size) : gridLayout(frame, size)
}

const bottom = 24
const heights = { lines: 270, columns: 270, stack: 270, bump: 290 } as const

function gridLayout(frame: Frame, size: Size): Layout {
  const width = widthOf[size]
  const bump = frame.kind === 'bump'
  const kind =
    frame.kind === 'bump' || frame.kind === 'stack' || frame.kind === 'columns' ? frame.kind : 'lines'
  const steps = bump ? rankTicks(frame) : ticks(frame.values.from, frame.values.to, size === 'wide' ? 5 : 4)
  const step = (steps[1] ?? 1) - (steps[0] ?? 0)
  const top = Math.ceil(frame.values.to / step - 1e-9) * step
  const low = Math.floor(frame.values.from / step + 1e-9) * step
  const up: [number, number] = bump ? [Math.max(...steps) + 0.5, 0.5] : [low, top]
  const stepsUp = bump ? steps : ticks(low, top, size === 'wide' ? 5 : 4)
  const tickText = stepsUp.map((value) => formatTick(frame.unit, value))
  const left = Math.ceil(Math.max(...tickText.map((text) => textWidth(text, TEXT)))) + 7
  // A narrow stack has no room beside it: its names stand above.
  const named = kind === 'stack' && size === 'narrow'
  const ends = named || (kind === 'columns' && frame.series.length === 1) ? [] : frame.series
  const right = ends.length === 0 ? 8 : Math.ceil(Math.max(...ends.map((s) => endWidth(s, size)))) + 14
  const across: [number, number] = [frame.time?.from ?? 0, frame.time?.to ?? 1]
  const room = new Room(width)
  const inner = width - left - right
  const xOf = (value: number) => left + (inner * (value - across[0])) / (across[1] - across[0])
  const rules = placeRules(frame, room, xOf, width - right)
  const legendTop = 6 + rules.length * RULE_ROW
  const plotTop = legendTop + (named ? placeLegend(frame, room, legendTop, width) : 0)
  const plot = { left, top: plotTop, width: inner, height: heights[kind] - 24 }
  const yOf = (value: number) => plot.top + (plot.height * (up[1] - value)) / (up[1] - up[0])
  const height = plot.top + plot.height + bottom
  room.bounds = { left: 0, top: 0, width, height: plot.top + plot.height }
  placeBands(frame, room, xOf, plot)
  if (ends.length > 0) placeEnds(ends, frame, room, plot, yOf, size)
  const pitch = inner / (across[1] - across[0])
  const columns = frame.kind === 'stack' ? 1 : Math.max(1, frame.series.length)
  const wideBar = frame.kind === 'stack' ? 0.8 * pitch * columnStep(frame) : (0.78 * pitch) / columns
  const bar = Math.max(2, Math.min(frame.kind === 'stack' ? 54 : 30, wideBar))
  if (frame.kind === 'columns') placeColumnLabels(frame, room, xOf, yOf, bar, pitch)
  else if (frame.kind === 'stack') placeStackLabels(frame, room, xOf, yOf, bar)
  else placePointLabels(frame, room, xOf, yOf)
  placeLevels(frame, room, xOf, yOf)
  return {
    size,
    width,
    height,
    plot,
    rows: false,
    across,
    up,
    acrossTicks: timeTicks(frame, xOf, inner, size),
    upTicks: stepsUp.map((value, i) => ({ value, at: yOf(value), label: tickText[i] ?? '' })),
    rules: rules.flat(),
    bar,
    labels: room.labels,
    dropped: room.dropped,
    x: xOf,
    y: yOf,
  }
}

function rowLayout(frame: Frame, size: Size): Layout {
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
  const rules = placeRules(frame, room, xOf, width - 2)
  const labelled = frame.series.some((series) => series.points.some((p) => p.label !== undefined)) || !timed
  const row = above ? 40 : labelled ? 36 : 26
  const plot = { left, top: 6 + rules.length * RULE_ROW, width: inner, height: row * frame.series.length }
  const up: [number, number] = [frame.series.length - 0.5, -0.5]
  const lower = above ? 8 : labelled ? 4 : 0
  const height = plot.top + plot.height + lower + bottom
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

const rankTicks = (frame: Frame) => Array.from({ length: Math.max(1, frame.values.to) }, (_, i) => i + 1)

const endLines = (series: FrameSeries, size: Size) =>
  wrap(series.label, size === 'wide' ? 120 : 82, TEXT, true)

const endWidth = (series: FrameSeries, size: Size) =>
  Math.max(...endLines(series, size).map((line) => textWidth(line, TEXT, true)))

/** Years between neighbouring columns of a stack. */
function columnStep(frame: Frame): number {
  const years = [...new Set(frame.series.flatMap((s) => s.points.map((p) => p.at.x)))].sort((a, b) => a - b)
  return Math.max(1, Math.min(...years.slice(1).map((x, i) => x - (years[i] ?? x))))
}

/** An upright rule with the height at which it begins: under its own label, so that it crosses no other. */
export interface PlacedRule {
  readonly x: number
  readonly top: number
}

const RULE_ROW = 17

/** Labels of dates, above the plot, in as many rows as it takes. The interview stands in the first. */
function placeRules(frame: Frame, room: Room, xOf: (x: number) => number, to: number): PlacedRule[][] {
  const rows: { spans: { left: number; right: number }[]; rules: PlacedRule[] }[] = []
  const at = (rule: Rule) => (frame.time && rule.at.x > frame.time.to ? null : xOf(rule.at.x))
  const lines = frame.rules.flatMap((rule) => at(rule) ?? [])
  for (const rule of [...frame.rules].reverse()) {
    const line = at(rule)
    const text = line === null ? `${rule.label} →` : rule.label
    const width = textWidth(text, TEXT)
    const right = { left: (line ?? to) + 4, right: (line ?? to) + 4 + width }
    const blocked = right.right > to || lines.some((x) => x > right.left && x < right.right)
    const edge = line === null ? to : Math.max(line - 4, width)
    const span = blocked ? { left: edge - width, right: edge } : right
    let index = rows.findIndex(({ spans }) =>
      spans.every((used) => span.left > used.right + 8 || span.right < used.left - 8),
    )
    if (index < 0) index = rows.push({ spans: [], rules: [] }) - 1
    const row = rows[index]
    row?.spans.push(span)
    if (line !== null) row?.rules.push({ x: line, top: 4 + index * RULE_ROW })
    room.put({
      x: blocked ? span.right : span.left,
      y: 14 + index * RULE_ROW,
      lines: [text],
      anchor: blocked ? 'end' : 'start',
      bold: false,
      colour: 'muted',
    })
  }
  return rows.map(({ rules }) => rules)
}

/** Names of the parts with a square each, above a narrow stack. Returns the height they take. */
function placeLegend(frame: Frame, room: Room, top: number, width: number): number {
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

function placeBands(frame: Frame, room: Room, xOf: (x: number) => number, plot: Box) {
  for (const band of frame.bands) {
    const left = Math.max(plot.left, xOf(band.from))
    const right = Math.min(plot.left + plot.width, xOf(band.to))
    const lines = wrap(band.label, right - left - 4, TEXT)
    if (lines.some((line) => textWidth(line, TEXT) > right - left)) continue
    const y = plot.top + plot.height - 8 - (lines.length - 1) * LINE
    room.put({ x: (left + right) / 2, y, lines, anchor: 'middle', bold: false, colour: 'muted' })
  }
}

/** Means: the label stands on its line, above the columns under it, or beside it. */
function placeLevels(frame: Frame, room: Room, xOf: (x: number) => number, yOf: (v: number) => number) {
  for (const { series, point } of frame.series.flatMap((one) =>
    one.points.map((p) => ({ series: one, point: p })),
  )) {
    if (frame.kind !== 'columns' || point.value === null || series.emphasis === 'down') continue
    const top = yOf(Math.max(0, point.value))
    room.shade({ left: xOf(point.at.x - 0.4), top, width: xOf(0.8) - xOf(0), height: yOf(0) - top })
  }
  for (const level of frame.levels) {
    const [left, right, y] = [xOf(level.from - 0.5), xOf(level.to + 0.5), yOf(level.value)]
    room.shade({ left, top: y - 2, width: right - left, height: 4 })
    const series = frame.series.find(({ id }) => id === level.series)
    const under = series?.points.filter(({ at }) => at.x >= level.from && at.x <= level.to) ?? []
    const above = yOf(Math.max(...under.map((point) => point.value ?? 0))) - 8
    const middle = (left + right) / 2
    room.offer({ lines: [level.label], bold: true, colour: level.colour, series: level.series }, [
      { x: middle, y: y - 5, anchor: 'middle' },
      { x: middle, y: above, anchor: 'middle' },
      { x: right, y: above, anchor: 'end' },
      { x: left, y: above, anchor: 'start' },
      { x: right, y: y - 5, anchor: 'end' },
      { x: left, y: y - 5, anchor: 'start' },
      { x: right + 4, y: y + 4, anchor: 'start' },
      { x: left - 4, y: y + 4, anchor: 'end' },
      { x: middle, y: y + 15, anchor: 'middle' },
    ])
  }
}

/** Names at the right end of lines and stacks, pushed apart where they would touch. */
function placeEnds(
  ends: readonly FrameSeries[],
  frame: Frame,
  room: Room,
  plot: Box,
  yOf: (value: number) => number,
  size: Size,
) {
  const wanted = ends
    .map((series, index) => ({
      series,
      lines: endLines(series, size),
      at: endOf(series, index, frame, yOf, plot),
    }))
    .sort((a, b) => a.at - b.at)
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
  wanted.forEach(({ series, lines }, i) => {
    const x = plot.left + plot.width + 8
    const y = (tops[i] ?? 0) + 11
    room.put({ x, y, lines, anchor: 'start', bold: true, colour: series.colour, series: series.id })
  })
}

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

function placePointLabels(frame: Frame, room: Room, xOf: (x: number) => number, yOf: (v: number) => number) {
  const points = frame.series.flatMap((series) => series.points.map((point) => ({ series, point })))
  for (const { point } of points) {
    if (point.value === null) continue
    room.block({ left: xOf(point.at.x) - 4, top: yOf(point.value) - 4, width: 8, height: 8 })
  }
  for (const stroke of frame.series.flatMap((series) => series.strokes)) shadeStroke(stroke, room, xOf, yOf)
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
function shadeStroke(stroke: Stroke, room: Room, xOf: (x: number) => number, yOf: (v: number) => number) {
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

/** Values at the tips: all of them where they fit side by side, else the marked, the highest and the last. */
function placeColumnLabels(
  frame: Frame,
  room: Room,
  xOf: (x: number) => number,
  yOf: (v: number) => number,
  bar: number,
  pitch: number,
) {
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
      room.offer({ lines: [point.label ?? texts[i] ?? ''], bold: false, colour: 'ink', series: series.id }, [
        { x, y, anchor: 'middle' },
        { x: x + bar / 2, y, anchor: 'end' },
        { x: x - bar / 2, y, anchor: 'start' },
        { x, y: y - LINE, anchor: 'middle' },
      ])
    })
  })
}

const tip = (frame: Frame, value: number, digits?: number) =>
  format(frame.unit, value, digits)
    .replace(' bn', '')
    .replace(/^[$฿¥]/, '')

function placeStackLabels(
  frame: Frame,
  room: Room,
  xOf: (x: number) => number,
  yOf: (v: number) => number,
  bar: number,
) {
  const base = new Map<number, number>()
  for (const series of frame.series) {
    for (const point of series.points) {
      if (point.value === null) continue
      const from = base.get(point.at.x) ?? 0
      base.set(point.at.x, from + point.value)
      const text = tip(frame, point.value, bar < 36 ? 0 : undefined)
      const room4 = Math.abs(yOf(from) - yOf(from + point.value)) >= LINE && bar >= textWidth(text, TEXT) + 2
      if (!room4) continue
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

function timeTicks(frame: Frame, xOf: (x: number) => number, inner: number, size: Size): Tick[] {
  const { from, to } = frame.time ?? { from: 0, to: 1 }
  const first = Math.ceil(from)
  const last = Math.floor(to)
  const years = Array.from({ length: Math.max(1, last - first + 1) }, (_, i) => first + i)
  const own = [...new Set(frame.series.flatMap((s) => s.points.map((p) => p.at.x)))].filter(Number.isInteger)
  const few = frame.kind === 'stack' && own.length <= 8 && own.length > 0
  const space = textWidth('2000', TEXT) + 10
  const perYear = inner / (to - from)
  const step = [1, 2, 5, 10, 20].find((years) => perYear * years >= space) ?? 50
  const chosen = few ? own : years.filter((year) => year % step === 0)
  const short = few && perYear * columnStep(frame) < space
  return chosen
    .map((value) => ({ value, at: xOf(value), label: short ? `’${String(value).slice(2)}` : String(value) }))
    .filter(({ at }) => at >= 15 && at + 15 <= widthOf[size])
}
