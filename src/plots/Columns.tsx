import { Bar } from 'recharts'
import type { Point, Status } from '../charts/chart.ts'
import type { FrameSeries } from '../charts/frame.ts'
import type { Colour } from '../data/countries.ts'
import { PALE } from './Mark.tsx'
import { fade, type PlotProps, rowsByTime, Stage } from './Stage.tsx'

/** Columns over time, side by side (`columns`) or on each other (`stack`); lying, a row a category (`bars`). */
export function Columns({ frame, layout }: PlotProps) {
  const at = new Map<string, Point>(
    frame.series.flatMap((series) =>
      series.points.map((point) => [`${series.id} ${point.at.x}`, point] as const),
    ),
  )
  const rows = rowsByTime(frame, (series, place) => at.get(`${series} ${place}`)?.value ?? null)
  const prefix = `${frame.id}-${layout.size}`
  const hatched = [...new Set(frame.series.filter(hasHatch).map((series) => series.colour))]
  const { stacked } = frame
  return (
    <Stage frame={frame} layout={layout} rows={rows}>
      <defs>
        {hatched.map((colour) => (
          <pattern
            key={colour}
            id={`${prefix}-${colour}`}
            width={5}
            height={5}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width={2.4} height={5} fill={`var(--${colour})`} />
          </pattern>
        ))}
      </defs>
      {frame.series.map((series) => (
        <Bar
          key={series.id}
          dataKey={series.id}
          name={series.label}
          fill={`var(--${series.colour})`}
          barSize={layout.bar}
          isAnimationActive={false}
          {...(stacked ? { stackId: 'whole' } : {})}
          shape={({ x, y, width, height, payload }: BarShape) => {
            const status = at.get(`${series.id} ${payload?.place}`)?.status ?? 'actual'
            return (
              <rect
                x={Math.min(x, x + width)}
                y={Math.min(y, y + height)}
                width={Math.abs(width) - (stacked || layout.rows ? 0 : Math.min(1, width / 4))}
                height={Math.abs(height) - (layout.rows && !stacked ? 1 : 0)}
                {...paint(status, series.colour, prefix)}
                {...fade(series.emphasis)}
              />
            )
          }}
        />
      ))}
    </Stage>
  )
}

interface BarShape {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly payload?: { readonly place?: number }
}

const hasHatch = (series: FrameSeries) => series.points.some(({ status }) => isSoft(status))

const isSoft = (status: Status) => status !== 'actual' && status !== 'rounded' && status !== 'computed'

function paint(status: Status, colour: Colour, prefix: string) {
  const ink = `var(--${colour})`
  if (isSoft(status)) return { fill: `url(#${prefix}-${colour})`, stroke: ink }
  if (status === 'computed') return { fill: ink, fillOpacity: PALE, stroke: ink }
  return { fill: ink }
}
