import { type KeyboardEvent, type PointerEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { Frame } from '../charts/frame.ts'
import type { Layout } from '../charts/layout/types.ts'
import { placesOf, type Reading, readingAt, valuesAt } from '../charts/read.ts'
import { cardWords } from '../interview/controls.ts'

interface Props {
  readonly frame: Frame
  readonly layout: Layout
}

/** What is read, and beside which point of the drawing it stands: from 0 to 1 across and down. */
interface At {
  readonly index: number
  readonly x: number
  readonly y: number
}

/**
 * Reads the values of a drawing, be it a picture or a living plot: under the pointer or the finger, and with the keys of
 * a slider, which says them in words. It lies over the drawing and knows from the layout where everything stands.
 */
export function Reader({ frame, layout }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const places = useMemo(() => placesOf(frame), [frame])
  const [at, setAt] = useState<At | null>(null)
  const [last, setLast] = useState(0)
  const index = Math.min(last, places.length - 1)
  const place = places[index]
  const read = (next: At) => {
    setLast(next.index)
    setAt(next)
  }
  const readBySteps = (to: number) => {
    const next = Math.max(0, Math.min(places.length - 1, to))
    const along = partOf(layout, places[next] ?? 0)
    read({ index: next, x: layout.rows ? 0.5 : along, y: layout.rows ? along : 0.5 })
  }
  const readAtPointer = (event: PointerEvent<HTMLDivElement>) => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect()
    const [x, y] = [(event.clientX - left) / width, (event.clientY - top) / height]
    const far = places.map((one) => Math.abs(partOf(layout, one) - (layout.rows ? y : x)))
    read({ index: far.indexOf(Math.min(...far)), x, y })
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setAt(null)
    // A slider's value falls downwards; rows are counted from the top.
    const step = layout.rows ? { ArrowDown: 1, ArrowUp: -1 }[event.key] : undefined
    if (step === undefined) return
    event.preventDefault()
    readBySteps(index + step)
  }
  const isOpen = at !== null
  // What a finger has brought up stays until another place is touched.
  useEffect(() => {
    if (!isOpen) return
    const leave = ({ target }: Event) => {
      if (!(target instanceof Node && box.current?.contains(target))) setAt(null)
    }
    document.addEventListener('pointerdown', leave)
    return () => document.removeEventListener('pointerdown', leave)
  }, [isOpen])
  const reading = place === undefined ? null : readingAt(frame, place)
  if (place === undefined || !reading) return null
  return (
    <div
      ref={box}
      className={layout.rows ? 'reader' : 'reader reader-across'}
      onPointerMove={readAtPointer}
      onPointerDown={readAtPointer}
      onPointerLeave={(event) => event.pointerType === 'mouse' && setAt(null)}
    >
      <input
        type="range"
        aria-label={cardWords.read}
        aria-valuetext={spoken(reading)}
        min={0}
        max={places.length - 1}
        value={index}
        onChange={(event) => readBySteps(event.target.valueAsNumber)}
        onFocus={() => readBySteps(index)}
        onBlur={() => setAt(null)}
        onKeyDown={onKey}
      />
      {at && (
        <>
          <Cursor frame={frame} layout={layout} place={place} />
          <Values reading={reading} at={at} />
        </>
      )}
    </div>
  )
}

/** Where a place stands along the axis that is read, from 0 to 1. */
const partOf = (layout: Layout, place: number) =>
  layout.rows ? layout.y(place) / layout.height : layout.x(place) / layout.width

/** A rule at the place that is read, and the marks there made larger. */
function Cursor({ frame, layout, place }: Props & { readonly place: number }) {
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
function Values({ reading: { head, rows, sources }, at: { x, y } }: { reading: Reading; at: At }) {
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

const spoken = ({ head, rows, sources }: Reading) =>
  [
    `${head}: ${rows.map(({ name, text, status }) => `${name} ${text}${status && ` (${status})`}`).join('; ')}.`,
    ...(sources ? [`${cardWords.source} ${sources}`] : []),
  ].join(' ')
