import type { ComponentType } from 'react'
import type { Kind } from '../charts/chart.ts'
import { Columns } from './Columns.tsx'
import { Dots } from './Dots.tsx'
import { Lines } from './Lines.tsx'
import { Matrix } from './Matrix.tsx'
import type { PlotProps } from './Stage.tsx'

const plots: Record<Kind, ComponentType<PlotProps>> = {
  lines: Lines,
  bump: Lines,
  columns: Columns,
  stack: Columns,
  dots: Dots,
  timeline: Dots,
  bars: Columns,
  matrix: Matrix,
}

/** Draws a frame, whatever its kind, at the size of its layout. */
export function Plot(props: PlotProps) {
  const Kind = plots[props.frame.kind]
  return <Kind {...props} />
}
