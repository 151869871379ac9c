import { tickStep } from 'd3-array'
import type { Frame, FrameSeries } from '../charts/frame.ts'
import type { Colour } from '../data/countries.ts'
import { fineness, isPercent, type Unit } from '../data/units.ts'
import { type By, FEWEST, knownOf, type Rows, rowsToOrder, sorted } from './rows.ts'

/** A moment of which a value is guessed. */
export interface Place {
  readonly x: number
  readonly label: string
}

interface Asked {
  readonly chart: string
  readonly measure: string
  /** The series, the slot or the moment that is asked for: the name of the task within its measure. */
  readonly key: string
  /** The same in words; empty where there is but one. */
  readonly name: string
  readonly unit: Unit
}

/** A line to be drawn. It holds nothing of the truth but the first value. */
export interface LineTask extends Asked {
  readonly kind: 'line'
  readonly colour: Colour
  readonly given: Place & { readonly value: number }
  readonly places: readonly Place[]
  /** Values are guessed in steps: level 0 is `from`, level n is `from` + n × `step`, up to `top`. */
  readonly from: number
  readonly step: number
  readonly top: number
}

/** Things to be put in order. They stand in the order of the alphabet, which tells nothing. */
export interface OrderTask extends Asked {
  readonly kind: 'order'
  readonly by: By
  readonly items: readonly { readonly id: string; readonly label: string }[]
  /** How many there were to choose from. */
  readonly of: number
}

export type Task = LineTask | OrderTask

/** A guess: the level at each place, or the items (by their index) from the first to the last. */
export type Answer = readonly number[]

/** More handles than this stand on each other, and more numbers do not fit into a short code. */
export const MOST_PLACES = 24
/** More rows than this nobody puts in order. */
export const MOST_ITEMS = 8

/** What can be guessed of a frame, the most telling first. Empty where there is nothing to guess. */
export function tasksOf(frame: Frame): readonly Task[] {
  const timed = frame.kind === 'lines' || frame.kind === 'columns' || frame.kind === 'stack'
  if (timed) return frame.series.flatMap((series) => lineTask(frame, series) ?? [])
  return rowsToOrder(frame).flatMap((one) => orderTask(frame, one) ?? [])
}

function lineTask(frame: Frame, series: FrameSeries): LineTask | null {
  const [first, ...rest] = knownOf(series)
  if (!first || rest.length < FEWEST - 1) return null
  const every = Math.ceil(rest.length / MOST_PLACES)
  const places = rest.filter((_, index) => (rest.length - 1 - index) % every === 0)
  const { from, to } = room(frame, [first, ...rest])
  const step = Math.max(tickStep(from, to, 72), fineness(frame.unit))
  const low = Math.floor(from / step + 1e-9) * step
  return {
    kind: 'line',
    chart: frame.id,
    measure: frame.measure,
    key: series.id,
    name: series.label,
    unit: frame.unit,
    colour: series.colour,
    given: { x: first.at.x, label: first.at.label, value: first.value },
    places: places.map(({ at }) => ({ x: at.x, label: at.label })),
    from: low,
    step,
    top: Math.ceil((to - low) / step - 1e-9),
  }
}

/** The axis of a guess: wider than the truth, so that it does not tell where the end is. */
function room(frame: Frame, points: readonly { readonly value: number }[]) {
  const { from, to } = frame.values
  const spare = 0.25 * (to - from)
  const highest = Math.max(...points.map(({ value }) => value))
  const low = from === 0 ? 0 : from > 0 ? Math.max(0, from - spare) : from - spare
  const most = isPercent(frame.unit) && to <= 100 ? Math.min(100, to + spare) : to + spare
  // The axis of a large neighbour would press a small series to the ground.
  return {
    from: low,
    to: Math.max(low + 1e-9, Math.min(most, low + 1.6 * Math.max(highest - low, 0.05 * (most - low)))),
  }
}

function orderTask(frame: Frame, { key, name, by, rows }: Rows): OrderTask | null {
  if (new Set(rows.map(({ value }) => value)).size < FEWEST) return null
  const all = sorted(by, rows)
  const count = Math.min(MOST_ITEMS, all.length)
  // Of many, some that stand well apart.
  const chosen = Array.from({ length: count }, (_, index) =>
    all.slice(Math.round((index * (all.length - 1)) / (count - 1))).slice(0, 1),
  ).flat()
  const items = chosen
    .map(({ id, label }) => ({ id, label }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'))
  const { id: chart, measure, unit } = frame
  return { kind: 'order', chart, measure, key, name, unit, by, items, of: all.length }
}

/** The values at the places of a line, in the unit of its task. @throws Error for a task of another frame. */
export function truthOf(frame: Frame, task: LineTask): readonly number[] {
  const series = frame.series.find(({ id }) => id === task.key)
  return task.places.map(({ x }) => {
    const value = series?.points.find((point) => point.at.x === x && point.value !== null)?.value
    if (value === undefined || value === null) throw new Error(`${task.chart}: no value at ${x}`)
    return value
  })
}

/** An item in its true place. */
export interface Ranked {
  /** Its index in the task. */
  readonly item: number
  readonly label: string
  readonly value: number
  readonly text: string
}

/** The items of a task in their true order. */
export function orderOf(frame: Frame, task: OrderTask): readonly Ranked[] {
  const rows = rowsToOrder(frame).find(({ key }) => key === task.key)?.rows ?? []
  return sorted(task.by, rows).flatMap((row) => {
    const item = task.items.findIndex(({ id }) => id === row.id)
    return item < 0 ? [] : [{ item, label: row.label, value: row.value, text: row.text }]
  })
}

/** What a guess is drawn on: axes, bands and dates of a frame, and none of its values. */
export const groundOf = (frame: Frame, task: LineTask): Frame => ({
  ...frame,
  kind: 'columns',
  stacked: false,
  series: [],
  values: { from: task.from, to: valueAt(task, task.top) },
  levels: [],
  statuses: [],
  finding: '',
})

/** The value of a level, without the dust of adding many steps. */
export const valueAt = ({ from, step }: LineTask, level: number): number =>
  Number((from + level * step).toPrecision(12))

/** The level next to a value, within the axis. */
export const levelOf = ({ from, step, top }: LineTask, value: number): number =>
  Math.max(0, Math.min(top, Math.round((value - from) / step)))
