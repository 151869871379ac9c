import type { Frame } from '../frame.ts'
import { textWidth, wrap } from '../text.ts'
import { Room } from './room.ts'
import { type Layout, LINE, type Size, TEXT, widthOf } from './types.ts'

/** Rows (the series) by columns (their points): a cell each, its number inside. */
export function matrixLayout(frame: Frame, size: Size): Layout {
  const width = widthOf[size]
  const columns = frame.series[0]?.points ?? []
  const head = Math.ceil(Math.max(...columns.map(({ at }) => textWidth(at.label, TEXT, true)))) + 8
  // Narrow: the row's name stands above its cells.
  const above = size === 'narrow'
  const longest = Math.max(...frame.series.map((series) => textWidth(series.label, TEXT)))
  const left = above ? 0 : Math.min(200, Math.ceil(longest) + 12)
  const lines = frame.series.map((series) => wrap(series.label, above ? width : left - 10, TEXT))
  const row = above ? LINE + 28 : 30
  const plot = { left, top: head, width: width - left - 2, height: row * frame.series.length }
  const pitch = plot.width / Math.max(1, columns.length)
  const room = new Room(width)
  const xOf = (index: number) => plot.left + pitch * (index + 0.5)
  const yOf = (index: number) => plot.top + row * index + (above ? LINE + 13 : row / 2)
  columns.forEach(({ at, column }, index) => {
    room.put({
      x: xOf(index) + 4,
      y: head - 6,
      lines: [at.label],
      anchor: 'start',
      bold: true,
      colour: 'ink',
      turned: true,
      ...(column === undefined ? {} : { series: column }),
    })
  })
  frame.series.forEach((series, index) => {
    const own = lines[index] ?? []
    const place = above
      ? { x: 0, y: yOf(index) - 15, anchor: 'start' as const }
      : { x: left - 8, y: yOf(index) + 4 - ((own.length - 1) * LINE) / 2, anchor: 'end' as const }
    room.put({ ...place, lines: own, bold: false, colour: 'ink', series: series.id })
  })
  return {
    size,
    width,
    height: plot.top + plot.height + 6,
    plot,
    rows: true,
    across: [-0.5, columns.length - 0.5],
    up: [frame.series.length - 0.5, -0.5],
    acrossTicks: [],
    upTicks: [],
    rules: [],
    bar: Math.min(24, row - 4),
    labels: room.labels,
    dropped: room.dropped,
    x: xOf,
    y: yOf,
  }
}
