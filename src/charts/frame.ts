import type { Colour } from '../data/countries.ts'
import { format, type Unit } from '../data/units.ts'
import { type Axis, interview, timeAxis, valueAxis } from './axes.ts'
import {
  type Band,
  type Chart,
  type Kind,
  type Measure,
  type Point,
  type Rule,
  type Series,
  type Status,
  statuses,
} from './chart.ts'
import { isKnown, knownRecords } from './known.ts'
import { tell } from './tell.ts'
import { sentencesThen } from './time.ts'
import { type Choices, defaultView, type View } from './view.ts'

/** Points that a line joins: neighbours in time, of one run. Dashed where a value at either end is not firm. */
export interface Stroke {
  readonly id: string
  readonly dashed: boolean
  readonly points: readonly Point[]
}

export interface FrameSeries {
  readonly id: string
  readonly label: string
  readonly colour: Colour
  /** `up` and `down` while the reader points at some of the series. */
  readonly emphasis: 'none' | 'up' | 'down'
  /** In order of time, gaps included. */
  readonly points: readonly Point[]
  readonly strokes: readonly Stroke[]
}

/** A mean over whole years, drawn as a line from the first to the last. */
export interface FrameLevel {
  readonly series: string
  readonly from: number
  readonly to: number
  readonly value: number
  readonly label: string
  /** Another than that of its series. */
  readonly colour: Colour
}

/** What a chart and a view make together: all that a drawing, a table or an export needs. */
export interface Frame {
  readonly id: string
  readonly name: string
  readonly kind: Kind
  readonly measure: string
  readonly unit: Unit
  readonly finding: string
  readonly measured: string
  readonly how: string
  readonly notes: readonly string[]
  readonly series: readonly FrameSeries[]
  /** The time axis; for `dots`, which have none, the span of the values. */
  readonly time: Axis | null
  /** The span of the values, drawn in round steps by the layout. */
  readonly values: Axis
  readonly rules: readonly Rule[]
  readonly bands: readonly Band[]
  readonly levels: readonly FrameLevel[]
  /** Matrix: columns to bring up. */
  readonly brought: readonly string[]
  readonly stacked: boolean
  readonly category: string
  readonly row: string
  readonly slots: readonly string[]
  /** The kinds of value in sight that need a word: all but plain published figures. */
  readonly statuses: readonly Status[]
  readonly sources: readonly string[]
  readonly files: readonly string[]
  readonly asof: View['asof']
}

export const measureOf = (chart: Chart, view: View): Measure =>
  chart.measures.find((measure) => measure.id === view.measure) ?? chart.measures[0]

const read = new WeakMap<Measure, readonly Series[]>()

/** The series of a measure, read from the data when they are first asked for. */
export function seriesOf(measure: Measure): readonly Series[] {
  const series = read.get(measure) ?? measure.series()
  read.set(measure, series)
  return series
}

/** What a chart lets a reader choose in one of its measures: its series and, on a time axis, its years. */
export function choicesOf(chart: Chart, id: string | null = null): Choices {
  const measure = chart.measures.find((one) => one.id === id) ?? chart.measures[0]
  const series = seriesOf(measure)
  const years = isTimed(measure.kind)
    ? series.flatMap(({ points }) => points.map(({ at }) => Math.round(at.x)))
    : []
  return {
    measures: chart.measures.map((one) => one.id),
    countries: series.map((one) => one.id),
    shown: series.filter((one) => !one.optional).map((one) => one.id),
    years: years.length === 0 ? null : [Math.min(...years), Math.max(...years)],
  }
}

/**
 * Puts a chart and a view together. Pure.
 * @param focus ids of series to bring up for a moment, the others step back.
 */
