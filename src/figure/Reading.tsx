import type { Frame } from '../charts/frame.ts'
import type { Layout } from '../charts/layout/types.ts'
import { type Reading, valuesAt } from '../charts/read.ts'
import { cardWords } from '../interview/controls.ts'

interface CursorProps {
  readonly frame: Frame
  readonly layout: Layout
  readonly place: number
}

interface ValuesProps {
  readonly reading: Reading
  /** Beside which point of the drawing: from 0 to 1 across and down. */
  readonly at: { readonly x: number; readonly y: number }
}

/** A rule at the place that is read, and the marks there made larger. */
export function Cursor({ frame, layout, place }: CursorProps) {
  const { width, height, plot, rows } = layout
  const at = rows ? layout.y(place) : layout.x(place)
  const marked = frame.kind === 'lines' || frame.kind === 'bump'
  return (
    <svg className="cursor" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path
        d={rows ? `M${plot.left} ${at}h${plot.width}` : `M${at} ${plot.top}v${plot.height}`}
        stroke="var(--muted)"
      />
      {marked &&
        valuesAt(frame, place).map(({ series, point: { value } }) =>
          value === null ? null : (
            <circle
              key={series.id}
              cx={at}
              cy={layout.y(value)}
              r={5}
              fill={`var(--${series.colour})`}
              stroke="var(--card)"
            />
          ),
        )}
    </svg>
  )
}

/** What is read, on the side of the pointer where there is more room. */
export function Values({ reading: { head, rows, sources }, at: { x, y } }: ValuesProps) {
  const [side, room] = x < 0.5 ? (['left', x] as const) : (['right', 1 - x] as const)
  return (
    <div
      className="reading"
      style={{
        [side]: `calc(${100 * room}% + 0.75rem)`,
        maxWidth: `min(17rem, ${100 - 100 * room}% - 0.75rem)`,
        top: `${100 * y}%`,
        transform: `translateY(${-100 * y}%)`,
      }}
    >
      <p className="reading-head">{head}</p>
      <dl>
        {rows.map(({ key, name, text, status }) => (
          <div key={key}>
            <dt>{name}</dt>
            <dd>
              {text}
              {status && <i> {status}</i>}
            </dd>
          </div>
        ))}
      </dl>
      {sources && (
        <p className="reading-source">
          {cardWords.source} {sources}
        </p>
      )}
    </div>
  )
}
