import type { Frame } from '../charts/frame.ts'
import { inWords } from '../data/units.ts'

/** A frame as an office chart knows it: categories, and for each series one value a category. */
export interface Grid {
  readonly form: 'line' | 'column' | 'bar'
  readonly categories: readonly string[]
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
  if (frame.kind === 'dots' && frame.slots.length === 0) return null
  const cells = frame.series.flatMap(({ label, colour, points }) =>
    points.flatMap(({ at, value, slot }): Cell[] => {
      if (value === null) return []
      const shown = { value: inWords(frame.unit, value), x: at.x }
      return frame.kind === 'dots'
        ? [{ ...shown, series: frame.slots[slot ?? -1] ?? '', category: label, colour: slotColour(slot) }]
        : [{ ...shown, series: label, category: at.label, colour }]
    }),
  )
  const timed = frame.time !== null && frame.kind !== 'dots'
  const ordered = timed ? cells.toSorted((a, b) => a.x - b.x) : cells
  const categories = [...new Set(ordered.map(({ category }) => category))]
  const names = [...new Set(cells.map(({ series }) => series))]
  const series = names.map((name) => {
    const own = cells.filter((cell) => cell.series === name)
    return {
      name,
      colour: own[0]?.colour ?? 'ink',
      values: categories.map((category) => own.find((cell) => cell.category === category)?.value ?? null),
    }
  })
  // Two values at one place would lose one: the table keeps both.
  const kept = series.flatMap(({ values }) => values.filter((value) => value !== null)).length
  if (kept !== cells.length || kept === 0) return null
  const lines = frame.kind === 'lines' || frame.kind === 'bump'
  return {
    form: lines ? 'line' : frame.kind === 'bars' || frame.kind === 'dots' ? 'bar' : 'column',
    categories,
    series,
  }
}

const slotColour = (slot = 0) => (['muted', 'jp', 'accent'] as const)[slot] ?? 'ink'
