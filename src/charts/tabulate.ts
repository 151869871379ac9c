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
}

export interface Tabulated {
  readonly caption: string
  readonly columns: readonly Column[]
  readonly rows: readonly { readonly id: string; readonly cells: readonly Cell[] }[]
}

/** The frame as a table: every value in sight with its status and note, and every gap with its reason. */
export function tabulate(frame: Frame): Tabulated {
  const dated = frame.kind === 'timeline'
  const columns: Column[] = [
    { id: 'what', label: dated ? 'What' : 'Series', numeric: false },
    ...(frame.slots.length > 0 && dated ? [{ id: 'slot', label: 'Event', numeric: false }] : []),
    { id: 'when', label: dated ? 'Date' : 'Period', numeric: false },
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
        },
        status: plain(missing ? (point.gap ?? 'no figure') : statusWord(point.status)),
        note: plain(point.note ?? ''),
        source: plain(point.sources.map((id) => id.split('/')[1]).join(', ')),
      }
      return {
        id: `${series.id} ${point.at.label} ${index}`,
        cells: columns.map((column) => cells[column.id] ?? plain('')),
      }
    }),
  )
  return { caption: `${frame.measured}. ${frame.finding}.`, columns, rows }
}

const plain = (text: string): Cell => ({ text, sort: text })

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
