import { formatExact, inWords, unitWords } from '../data/units.ts'
import type { Frame } from './frame.ts'
import { statusWord } from './read.ts'

export interface Column {
  readonly id: string
  readonly label: string
  readonly numeric: boolean
}

export interface Cell {
  readonly text: string
  /** What the column sorts by. */
  readonly sort: string | number
  /** The number itself, where the text is a number. */
  readonly value?: number
}

export interface Tabulated {
  readonly caption: string
  readonly columns: readonly Column[]
  readonly rows: readonly { readonly id: string; readonly cells: readonly Cell[] }[]
}

/** A matrix as a table: a row for each record behind a cell, and for each cell without one. */
function tabulateMatrix(frame: Frame): Tabulated {
  const columns = [frame.row, frame.category, 'Date', 'What', 'Amount', 'Status', 'Source'].map((label) => ({
    id: label.toLowerCase(),
    label,
    numeric: false,
  }))
  const rows = frame.series.flatMap((series) =>
    series.points.flatMap((point) => {
      const records = point.records ?? []
      const head = [series.label, point.at.label]
      const line = (cells: readonly string[], index: number) => ({
        id: `${series.id} ${point.at.label} ${index}`,
        cells: [...head, ...cells].map(plain),
      })
      if (records.length === 0) return [line(['', 'no record found', '', '', ''], 0)]
      return records.map((record, index) =>
        line(
          [record.date, record.what, record.amount ?? '', record.status ?? '', sourceIds(record.sources)],
          index,
        ),
      )
    }),
  )
  return { caption: captionOf(frame), columns, rows }
}

const captionOf = (frame: Frame) => `${frame.measured}. ${frame.finding}.`

const sourceIds = (sources: readonly string[]) => sources.map((id) => id.split('/')[1]).join(', ')

/** The frame as a table: every value in sight with its status and note, and every gap with its reason. */
export function tabulate(frame: Frame): Tabulated {
  if (frame.kind === 'matrix') return tabulateMatrix(frame)
  const dated = frame.kind === 'timeline'
  const columns: Column[] = [
    { id: 'what', label: dated ? 'What' : 'Series', numeric: false },
    ...(frame.slots.length > 0 && dated ? [{ id: 'slot', label: 'Event', numeric: false }] : []),
    { id: 'when', label: frame.category || (dated ? 'Date' : 'Period'), numeric: false },
    ...(dated ? [] : [{ id: 'value', label: capital(unitWords(frame.unit)), numeric: true }]),
    { id: 'status', label: 'Status', numeric: false },
    { id: 'note', label: 'Note', numeric: false },
    { id: 'source', label: 'Source', numeric: false },
  ]
  const rows = frame.series.flatMap((series) =>
    series.points.map((point, index) => {
      const missing = point.value === null && !dated
      const cells: Record<string, Cell> = {
        what: plain(series.label),
        slot: plain(frame.slots[point.slot ?? 0] ?? ''),
        when: { text: point.at.label, sort: point.at.x },
        value: {
          text: missing ? '–' : formatExact(inWords(frame.unit, point.value ?? 0)),
          sort: point.value ?? Number.NEGATIVE_INFINITY,
          ...(missing || point.value === null
            ? {}
            : { value: Number(inWords(frame.unit, point.value).toPrecision(12)) }),
        },
        status: plain(missing ? (point.gap ?? 'no figure') : statusWord(point.status)),
        note: plain(point.note ?? ''),
        source: plain(sourceIds(point.sources)),
      }
      return {
        id: `${series.id} ${point.at.label} ${index}`,
        cells: columns.map((column) => cells[column.id] ?? plain('')),
      }
    }),
  )
  return { caption: captionOf(frame), columns, rows }
}

const plain = (text: string): Cell => ({ text, sort: text })

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
