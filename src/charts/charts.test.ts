import { describe, expect, test } from 'vitest'
import type { Chart } from './chart.ts'
import { chartIds, loadChart } from './charts.ts'
import { choicesOf, frame } from './frame.ts'
import { boxOf, overlap } from './layout/room.ts'
import { type Layout, sizes, TEXT } from './layout/types.ts'
import { layout } from './layout.ts'
import { tabulate } from './tabulate.ts'
import { INTERVIEW } from './time.ts'
import { defaultView, type View } from './view.ts'

const charts = await Promise.all(chartIds.map(loadChart))

/** Every measure of a chart, now and then, as its reader meets it first. */
const viewsOf = (chart: Chart): View[] =>
  chart.measures.flatMap((measure) =>
    (['now', 'then'] as const).map((asof) => ({ ...defaultView, measure: measure.id, asof })),
  )

/** No text reaches over the drawing's edges or stands on another, and no two ticks are too near. */
function expectTidy(placed: Layout, what = '') {
  const boxes = placed.labels.map((label) => ({ text: label.lines.join(' '), ...boxOf(label) }))
  for (const box of boxes) {
    const inside = box.left >= -1 && box.left + box.width <= placed.width + 1 && box.top >= -1
    expect(inside, `${what} ${placed.size}: "${box.text}" is clipped`).toBe(true)
  }
  boxes.forEach((a, i) => {
    for (const b of boxes.slice(i + 1)) {
      expect(overlap(a, b), `${what} ${placed.size}: "${a.text}" stands on "${b.text}"`).toBe(false)
    }
  })
  const axis = placed.upTicks.flatMap(({ at, label }) =>
    label
      ? [
          {
            text: label,
            ...boxOf({
              x: placed.plot.left - 6,
              y: at + 4,
              lines: [label],
              anchor: 'end',
              bold: false,
              colour: 'muted',
            }),
          },
        ]
      : [],
  )
  for (const a of axis)
    for (const b of boxes)
      expect(overlap(a, b), `${what} ${placed.size}: "${b.text}" stands on the axis "${a.text}"`).toBe(false)
  for (const ticks of [placed.acrossTicks, placed.upTicks]) {
    ticks.slice(1).forEach((tick, i) => {
      expect(Math.abs(tick.at - (ticks[i]?.at ?? 0)), what).toBeGreaterThan(TEXT - 1)
    })
    const labels = ticks.flatMap(({ label }) => label || [])
    expect(labels.length, `${what} ${placed.size}: ${labels}`).toBe(new Set(labels).size)
  }
}

describe.each(charts.map((chart) => [chart.id, chart] as const))('%s', (id, chart) => {
  test('is registered under its own id, with measures of different names', () => {
    expect(chart.id).toBe(id)
    expect(new Set(chart.measures.map((measure) => measure.id)).size).toBe(chart.measures.length)
  })

  test.each(viewsOf(chart).map((view) => [view.measure, view.asof, view] as const))(
    '%s, %s: says and shows',
    (_, asof, view) => {
      const made = frame(chart, view)
      expect(made.finding.length).toBeGreaterThan(20)
      expect(made.finding).not.toMatch(/undefined|NaN|null|\.$/)
      expect(made.how.length).toBeGreaterThan(20)
      expect(made.series.length).toBeGreaterThan(0)
      expect(made.sources.length).toBeGreaterThan(0)
      expect(made.files.length).toBeGreaterThan(0)
      const points = made.series.flatMap((series) => series.points)
      for (const point of points) {
        if (point.value === null && made.kind !== 'timeline') expect(point.gap).toBeTruthy()
        else expect(point.sources.length).toBeGreaterThan(0)
        if (asof === 'then') expect(point.at.end <= INTERVIEW && (point.known ?? '') <= INTERVIEW).toBe(true)
      }
      if (asof === 'then') {
        // A later year may be named only where a value known by then carries it: an early survey, a projection.
        const known = points.map((point) => `${point.at.label} ${point.value} ${point.label ?? ''}`).join(' ')
        for (const [year] of made.finding.matchAll(/20(2[4-9]|[3-9]\d)/g)) expect(known).toContain(year)
      }
      const isTimed = !['dots', 'bars', 'matrix'].includes(made.kind)
      expect(made.rules.some((rule) => rule.label.includes('interview'))).toBe(isTimed)
      // A matrix has a row for each record, and one for each cell without any.
      const rows = points.map((point) => Math.max(1, point.records?.length ?? 1)).reduce((a, b) => a + b, 0)
      expect(tabulate(made).rows.length).toBe(rows)
    },
  )

  test.each(viewsOf(chart).map((view) => [view.measure, view.asof, view] as const))(
    '%s, %s: no label is clipped, lost, or on another',
    (_, __, view) => {
      for (const size of sizes) {
        const placed = layout(frame(chart, view), size)
        expect(placed.dropped).toEqual([])
        expectTidy(placed)
      }
    },
  )

  test.each(chart.measures.map(({ id: measure }) => measure))(
    '%s: of the first years and of the last, no label is clipped or on another',
    (measure) => {
      const years = choicesOf(chart, measure).years ?? []
      for (const [from = 0, to = 0] of [
        years.slice(0, 1),
        years.slice(0, 3),
        years.slice(-3),
        years.slice(-1),
      ].map((some) => [some[0], some.at(-1)])) {
        const made = frame(chart, { ...defaultView, measure, years: [from, to] })
        for (const size of sizes) expectTidy(layout(made, size), `${from} to ${to}`)
      }
    },
  )

  test('every series can be picked, and years that hold nothing give an empty frame, not an error', () => {
    for (const measure of chart.measures) {
      for (const { id: series } of measure.series()) {
        const made = frame(chart, { ...defaultView, measure: measure.id, countries: [series] })
        expect(made.series.map((one) => one.id)).toEqual([series])
      }
      const first = choicesOf(chart, measure.id).years?.[0]
      if (first !== undefined) {
        const made = frame(chart, { ...defaultView, measure: measure.id, years: [first, first] })
        for (const size of sizes) expect(() => layout(made, size)).not.toThrow()
      }
    }
  })
})

