import type { ComponentType } from 'react'
import type { Kind } from '../charts/chart.ts'
import { Columns } from './Columns.tsx'
import { Dots } from './Dots.tsx'
import { Lines } from './Lines.tsx'
import type { PlotProps } from './Stage.tsx'

const plots: Record<Exclude<Kind, 'matrix'>, ComponentType<PlotProps>> = {
  lines: Lines,
  bump: Lines,
  columns: Columns,
  stack: Columns,
  dots: Dots,
  timeline: Dots,
  bars: Columns,
}

/** Draws a frame of series with Recharts, at the size of its layout. */
export function SeriesPlot(props: PlotProps) {
  const { kind } = props.frame
  if (kind === 'matrix') throw new Error('A matrix is drawn by Matrix.tsx')
  const Series = plots[kind]
  return <Series {...props} />
}
