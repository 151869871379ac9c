import type { Frame } from '../charts/frame.ts'
import { type Label, type Layout, TEXT } from '../charts/layout/types.ts'

interface Props {
  readonly frame: Frame
  readonly layout: Layout
}

/** What lies under the marks: shaded years, grid lines, axis texts, rules at dates. */
export function Ground({ frame, layout }: Props) {
  const { plot } = layout
  const bottom = plot.top + plot.height
  const right = plot.left + plot.width
  const zero = layout.rows ? null : layout.y(Math.max(0, layout.up[0]))
  return (
    <g aria-hidden="true" fontSize={TEXT} fill="var(--muted)">
      {frame.bands.map((band) => {
        const from = Math.max(plot.left, layout.x(band.from))
        const to = Math.min(right, layout.x(band.to))
        return (
          <rect
            key={band.from}
            x={from}
            y={plot.top}
            width={to - from}
            height={plot.height}
            fill="var(--shade)"
          />
        )
      })}
      {layout.upTicks.map(({ at, value, label }) => (
        <g key={value}>
          <line
            x1={plot.left}
            x2={right}
            y1={at}
            y2={at}
            stroke={at === zero && frame.kind !== 'bump' ? 'var(--muted)' : 'var(--rule)'}
          />
          {label && (
            <text x={plot.left - 6} y={at + 4} textAnchor="end">
              {label}
            </text>
          )}
        </g>
      ))}
      {layout.acrossTicks.map(({ at, value, label }) => (
        <g key={value}>
          {layout.rows && <line x1={at} x2={at} y1={plot.top} y2={bottom} stroke="var(--rule)" />}
          {!layout.rows && <line x1={at} x2={at} y1={bottom} y2={bottom + 4} stroke="var(--muted)" />}
          <text x={at} y={bottom + 18} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
      {layout.rules.map(({ x, top }) => (
        <line
          key={x}
          x1={x}
          x2={x}
          y1={top}
          y2={bottom}
          stroke="var(--muted)"
          strokeDasharray="1.5 3"
          strokeWidth={1.5}
        />
      ))}
    </g>
  )
}

/** What lies over the marks: means, and every text that belongs to the data, where the layout found room for it. */
export function Labels({ frame, layout }: Props) {
  const columns =
    frame.brought.length === 0 ? [] : (frame.series[0]?.points ?? []).flatMap(({ column }) => column ?? [])
  const down = new Set([
    ...frame.series.filter((series) => series.emphasis === 'down').map((series) => series.id),
    ...columns.filter((column) => !frame.brought.includes(column)),
  ])
  return (
    <g aria-hidden="true" fontSize={TEXT} {...(frame.stacked || frame.kind === 'matrix' ? {} : halo)}>
      {frame.levels.map(({ from, to, value, colour }) => (
        <line
          key={from}
          x1={layout.x(from - 0.5)}
          x2={layout.x(to + 0.5)}
          y1={layout.y(value)}
          y2={layout.y(value)}
          stroke={`var(--${colour})`}
          strokeWidth={1.5}
        />
      ))}
      {layout.labels.map((label) => (
        <text
          key={`${label.x} ${label.y} ${label.lines.join(' ')}`}
          x={label.x}
          y={label.y}
          textAnchor={label.anchor}
          {...(label.turned ? { transform: `rotate(-90 ${label.x} ${label.y})` } : {})}
          fill={inkOf(label)}
          {...(label.bold ? { fontWeight: 600 } : {})}
          {...(frame.stacked && label.bold && label.colour === 'ink' ? halo : {})}
          {...(label.series !== undefined && down.has(label.series) ? { opacity: 0.25 } : {})}
        >
          {label.lines.length === 1
            ? label.lines[0]
            : label.lines.map((line, index) => (
                <tspan key={line} x={label.x} dy={index === 0 ? 0 : 15}>
                  {line}
                </tspan>
              ))}
        </text>
      ))}
    </g>
  )
}

/** Keeps a text readable where a rule or a grid line passes behind it. */
const halo = { stroke: 'var(--card)', strokeWidth: 3, strokeLinejoin: 'round', paintOrder: 'stroke' } as const

const inkOf = ({ colour, swatch }: Label) =>
  swatch || colour === 'ink' || colour === 'muted' || colour === 'card'
    ? `var(--${colour})`
    : `var(--${colour}-text)`
