import { expect, test } from 'vitest'
import { chartIds, loadChart } from '../charts.ts'
import { frame } from '../frame.ts'
import { layout } from '../layout.ts'
import { defaultView } from '../view.ts'
import { columnBoxes } from './columns.ts'
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
