import type { Frame } from '../charts/frame.ts'
import { publishersOf } from '../data/topics.ts'
import { cardWords } from '../interview/controls.ts'

export interface Picked {
  readonly series: string
  readonly place: number
}

interface Props {
  readonly frame: Frame
  readonly picked: Picked
  readonly onClose: () => void
}

/** What stands behind a cell of a matrix: each record with its date, amount, status and source. */
export function CellRecords({ frame, picked, onClose }: Props) {
  const series = frame.series.find(({ id }) => id === picked.series)
  const point = series?.points.find(({ at }) => at.x === picked.place)
  if (!series || !point) return null
  const records = point.records ?? []
  return (
    <section className="cell-records" aria-live="polite">
      <h4>
        {point.at.label}: {series.label}
      </h4>
      {records.length === 0 && <p>{cardWords.noRecord}</p>}
      <ul className="plain">
        {records.map((record) => (
          <li key={`${record.date} ${record.what}`}>
            {record.date && <b>{record.date} </b>}
            {record.what}
            {[record.amount, record.status].filter(Boolean).map((part) => ` · ${part}`)}
            {record.sources.length > 0 && <span className="quiet"> · {publishersOf(record.sources, 3)}</span>}
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="button"
        onClick={({ currentTarget }) => {
          // Back to the cell, before this goes.
          currentTarget.closest('figure')?.querySelector<SVGGElement>('[data-cell][tabindex="0"]')?.focus()
          onClose()
        }}
      >
        Close
      </button>
    </section>
  )
}
