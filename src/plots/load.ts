import type { ComponentType } from 'react'
import type { Kind } from '../charts/chart.ts'
import type { PlotProps } from './Stage.tsx'

export type Plot = ComponentType<PlotProps>

const loaded = new Map<'grid' | 'series', Plot>()

const needed = (kind: Kind) => (kind === 'matrix' ? 'grid' : 'series')

/** What draws a kind of frame, if it has been loaded. */
export const plotOf = (kind: Kind): Plot | undefined => loaded.get(needed(kind))

/** Loads what draws a kind of frame. Recharts comes with it, so not before a drawing is wanted. */
export async function loadPlot(kind: Kind): Promise<Plot> {
  const plot =
    plotOf(kind) ??
    (kind === 'matrix'
      ? (await import('./Matrix.tsx')).Matrix
      : (await import('./SeriesPlot.tsx')).SeriesPlot)
  loaded.set(needed(kind), plot)
  return plot
}
