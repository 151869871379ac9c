import { ticks } from 'd3-array'
import { formatTick } from '../../data/units.ts'
import type { Frame } from '../frame.ts'
import { textWidth, wrap } from '../text.ts'
import { tip } from './columns.ts'
import { placeLegend } from './lines.ts'
import { Room } from './room.ts'
import { BOTTOM, type Layout, LINE, rowHeight, type Size, TEXT, type Tick, widthOf } from './types.ts'

/** Bars to the right, a row a category; several series stand on each other or below each other. */
export function barLayout(frame: Frame, size: Size): Layout {
  const width = widthOf[size]
  const names = new Map(
    frame.series.flatMap((series) => series.points.map(({ at }) => [at.x, at.label] as const)),
  )
  const categories = [...names].sort(([a], [b]) => a - b)
  const longest = Math.max(...categories.map(([, name]) => textWidth(name, TEXT)))
  const most = size === 'wide' ? 210 : 96
  // Names that would leave no room for the bars stand above them, over the whole width.
  const above = longest > most * 1.6
  const beside = Math.min(longest, most)
  const lines = categories.map(([, name]) => wrap(name, above ? width - 8 : beside, TEXT))
  const left = above ? 12 : Math.ceil(Math.max(...lines.flat().map((line) => textWidth(line, TEXT)))) + 10
  const many = frame.stacked ? 1 : Math.max(1, frame.series.length)
  const tallest = Math.max(...lines.map((one) => one.length))
  const thin = frame.stacked || many === 1 ? 18 : 14
  const least = above
    ? thin * many + tallest * LINE + 12
    : Math.max(thin * many + (many > 1 ? 14 : 8), tallest * LINE + 8)
  const row = rowHeight(least, categories.length, size)
  const bar = thin + Math.floor((0.45 * (row - least)) / many)
  const bars = bar * many
  const room = new Room(width)
  const top = frame.series.length > 1 ? placeLegend(frame, room, 0, width) : 4
  const plot = { left, top, width: width - left - (frame.stacked ? 18 : 44), height: row * categories.length }
  const steps = ticks(0, frame.values.to, size === 'wide' && !above ? 5 : 4)
  const step = (steps[1] ?? 1) - (steps[0] ?? 0)
  const most2 = Math.ceil(frame.values.to / step - 1e-9) * step
  const across: [number, number] = [Math.min(0, frame.values.from), most2]
  const xOf = (value: number) => plot.left + (plot.width * (value - across[0])) / (across[1] - across[0])
  // With the name above, the bar stands in the lower part of its row.
  const shift = above ? (tallest * LINE + 4) / 2 : 0
  const yOf = (index: number) => plot.top + row * (index + 0.5) + shift
  room.bounds = { left: 0, top: 0, width, height: plot.top + plot.height }
  categories.forEach((_, index) => {
    const own = lines[index] ?? []
    const place = above
      ? { x: 2, y: yOf(index) - bars / 2 - 6 - (own.length - 1) * LINE, anchor: 'start' as const }
      : { x: left - 8, y: yOf(index) + 4 - ((own.length - 1) * LINE) / 2, anchor: 'end' as const }
    room.put({ ...place, lines: own, bold: false, colour: 'ink' })
  })
  categories.forEach(([x], index) => {
    let base = 0
    frame.series.forEach((series, i) => {
      const point = series.points.find(({ at }) => at.x === x)
      if (!point || point.value === null) return
      const text = point.label ?? tip(frame, point.value)
      const label = { lines: [text], bold: false, series: series.id, anchor: 'middle' as const }
      if (frame.stacked) {
        const wide = xOf(base + point.value) - xOf(base)
        const dark = series.colour !== 'soft' && point.status !== 'computed'
        if (wide >= textWidth(text, TEXT) + 4) {
          room.put({ ...label, x: xOf(base) + wide / 2, y: yOf(index) + 4, colour: dark ? 'card' : 'ink' })
        }
        base += point.value
        return
      }
      const y = yOf(index) - bars / 2 + bar * (i + 0.5) + 4
      room.put({ ...label, x: xOf(point.value) + 5, y, anchor: 'start', colour: 'ink' })
    })
  })
  return {
    size,
    width,
    height: plot.top + plot.height + shift + BOTTOM,
    plot: { ...plot, top: plot.top + shift },
    rows: true,
    across,
    up: [categories.length - 0.5, -0.5],
    acrossTicks: sparse(
      ticks(across[0], across[1], size === 'wide' && !above ? 5 : 4).map((value) => ({
        value,
        at: xOf(value),
        label: formatTick(frame.unit, value),
      })),
    ),
    upTicks: [],
    rules: [],
    bar,
    labels: room.labels,
    dropped: room.dropped,
    x: xOf,
    y: yOf,
  }
}

/** Every tick, or every second where the texts would run together. */
function sparse(all: readonly Tick[]): Tick[] {
  const widest = Math.max(...all.map(({ label }) => textWidth(label, TEXT)))
  const pitch = Math.abs((all[1]?.at ?? 999) - (all[0]?.at ?? 0))
  return all.filter((_, index) => pitch >= widest + 6 || index % 2 === 0)
}