describe('a frame', () => {
  const shift = charts.find((chart) => chart.id === 'investment-shift')
  if (!shift) throw new Error('no signature chart')
  const yearly = (more: Partial<View> = {}, focus: readonly string[] = []) =>
    frame(shift, { ...defaultView, measure: 'yearly', ...more }, focus)

  test('leaves gaps where years are missing, with a reason, and joins nothing over them', () => {
    const vietnam = yearly().series.find((series) => series.id === 'VNM')
    const gaps = vietnam?.points.filter((point) => point.value === null).map((point) => point.at.label)
    expect(gaps).toEqual(['2013', '2016', '2017', '2018'])
    const joined = vietnam?.strokes.flatMap(({ points }) =>
      points.slice(1).map((p, i) => p.at.x - (points[i]?.at.x ?? 0)),
    )
    expect(new Set(joined)).toEqual(new Set([1]))
  })

  test('draws no line across a change of standard', () => {
    const strokes = yearly().series.flatMap((series) => series.strokes)
    for (const stroke of strokes) expect(new Set(stroke.points.map((point) => point.run)).size).toBe(1)
  })

  test('brings up what is pointed at', () => {
    const emphasis = yearly({}, ['VNM', 'IDN']).series.map((series) => [series.id, series.emphasis])
    expect(Object.fromEntries(emphasis)).toMatchObject({ VNM: 'up', IDN: 'up', THA: 'down' })
    expect(yearly({}, ['nobody']).series.every((series) => series.emphasis === 'none')).toBe(true)
  })

  test('keeps to the years and countries that are asked for', () => {
    const made = yearly({ countries: ['THA'], years: [2019, 2021] })
    expect(made.series.map((series) => series.id)).toEqual(['THA'])
    expect(made.series[0]?.points.map((point) => point.at.label)).toEqual(['2019', '2020', '2021'])
  })

  test('then, it tells nothing of later years', () => {
    const now = JSON.stringify(frame(shift))
    const then = JSON.stringify(frame(shift, { ...defaultView, asof: 'then' }).series)
    expect(now).toContain('2022–24')
    expect(then).not.toContain('2022–24')
  })
})

test('rows of dots hold what was found, and no gap between two dates that they compare', async () => {
  for (const chart of charts)
    for (const view of viewsOf(chart)) {
      const { kind, series } = frame(chart, view)
      if (kind !== 'dots') continue
      const gaps = series.flatMap(({ points }) => points.filter(({ value }) => value === null))
      expect(gaps, `${chart.id} ${view.measure}`).toEqual([])
    }
})

test('how to read a row names the marks that stand in it, now and as of May 2024', () => {
  for (const chart of charts)
    for (const view of viewsOf(chart)) {
      const { how, slots, series } = frame(chart, view)
      const used = new Set(series.flatMap(({ points }) => points.flatMap(({ slot }) => slot ?? [])))
      const named = [...how.matchAll(/(?<![\w-])(hollow|half-filled|filled):/gi)].map(([, word]) =>
        word?.toLowerCase(),
      )
      if (named.length === 0) continue
      const stand = [...used].map((slot) =>
        slot === 0 ? 'hollow' : slot === slots.length - 1 ? 'filled' : 'half-filled',
      )
      expect(new Set(named), `${chart.id} ${view.measure} ${view.asof}`).toEqual(new Set(stand))
    }
})

test('what a row says was computed is not called published', () => {
  for (const chart of charts)
    for (const { id } of chart.measures) {
      const { series } = frame(chart, {
        ...defaultView,
        measure: id,
        countries: choicesOf(chart, id).countries,
      })
      const points = series.flatMap((one) => one.points)
      const ours = points.filter(({ note, status }) => /^computed/.test(note ?? '') && status === 'actual')
      expect(ours, `${chart.id} ${id}`).toEqual([])
    }
})

test.each([
  ['un-votes', 'edition of July 2025'],
  ['ageing', 'revised in July 2024'],
])('as of May 2024 %s still says that its values are from a later edition', (id, words) => {
  for (const chart of charts.filter((one) => one.id === id))
    for (const view of viewsOf(chart)) expect(frame(chart, view).notes.join(' ')).toContain(words)
})

test('as of May 2024 no note tells of a release that was not out', () => {
  for (const chart of charts)
    for (const view of viewsOf(chart)) {
      if (view.asof !== 'then') continue
      const { notes } = frame(chart, view)
      // ASEANstats on 2023 and again on 2022, July 2024; the report on piracy of 2024.
      expect(notes.join(' '), `${chart.id} ${view.measure}`).not.toMatch(
        /swell|10\.5%|lower figure for 2022|101 for/,
      )
    }
})
