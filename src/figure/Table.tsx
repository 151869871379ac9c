import { useState } from 'react'
import type { Frame } from '../charts/frame.ts'
import { tabulate } from '../charts/tabulate.ts'

interface Props {
  readonly frame: Frame
  readonly sortable: boolean
}

/** The figure as a real table, in a box that scrolls by itself. */
export function Table({ frame, sortable }: Props) {
  const table = tabulate(frame)
  const [order, setOrder] = useState<{ column: number; down: boolean } | null>(null)
  const rows =
    order === null ? table.rows : [...table.rows].sort((a, b) => compare(a, b, order.column, order.down))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="table-box" tabIndex={0} aria-label={`Table: ${frame.name}`}>
      <table>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column, index) => (
              <th
                key={column.id}
                scope="col"
                className={column.numeric ? 'number' : undefined}
                aria-sort={order?.column === index ? (order.down ? 'descending' : 'ascending') : undefined}
              >
                {sortable ? (
                  <button
                    type="button"
                    onClick={() => setOrder({ column: index, down: order?.column === index && !order.down })}
                  >
                    {column.label}
                    <span aria-hidden="true">
                      {order?.column === index ? (order.down ? ' ↓' : ' ↑') : ' ↕'}
                    </span>
                  </button>
                ) : (
                  column.label
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {row.cells.map((cell, index) => {
                const column = table.columns[index]
                const className = column?.numeric ? 'number' : column?.id === 'note' ? 'note' : undefined
                return index === 0 ? (
                  <th key={column?.id} scope="row">
                    {cell.text}
                  </th>
                ) : (
                  <td key={column?.id} className={className}>
                    {cell.text}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

type Row = ReturnType<typeof tabulate>['rows'][number]

function compare(a: Row, b: Row, column: number, down: boolean): number {
  const x = a.cells[column]?.sort ?? ''
  const y = b.cells[column]?.sort ?? ''
  const order =
    typeof x === 'number' && typeof y === 'number' ? x - y : String(x).localeCompare(String(y), 'en')
  return down ? -order : order
}
