import type { Frame } from '../charts/frame.ts'
import { tabulate } from '../charts/tabulate.ts'
import { unitWords } from '../data/units.ts'
import { toCsv } from './csv.ts'

/** The shown data of a frame as CSV: the rows of its table. `bom` for a download that a spreadsheet opens. */
export function frameCsv(frame: Frame, bom = false): string {
  const { columns, rows } = tabulate(frame)
  return toCsv(
    [
      columns.map(({ label }) => label),
      ...rows.map(({ cells }) => cells.map(({ text, value }) => value ?? text)),
    ],
    bom,
  )
}

/** The frame as JSON: what it says, and its values in the unit of their file. */
export function frameJson(frame: Frame, address: string): string {
  return `${JSON.stringify(
    {
      id: frame.id,
      title: frame.finding,
      measured: frame.measured,
      unit: frame.unit,
      unitWords: unitWords(frame.unit),
      howToRead: frame.how,
      notes: frame.notes,
      asof: frame.asof,
      address,
      files: frame.files,
      series: frame.series.map(({ id, label, points }) => ({
        id,
        label,
        points: points.map(({ at, value, gap, status, sources, note, records }) => ({
          period: at.label,
          value,
          status,
          sources,
          ...(gap ? { gap } : {}),
          ...(note ? { note } : {}),
          ...(records ? { records } : {}),
        })),
      })),
    },
    null,
    2,
  )}\n`
}
