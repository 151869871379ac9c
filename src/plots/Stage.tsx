import type { ReactNode } from 'react'
import { ComposedChart, XAxis, YAxis, ZIndexLayer } from 'recharts'
import type { Frame } from '../charts/frame.ts'
import type { Layout } from '../charts/layout/types.ts'
import { Ground, Labels } from './Ground.tsx'

export interface PlotProps {
  readonly frame: Frame
  readonly layout: Layout
  /** Matrix: a reader opens a cell. */
  readonly onPick?: (cell: { readonly series: string; readonly place: number }) => void
}

type Datum = Readonly<Record<string, number | null>>

/** The Recharts chart that every kind shares: fixed size, stated domains, hidden axes. Read by `figure/Reader.tsx`. */
export function Stage({
  frame,
  layout,
  rows,
  children,
}: PlotProps & { rows: readonly Datum[]; children: ReactNode }) {
  const { width, height, plot } = layout
  return (
    <ComposedChart
      width={width}
      height={height}
      data={rows.map((row) => ({ ...row }))}
      layout={layout.rows ? 'vertical' : 'horizontal'}
      barGap={0}
      margin={{
        top: plot.top,
        left: plot.left,
        right: width - plot.left - plot.width,
        bottom: height - plot.top - plot.height,
      }}
      accessibilityLayer={false}
    >
      <Ground frame={frame} layout={layout} />
      <XAxis
        hide
        type="number"
        domain={[layout.across[0], layout.across[1]]}
        {...(layout.rows ? {} : { dataKey: 'place' })}
      />
      {layout.rows ? (
        // Recharts reads a numeric axis of rows from the wrong end; bands it reads right.
        <YAxis hide type="category" dataKey="place" scale="band" />
      ) : (
        <YAxis
          hide
          type="number"
          domain={[Math.min(...layout.up), Math.max(...layout.up)]}
          reversed={layout.up[0] > layout.up[1]}
        />
      )}
      {children}
      {/* Recharts lifts its marks above plain children: the texts must stand higher. */}
      <ZIndexLayer zIndex={1500}>
        <Labels frame={frame} layout={layout} />
      </ZIndexLayer>
    </ComposedChart>
  )
}

/** Rows for Recharts: one a place on the reading axis, with the values of all series there. */
export function rowsByTime(frame: Frame, value: (series: string, place: number) => number | null): Datum[] {
  const places = [...new Set(frame.series.flatMap((series) => series.points.map((point) => point.at.x)))]
  return places
    .sort((a, b) => a - b)
    .map((place) => ({
      place,
      ...Object.fromEntries(frame.series.map((series) => [series.id, value(series.id, place)])),
    }))
}

export const fade = (emphasis: 'none' | 'up' | 'down') => (emphasis === 'down' ? { opacity: 0.2 } : {})

/** A series as marks alone: its strokes, if any, are drawn from the layout. */
export const noStroke = () => <g />
