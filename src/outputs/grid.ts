import type { Frame } from '../charts/frame.ts'
import { inWords } from '../data/units.ts'

/** A frame as an office chart knows it: categories, and for each series one value a category. */
export interface Grid {
  /** `points` where a line would join what the chart leaves apart. */
  readonly form: 'line' | 'points' | 'column' | 'bar' | 'scatter'
  /** Whether lines cross years without a figure, as the chart's do: every five years, for example. */
  readonly spans: boolean
  readonly categories: readonly string[]
  /** Scatter: the categories as years with their fractions. */
  readonly places: readonly number[]
  readonly series: readonly {
    readonly name: string
    readonly colour: string
    /** In the unit in words; null where there is no figure. */
    readonly values: readonly (number | null)[]
  }[]
}

interface Cell {
  readonly series: string
  readonly category: string
  readonly x: number
  readonly colour: string
  readonly value: number
}

/** The grid of a frame, or null where an office chart has no twin: then a table says it. */
export function gridOf(frame: Frame): Grid | null {
  if (frame.kind === 'matrix' || frame.kind === 'timeline') return null
  const cells = frame.series.flatMap(({ label, colour, points }) =>
    points.flatMap(({ at, value, slot }): Cell[] => {
      if (value === null) return []
      const shown = { value: inWords(frame.unit, value), x: at.x }
      if (frame.kind !== 'dots') return [{ ...shown, series: label, category: at.label, colour }]
      const series = frame.slots.length > 0 ? (frame.slots[slot ?? -1] ?? '') : frame.measured
      return [{ ...shown, series, category: label, colour: slotColour(slot) }]
    }),
  )
  const rows = frame.time === null || frame.kind === 'dots'
  const even = rows ? inOrder(cells) : years(cells)
  // On an axis of categories uneven dates would bend the lines.
  if (!even && frame.kind !== 'lines') return null
  const places = even ? [] : [...new Set(cells.map(({ x }) => x))].sort((a, b) => a - b)
  const categories = even ?? places.map((x) => cells.find((cell) => cell.x === x)?.category ?? '')
  const names = [...new Set(cells.map(({ series }) => series))]
  const series = names.map((name) => {
    const own = cells.filter((cell) => cell.series === name)
    return {
      name,
      colour: own[0]?.colour ?? 'ink',
      values: categories.map(
        (category, at) =>
          own.find((cell) => (even ? cell.category === category : cell.x === places[at]))?.value ?? null,
      ),
    }
  })
  // Two values at one place would lose one: the table keeps both.
  const kept = series.flatMap(({ values }) => values.filter((value) => value !== null)).length
  if (kept !== cells.length || kept === 0) return null
  const form = formOf(frame)
  return {
    ...form,
    ...(even ? {} : { form: 'scatter', spans: form.form === 'line' }),
    categories,
    places,
    series,
  }
}

function formOf(frame: Frame): Pick<Grid, 'form' | 'spans'> {
  if (frame.kind === 'bars' || frame.kind === 'dots') return { form: 'bar', spans: false }
  if (frame.kind !== 'lines' && frame.kind !== 'bump') return { form: 'column', spans: false }
  const apart = frame.series.flatMap(({ points, strokes }) => {
    const filled = points.filter(({ value }) => value !== null)
    return filled.slice(1).flatMap((point, i) => {
      const before = filled[i]
      const joined = strokes.some(
        (stroke) => before && stroke.points.includes(before) && stroke.points.includes(point),
      )
      return joined || !before ? [] : [point.at.x - before.at.x]
    })
  })
  const neighbours = apart.some((years) => years < 1.01)
  return { form: neighbours ? 'points' : 'line', spans: apart.length === 0 }
}

const inOrder = (cells: readonly Cell[]) => [...new Set(cells.map(({ category }) => category))]

/** Every year from the first to the last, so that a missing one is a gap; null where a label is no year. */
function years(cells: readonly Cell[]): string[] | null {
  const found = cells.map(({ category }) => category.match(/^(\D*)(\d{4})$/))
  const prefix = found[0]?.[1] ?? ''
  if (found.some((one) => one?.[1] !== prefix)) return null
  const numbers = found.map((one) => Number(one?.[2]))
  const first = Math.min(...numbers)
  return Array.from({ length: Math.max(...numbers) - first + 1 }, (_, i) => `${prefix}${first + i}`)
}

const slotColour = (slot = 0) => (['muted', 'jp', 'accent'] as const)[slot] ?? 'ink'
