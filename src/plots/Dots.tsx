import { Line } from 'recharts'
import { Mark, SlotMark } from './Mark.tsx'
import { fade, noStroke, type PlotProps, Stage } from './Stage.tsx'

/** Rows below each other with dots at their values (`dots`) or dates (`timeline`), joined from first to last. */
export function Dots({ frame, layout }: PlotProps) {
  const timed = frame.time !== null
  const most = Math.max(1, ...frame.series.map((series) => series.points.length))
  const columns = Array.from({ length: most }, (_, index) => `p${index}`)
  const placeOf = (row: number, index: number) => {
    const point = frame.series[row]?.points[index]
    return point ? (timed ? point.at.x : point.value) : null
  }
  const rows = frame.series.map((_, row) => ({
    place: row,
    ...Object.fromEntries(columns.map((column, index) => [column, placeOf(row, index)])),
  }))
  return (
    <Stage frame={frame} layout={layout} rows={rows}>
      <g aria-hidden="true">
        {frame.series.map((series, row) => {
          const places = series.points
            .map((_, index) => placeOf(row, index))
            .filter((place) => place !== null)
          if (places.length < 2) return null
          const y = layout.y(row)
          return (
            <line
              key={series.id}
              x1={layout.x(Math.min(...places))}
              x2={layout.x(Math.max(...places))}
              y1={y}
              y2={y}
              stroke={`var(--${series.colour})`}
              strokeWidth={series.emphasis === 'up' ? 4 : 2.4}
              opacity={series.emphasis === 'down' ? 0.12 : 0.45}
            />
          )
        })}
      </g>
      {columns.map((column, index) => (
        <Line
          key={column}
          dataKey={column}
          stroke="none"
          zIndex={0}
          shape={noStroke}
          isAnimationActive={false}
          activeDot={false}
          dot={({ cx, payload }) => {
            const row = Number(payload?.place)
            const series = frame.series[row]
            const point = series?.points[index]
            const key = `${column} ${row}`
            if (!series || !point || cx === undefined || placeOf(row, index) === null) return <g key={key} />
            const mark = { x: cx, y: layout.y(row), colour: series.colour }
            return (
              <g key={key} {...fade(series.emphasis)}>
                {point.slot === undefined ? (
                  <Mark {...mark} r={5} status={point.status} />
                ) : (
                  <SlotMark {...mark} slot={point.slot} slots={frame.slots.length} />
                )}
              </g>
            )
          }}
        />
      ))}
    </Stage>
  )
}
