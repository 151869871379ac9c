import { expect, test } from 'vitest'
import { chartIds, loadChart } from '../charts.ts'
import { frame } from '../frame.ts'
import { layout } from '../layout.ts'
import { defaultView } from '../view.ts'
import { sizes } from './types.ts'

const charts = await Promise.all(chartIds.map(loadChart))
const frames = charts.flatMap((chart) =>
  chart.measures
    .filter(({ kind }) => kind === 'bars' || kind === 'dots')
    .map(({ id }) => frame(chart, { ...defaultView, measure: id })),
)

test.each(frames.flatMap((made) => sizes.map((size) => [made.id, made.measure, size, made] as const)))(
  '%s, %s, %s: few rows are no strip',
  (_, __, size, made) => {
    const rows = new Set(
      made.kind === 'bars'
        ? made.series.flatMap(({ points }) => points.map(({ at }) => at.label))
        : made.series.map(({ id }) => id),
    )
    if (rows.size < 3) return
    const { width, height } = layout(made, size)
    expect(height / width).toBeGreaterThan(1 / 3)
  },
)
