import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { controlWords } from '../interview/controls.ts'

type Years = readonly [number, number]

interface Props {
  /** The first and the last year there is. */
  readonly span: Years
  readonly years: Years
  readonly onYears: (years: Years) => void
}

/** A span of years, by a slider with two thumbs or by typing; the two keep in step. */
export function YearSpan({ span: [first, last], years, onYears }: Props) {
  const box = useRef<HTMLFieldSetElement>(null)
  const key = years.join()
  // What stands in the fields until it is settled; forgotten when other years come from outside.
  const [draft, setDraft] = useState({ key, ends: [String(years[0]), String(years[1])] as const })
  const [from, to] = draft.key === key ? draft.ends : [String(years[0]), String(years[1])]
  const write = (ends: readonly [string, string]) => setDraft({ key, ends })
  const low = yearIn(from) ?? years[0]
  const high = yearIn(to) ?? years[1]
  const within = (year: number) => Math.min(last, Math.max(first, year))

  // The platform's own change: when a thumb is let go, at each step by key, and when typing is over. React's `onChange`
  // is each move of the thumb, which would flood the address.
  const settle = useEffectEvent(() => {
    const next = [within(Math.min(low, high)), within(Math.max(low, high))] as const
    write([String(next[0]), String(next[1])])
    if (next.join() !== key) onYears(next)
  })
  useEffect(() => {
    const element = box.current
    const onChange = () => settle()
    element?.addEventListener('change', onChange)
    return () => element?.removeEventListener('change', onChange)
  }, [])

  const typed = (label: string, value: string, change: (text: string) => void) => (
    <label>
      {label}{' '}
      <input
        type="number"
        min={first}
        max={last}
        value={value}
        onChange={(event) => change(event.currentTarget.value)}
      />
    </label>
  )
  const thumb = (label: string, value: number, change: (year: number) => void, front: boolean) => (
    <input
      type="range"
      aria-label={label}
      min={first}
      max={last}
      value={within(value)}
      data-front={front ? '' : undefined}
      onChange={(event) => change(event.currentTarget.valueAsNumber)}
    />
  )
  const at = (year: number) => (100 * (within(year) - first)) / Math.max(1, last - first)
  return (
    <fieldset ref={box} className="years">
      <legend>{controlWords.years}</legend>
      {typed(controlWords.from, from, (text) => write([text, to]))}
      <div className="slider">
        <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
          <rect width={100} height={4} fill="var(--soft)" />
          <rect x={at(low)} width={Math.max(0, at(high) - at(low))} height={4} fill="var(--accent)" />
        </svg>
        {/* Where both thumbs lie at the right end, only the first can still be moved. */}
        {thumb(controlWords.from, low, (year) => write([String(Math.min(year, high)), to]), at(low) > 50)}
        {thumb(controlWords.to, high, (year) => write([from, String(Math.max(year, low))]), false)}
      </div>
      {typed(controlWords.to, to, (text) => write([from, text]))}
    </fieldset>
  )
}

/** A year of four digits, or nothing while it is being typed. */
const yearIn = (text: string): number | null => (/^\d{4}$/.test(text) ? Number(text) : null)
