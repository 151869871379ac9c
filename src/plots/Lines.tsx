import { Line } from 'recharts'
import type { Point } from '../charts/chart.ts'
import type { FrameSeries, Stroke } from '../charts/frame.ts'
import type { Layout } from '../charts/layout/types.ts'
import { Mark } from './Mark.tsx'
import { fade, noStroke, type PlotProps, rowsByTime, Stage } from './Stage.tsx'

/** Lines over time, and (unjoined) points over time; ranks (`bump`) are lines with a turned axis. */
export function Lines({ frame, layout }: PlotProps) {
  const at = new Map<string, Point>(
    frame.series.flatMap((series) =>
      series.points.map((point) => [`${series.id} ${point.at.x}`, point] as const),
    ),
  )
  const rows = rowsByTime(frame, (series, place) => at.get(`${series} ${place}`)?.value ?? null)
  const thick = frame.kind === 'bump' ? 2.6 : 2.2
  return (
    <Stage frame={frame} layout={layout} rows={rows}>
      {/* Drawn from the layout, as the ground is: a line of Recharts each would be measured for nothing. */}
      <g aria-hidden="true" fill="none">
        {frame.series.flatMap((series) =>
          series.strokes.map((stroke) => (
            <path
              key={stroke.id}
              className="stroke"
              d={pathOf(stroke, layout)}
              stroke={`var(--${series.colour})`}
              strokeWidth={series.emphasis === 'up' ? thick + 1 : thick}
              {...(stroke.dashed ? { strokeDasharray: '5 3' } : {})}
              {...fade(series.emphasis)}
            />
          )),
        )}
      </g>
      {frame.series.map((series) => (
        <Line
          key={series.id}
          dataKey={series.id}
          name={series.label}
          stroke="none"
          fill={`var(--${series.colour})`}
          zIndex={0}
          shape={noStroke}
          dot={(dot) => dotOf(series, dot, frame.kind === 'bump' ? 4.4 : dense(series) ? 2.6 : 3.4)}
          activeDot={false}
          isAnimationActive={false}
        />
      ))}
    </Stage>
  )
}

const pathOf = ({ points }: Stroke, layout: Layout) =>
  `M${points.flatMap(({ at, value }) => (value === null ? [] : `${layout.x(at.x)},${layout.y(value)}`)).join('L')}`

/** In a dense line a firm value needs no mark of its own. */
const isPlain = (series: FrameSeries, point: Point) =>
  dense(series) &&
  (point.status === 'actual' || point.status === 'rounded') &&
  series.strokes.some((stroke) => stroke.points.includes(point))

const dense = (series: FrameSeries) => series.points.length > 16

function dotOf(
  series: FrameSeries,
  { cx, cy, payload }: { cx?: number | undefined; cy?: number | undefined; payload?: { place?: number } },
  r: number,
) {
  const point = series.points.find((one) => one.at.x === payload?.place)
  const key = `${series.id} ${payload?.place}`
  if (cx === undefined || cy === undefined || point?.value == null || isPlain(series, point))
    return <g key={key} />
  return (
    <g key={key} {...fade(series.emphasis)}>
      <Mark x={cx} y={cy} r={r} colour={series.colour} status={point.status} />
    </g>
  )
}
