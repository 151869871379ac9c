import { ticks } from 'd3-array'
import { formatTick } from '../../data/units.ts'
import type { Frame } from '../frame.ts'
import { textWidth } from '../text.ts'
import { placeColumnLabels, placeStackLabels, placeStackTotals } from './columns.ts'
import { placeLevels } from './levels.ts'
import { endsWidth, placeEnds, placeLegend, placePointLabels } from './lines.ts'
import { Room } from './room.ts'
import { columnStep, placeBands, placeRules, timeTicks } from './time.ts'
import { BOTTOM, type Layout, RULE_ROW, type Size, TEXT, widthOf } from './types.ts'

const heights = { lines: 270, columns: 270, stack: 270, bump: 290 } as const

/** Values upwards, time to the right. */
export function gridLayout(frame: Frame, size: Size): Layout {
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
  const means = kind === 'lines' ? frame.levels : []
  const right = ends.length === 0 ? 8 : Math.ceil(endsWidth(ends, means, size)) + 14
  const across: [number, number] = [frame.time?.from ?? 0, frame.time?.to ?? 1]
  const room = new Room(width)
  const inner = width - left - right
  const xOf = (value: number) => left + (inner * (value - across[0])) / (across[1] - across[0])
  const legend = named ? placeLegend(frame, room, 0, width) : 0
  const rules = placeRules(frame, room, xOf, [left, width - right], legend)
  const plotTop = 6 + legend + rules.length * RULE_ROW
  const plot = { left, top: plotTop, width: inner, height: heights[kind] - 24 }
  const yOf = (value: number) => plot.top + (plot.height * (up[1] - value)) / (up[1] - up[0])
  const height = plot.top + plot.height + BOTTOM
  room.bounds = { left: 0, top: 0, width, height: plot.top + plot.height }
  placeBands(frame, room, xOf, plot)
  // Labels keep off the dated rules, if they can.
  for (const { x, top } of rules.flat())
    room.shade({ left: x - 1, top, width: 2, height: plot.top + plot.height - top })
  // And off the texts of the axis.
  for (const value of stepsUp) room.shade({ left: 0, top: yOf(value) - 6, width: left - 6, height: 12 })
  const ground = { frame, size, room, xOf, yOf }
  if (ends.length > 0) placeEnds(ground, ends, means, plot)
  const pitch = inner / (across[1] - across[0])
  const columns = frame.kind === 'stack' ? 1 : Math.max(1, frame.series.length)
  const wideBar = frame.kind === 'stack' ? 0.8 * pitch * columnStep(frame) : (0.78 * pitch) / columns
  const bar = Math.max(2, Math.min(frame.kind === 'stack' ? 54 : 30, wideBar))
  if (frame.kind === 'columns') placeColumnLabels(ground, bar, pitch)
  else if (frame.kind === 'stack') {
    placeStackLabels(ground, bar)
    placeStackTotals(ground, bar)
  } else placePointLabels(ground)
  if (kind !== 'lines') placeLevels(ground, bar)
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

const rankTicks = (frame: Frame) => Array.from({ length: Math.max(1, frame.values.to) }, (_, i) => i + 1)
