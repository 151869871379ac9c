import { expect, test } from 'vitest'
import { chartIds, loadChart } from '../charts.ts'
import { frame } from '../frame.ts'
import { layout } from '../layout.ts'
import { defaultView } from '../view.ts'
import { columnBoxes, tip } from './columns.ts'
import { type Box, boxOf, overlap } from './room.ts'
import { sizes } from './types.ts'

const charts = await Promise.all(chartIds.map(loadChart))
const frames = charts.flatMap((chart) =>
  chart.measures
    .filter(({ kind }) => kind === 'columns')
    .flatMap(({ id }) =>
      (['now', 'then'] as const).map((asof) => frame(chart, { ...defaultView, measure: id, asof })),
    ),
)

test.each(
  frames.flatMap((made) => sizes.map((size) => [made.id, made.measure, made.asof, size, made] as const)),
)('%s, %s, %s, %s: no value and no mean stands on a column', (_, __, ___, size, made) => {
  const { labels, bar, x, y } = layout(made, size)
  const columns = columnBoxes({ frame: made, xOf: x, yOf: y }, bar)
  const means = new Set(made.levels.map(({ label }) => label))
  const words = labels.map((label) => ({ text: label.lines.join(' '), box: boxOf(label) }))
  for (const { text, box } of words.filter(({ text }) => means.has(text) || /^[\d.,]+%?$/.test(text)))
    expect(
      columns.some((column) => overlap(column, ink(box))),
      text,
    ).toBe(false)
})

/** What is seen of a text: each letter has some blank beside it. */
const ink = (box: Box): Box => ({ ...box, left: box.left + 1, width: box.width - 2 })

test.each(['piracy', 'care-workers'])(
  '%s: the whole of the highest and of the last column stands on it',
  (id) => {
    const chart = charts.find((one) => one.id === id)
    if (!chart) throw new Error(`no chart ${id}`)
    const made = frame(chart)
    const points = made.series.flatMap((series) => series.points)
    const wholeAt = (x: number) =>
      points.reduce((sum, { at, value }) => sum + (at.x === x ? (value ?? 0) : 0), 0)
    const years = [...new Set(points.map(({ at }) => at.x))].sort((a, b) => wholeAt(a) - wholeAt(b))
    for (const x of [years.at(-1) ?? 0, Math.max(...years)])
      for (const size of sizes) {
        const placed = layout(made, size)
        const label = placed.labels.find(({ lines }) => lines[0] === tip(made, wholeAt(x)))
        expect(label?.x).toBeCloseTo(placed.x(x))
        expect(label?.y).toBeLessThan(placed.y(wholeAt(x)))
      }
  },
)
