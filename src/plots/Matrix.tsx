import { type KeyboardEvent, useState } from 'react'
import type { Point } from '../charts/chart.ts'
import type { FrameSeries } from '../charts/frame.ts'
import { TEXT } from '../charts/layout/types.ts'
import { Ground, Labels } from './Ground.tsx'
import { shades } from './Mark.tsx'
import type { PlotProps } from './Stage.tsx'

interface Place {
  readonly row: number
  readonly column: number
}

/** Rows by columns, a cell each. Walked with the arrow keys, each cell read out with row, column and value. */
export function Matrix({ frame, layout, onPick }: PlotProps) {
  const [here, setHere] = useState<Place>({ row: 0, column: 0 })
  const columns = frame.series[0]?.points.length ?? 0
  const walk = (event: KeyboardEvent<SVGGElement>) => {
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    const row = clamp(here.row + step.row, frame.series.length)
    const column = clamp(here.column + step.column, columns)
    setHere({ row, column })
    event.currentTarget.querySelector<SVGGElement>(`[data-cell="${row} ${column}"]`)?.focus()
  }
  const cell = (series: FrameSeries, row: number, point: Point, column: number) => {
    const value = point.value ?? 0
    const strength = shade(value, Math.max(1, ...series.points.map((one) => one.value ?? 0)))
    const down =
      series.emphasis === 'down' || (frame.brought.length > 0 && !frame.brought.includes(point.column ?? ''))
    const wide = layout.plot.width / columns
    const [x, y] = [layout.x(column), layout.y(row)]
    const pick = () => {
      setHere({ row, column })
      onPick?.({ series: series.id, place: point.at.x })
    }
    return (
      <g
        key={point.at.x}
        role="gridcell"
        aria-label={`${series.label}, ${point.at.label}: ${value === 0 ? 'no record found' : `${value} ${value === 1 ? 'record' : 'records'}`}`}
        data-cell={`${row} ${column}`}
        tabIndex={here.row === row && here.column === column ? 0 : -1}
        className="cell"
        onClick={pick}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return
          event.preventDefault()
          pick()
        }}
        {...(down ? { opacity: 0.25 } : {})}
      >
        <rect
          x={x - wide / 2 + 1.5}
          y={y - layout.bar / 2}
          width={wide - 3}
          height={layout.bar}
          rx={3}
          fill={value === 0 ? 'var(--shade)' : 'var(--accent)'}
          {...(value === 0 ? {} : { fillOpacity: strength })}
        />
        {value === 0 ? (
          <circle cx={x} cy={y} r={1.5} />
        ) : (
          <text x={x} y={y + 4.5} fill={strength > 0.6 ? 'var(--card)' : 'var(--ink)'}>
            {value}
          </text>
        )}
      </g>
    )
  }
  return (
    <svg
      className="recharts-surface"
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width}
      height={layout.height}
      role="group"
      aria-label={frame.finding}
    >
      <Ground frame={frame} layout={layout} />
      <g
        role="grid"
        aria-label={frame.name}
        textAnchor="middle"
        fontSize={TEXT}
        fill="var(--muted)"
        onKeyDown={walk}
      >
        {frame.series.map((series, row) => (
          <g key={series.id} role="row">
            {series.points.map((point, column) => cell(series, row, point, column))}
          </g>
        ))}
      </g>
      <Labels frame={frame} layout={layout} />
    </svg>
  )
}

const steps: Readonly<Record<string, Place>> = {
  ArrowRight: { row: 0, column: 1 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowDown: { row: 1, column: 0 },
  ArrowUp: { row: -1, column: 0 },
}

const clamp = (value: number, length: number) => Math.max(0, Math.min(length - 1, value))

/** Three clear steps rather than a ramp, by the most in the row: rows count unlike things. */
const shade = (value: number, most: number) =>
  value <= most / 3 ? shades[0] : value <= (2 * most) / 3 ? shades[1] : shades[2]
