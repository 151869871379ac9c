import { type PlaceName, placeNamed } from '../data/countries.ts'
import type { Table } from '../data/table.ts'
import type { Point, Series, Status } from './chart.ts'

interface Row {
  readonly source: readonly string[]
  readonly note?: string
}

type Read = Omit<Point, 'status' | 'sources' | 'note'> & { readonly status?: Status }

/** Turns the rows of a table that a test picks into points; sources get their topic, the status is read off the row. */
export function pointsOf<R extends Row>(
  table: Table<R>,
  pick: (row: R) => boolean,
  read: (row: R) => Read,
): Point[] {
  return table
    .rows()
    .filter(pick)
    .map((row) => ({
      status: statusOf('status' in row ? String(row.status) : '', row.note ?? ''),
      ...read(row),
      sources: row.source.map((id) => `${table.topic}/${id}`),
      ...(row.note ? { note: row.note } : {}),
    }))
}

/**
 * How firm a value is, from the words of its row: the status column decides, else the note. What we computed from firm
 * figures (dollars from yen, sums and differences) is not published, however firm they are.
 */
export function statusOf(status: string, note = ''): Status {
  const words = status === '' ? note : status
  if (/^(final|annual revision|actual)/.test(words)) return /^computed/.test(note) ? 'computed' : 'actual'
  if (/project(ion|ed)/i.test(words)) return 'projection'
  if (/^computed|; computed/.test(words)) return 'computed'
  if (/preliminary/i.test(words)) return 'preliminary'
  if (/estimate/i.test(words)) return 'estimate'
  if (/rounded/i.test(words)) return 'rounded'
  return 'actual'
}

/** A series of a country or group, in its colour and name. */
export function seriesOf(place: PlaceName, points: readonly Point[], more: Partial<Series> = {}): Series {
  const { name, code, colour } = placeNamed(place)
  return { id: code, label: name, colour, join: true, points, ...more }
}
