import { type KeyboardEvent, type PointerEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { Frame } from '../charts/frame.ts'
import type { Layout } from '../charts/layout/types.ts'
import { placesOf, type Reading, readingAt } from '../charts/read.ts'
import { cardWords } from '../interview/controls.ts'
import { Cursor, Values } from './Reading.tsx'

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
    // Wherever the focus is, and this alone; in a dialog above it Escape is the dialog's.
    const dismiss = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape' || document.querySelector('dialog[open]')) return
      event.preventDefault()
      event.stopPropagation()
      setAt(null)
    }
    document.addEventListener('pointerdown', leave)
    document.addEventListener('keydown', dismiss, true)
    return () => {
      document.removeEventListener('pointerdown', leave)
      document.removeEventListener('keydown', dismiss, true)
    }
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

const spoken = ({ head, rows, sources }: Reading) =>
  [
    `${head}: ${rows.map(({ name, text, status }) => `${name} ${text}${status && ` (${status})`}`).join('; ')}.`,
    ...(sources ? [`${cardWords.source} ${sources}`] : []),
  ].join(' ')