export function frame(chart: Chart, view: View = defaultView, focus: readonly string[] = []): Frame {
  const measure = measureOf(chart, view)
  const known = seriesOf(measure).map((series) => ({
    ...series,
    points: series.points.filter((p) => isKnown(p, view)).map((p) => knownRecords(p, view)),
  }))
  const timed = isTimed(measure.kind)
  const picked = known.filter((series) => isPicked(series, view))
  const inSight = (picked.length > 0 ? picked : known.filter((series) => !series.optional))
    .map((series) => ({
      ...series,
      points: timed ? series.points.filter((p) => inYears(p, view)) : series.points,
    }))
    .filter((series) => series.points.length > 0)
  const rows = focus.filter((id) => inSight.some((series) => series.id === id))
  const columns = focus.filter((id) =>
    inSight.some(({ points }) => points.some(({ column }) => column === id)),
  )
  const series = inSight.map((one): FrameSeries => {
    // Rows have no time axis: a year between two of their dots was not looked for.
    const points = timed ? fillGaps(one, measure) : one.points
    const emphasis = rows.length === 0 ? 'none' : rows.includes(one.id) ? 'up' : 'down'
    return {
      id: one.id,
      label: one.label,
      colour: one.colour,
      emphasis,
      points,
      strokes: strokesOf(one, points),
    }
  })
  const points = series.flatMap((one) => one.points)
  const time = timed ? timeAxis(points, view, measure.kind) : null
  const last = Math.max(...points.map(({ at }) => at.x))
  const isInTime = (x: number) => time !== null && x >= time.from && x <= time.to
  return {
    id: chart.id,
    name: chart.name,
    kind: measure.kind,
    measure: measure.id,
    unit: measure.unit,
    finding: measure.finding(tell(known, measure, view)),
    measured: measure.measured,
    how: view.asof === 'then' ? sentencesThen(measure.how) : measure.how,
    notes: [
      ...(measure.notes ?? []).map((note) => (view.asof === 'then' ? sentencesThen(note) : note)),
      measure.edition ?? '',
    ].filter(Boolean),
    series,
    time,
    values: valueAxis(series, measure),
    rules: time ? [...(measure.rules ?? []).filter((rule) => isInTime(rule.at.x)), interview] : [],
    bands: (measure.bands ?? []).filter(
      (band) => band.from < last + 0.5 && (isInTime(band.from) || isInTime(band.to)),
    ),
    levels: levelsOf(series, measure, view),
    brought: columns,
    stacked: measure.stacked ?? measure.kind === 'stack',
    category: measure.category ?? '',
    row: measure.row ?? 'Series',
    slots: measure.slots ?? [],
    statuses: statuses.filter(
      (s) => s !== 'actual' && points.some((p) => p.value !== null && p.status === s),
    ),
    sources: [...new Set(points.flatMap((point) => point.sources))],
    files: measure.files,
    asof: view.asof,
  }
}

function levelsOf(series: readonly FrameSeries[], measure: Measure, view: View): FrameLevel[] {
  return (measure.levels?.(view.asof === 'then') ?? []).flatMap(({ series: id, from, to }) => {
    const own = series.find((one) => one.id === id)
    const points = own?.points ?? []
    const values = points.filter(({ at }) => at.x >= from && at.x <= to).flatMap((point) => point.value ?? [])
    if (values.length !== to - from + 1) return []
    const value = values.reduce((a, b) => a + b, 0) / values.length
    return [
      {
        series: id,
        from,
        to,
        value,
        label: `mean ${format(measure.unit, value)}`,
        colour: own?.colour === 'accent' ? 'jp' : 'accent',
      },
    ]
  })
}

const isTimed = (kind: Kind) => kind !== 'dots' && kind !== 'bars' && kind !== 'matrix'

const isPicked = (series: Series, view: View) =>
  view.countries === null ? !series.optional : view.countries.includes(series.id)

const inYears = (point: Point, view: View) =>
  view.years === null || (Math.round(point.at.x) >= view.years[0] && Math.round(point.at.x) <= view.years[1])

/** Whole years that are missing inside a joined series become gaps with a reason. */
function fillGaps(series: Series, measure: Measure): Point[] {
  const filled: Point[] = []
  for (const point of series.points) {
    const before = filled.at(-1)
    if (series.join && before?.at.whole && point.at.whole) {
      for (let x = before.at.x + 1; x < point.at.x; x++) {
        filled.push({
          at: { x, label: before.at.label.replace(/\d{4}/, String(x)), end: `${x}-12-31`, whole: true },
          value: null,
          gap: measure.gap ?? 'no figure found',
          status: 'actual',
          sources: [],
        })
      }
    }
    filled.push(point)
  }
  return filled
}

const soft = new Set<Status>(['preliminary', 'estimate', 'projection', 'planned'])

function strokesOf(series: Series, points: readonly Point[]): Stroke[] {
  if (!series.join) return []
  const strokes: { dashed: boolean; points: Point[] }[] = []
  points.forEach((point, index) => {
    const before = points[index - 1]
    if (!before || before.value === null || point.value === null || before.run !== point.run) return
    const dashed = soft.has(before.status) || soft.has(point.status)
    const open = strokes.at(-1)
    if (open?.dashed === dashed && open.points.at(-1) === before) open.points.push(point)
    else strokes.push({ dashed, points: [before, point] })
  })
  return strokes.map((stroke, index) => ({ id: `${series.id}~${index}`, ...stroke }))
}
