import type { Rule } from '../chart.ts'
import type { Frame } from '../frame.ts'
import { textWidth, wrap } from '../text.ts'
import type { Box, Room } from './room.ts'
import { LINE, type PlacedRule, RULE_ROW, type Size, TEXT, type Tick, widthOf } from './types.ts'

/** Years between neighbouring columns of a stack. */
export function columnStep(frame: Frame): number {
  const years = [...new Set(frame.series.flatMap((s) => s.points.map((p) => p.at.x)))].sort((a, b) => a - b)
  return Math.max(1, Math.min(...years.slice(1).map((x, i) => x - (years[i] ?? x))))
}

/**
 * Labels of dates, above the plot, in as many rows as it takes. The interview stands in the first. What is before the
 * years shown or after them has an arrow, and no line.
 * @param edges the plot's, from left to right; @param from how far down they begin
 */
export function placeRules(
  frame: Frame,
  room: Room,
  xOf: (x: number) => number,
  edges: readonly [number, number],
  from = 0,
): PlacedRule[][] {
  const rows: { spans: { left: number; right: number }[]; rules: PlacedRule[] }[] = []
  const [first, last] = edges
  const isBefore = ({ at }: Rule) => frame.time !== null && at.x < frame.time.from
  const isAfter = ({ at }: Rule) => frame.time !== null && at.x > frame.time.to
  const at = (rule: Rule) => (isBefore(rule) || isAfter(rule) ? null : xOf(rule.at.x))
  const lines = frame.rules.flatMap((rule) => at(rule) ?? [])
  for (const rule of [...frame.rules].reverse()) {
    const line = at(rule)
    const text = isBefore(rule) ? `← ${rule.label}` : isAfter(rule) ? `${rule.label} →` : rule.label
    const width = textWidth(text, TEXT)
    const begin = isBefore(rule) ? first : (line ?? last) + 4
    const right = { left: begin, right: begin + width }
    const blocked = right.right > last || lines.some((x) => x > right.left && x < right.right)
    const edge = line === null ? last : Math.max(line - 4, width)
    const span = blocked ? { left: edge - width, right: edge } : right
    let index = rows.findIndex(({ spans }) =>
      spans.every((used) => span.left > used.right + 8 || span.right < used.left - 8),
    )
    if (index < 0) index = rows.push({ spans: [], rules: [] }) - 1
    const row = rows[index]
    row?.spans.push(span)
    if (line !== null) row?.rules.push({ x: line, top: from + 4 + index * RULE_ROW })
    room.put({
      x: blocked ? span.right : span.left,
      y: from + 14 + index * RULE_ROW,
      lines: [text],
      anchor: blocked ? 'end' : 'start',
      bold: false,
      colour: 'muted',
    })
  }
  return rows.map(({ rules }) => rules)
}

export function placeBands(frame: Frame, room: Room, xOf: (x: number) => number, plot: Box) {
  for (const band of frame.bands) {
    const left = Math.max(plot.left, xOf(band.from))
    const right = Math.min(plot.left + plot.width, xOf(band.to))
    const lines = wrap(band.label, right - left - 4, TEXT)
    if (lines.some((line) => textWidth(line, TEXT) > right - left)) continue
    const y = plot.top + plot.height - 8 - (lines.length - 1) * LINE
    room.put({ x: (left + right) / 2, y, lines, anchor: 'middle', bold: false, colour: 'muted' })
  }
}

export function timeTicks(frame: Frame, xOf: (x: number) => number, inner: number, size: Size): Tick[] {
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
