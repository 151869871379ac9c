import { useEffect, useRef, useState } from 'react'
import { type Choices, serialiseView, type View } from '../charts/view.ts'
import { controlWords } from '../interview/controls.ts'
import { SeriesChips } from './SeriesChips.tsx'
import { YearSpan } from './YearSpan.tsx'

export interface ControlsProps {
  readonly id: string
  readonly view: View
  readonly choices: Choices
  /** Names for the ids in `choices`: a measure and a series may have the same id. */
  readonly names: Readonly<Record<'measures' | 'series', Readonly<Record<string, string>>>>
  /** The verdict on the measure in sight, where a claim has one. */
  readonly verdict?: string | undefined
  readonly onChange?: (view: View) => void
}

/** What a reader can choose. Every choice is written to the address. */
export function Controls({ id, view: given, choices, names, verdict, onChange }: ControlsProps) {
  const [view, put] = usePressed(given, onChange)
  const set = (patch: Partial<View>) => put({ ...view, ...patch })
  const shown = view.countries ?? choices.shown
  const toggle = (country: string, on: boolean) => {
    const next = choices.countries.filter((one) => (one === country ? on : shown.includes(one)))
    const usual = next.length === choices.shown.length && next.every((one) => choices.shown.includes(one))
    set({ countries: usual ? null : next })
  }
  return (
    <div className="controls">
      {choices.measures.length > 1 && (
        <label className="measure">
          <span>{controlWords.measure}</span>{' '}
          <select
            value={view.measure ?? choices.measures[0]}
            data-control="measure"
            onChange={(event) => {
              const { value } = event.currentTarget
              // Another measure has other series: those that were picked may not be among them.
              set({ measure: value === choices.measures[0] ? null : value, countries: null })
            }}
          >
            {choices.measures.map((measure) => (
              <option key={measure} value={measure}>
                {names.measures[measure] ?? measure}
              </option>
            ))}
          </select>
        </label>
      )}
      {verdict && <span className="measure-verdict">{verdict}</span>}
      <details className="adjust">
        <summary data-control="adjust">{controlWords.adjust}</summary>
        <div className="adjust-box">
          {choices.countries.length > 1 && (
            <SeriesChips ids={choices.countries} shown={shown} names={names.series} onToggle={toggle} />
          )}
          {choices.years && (
            <YearSpan
              span={choices.years}
              years={view.years ?? choices.years}
              onYears={(years) => set({ years: `${years}` === `${choices.years}` ? null : years })}
            />
          )}
          <fieldset className="chips">
            <legend>{controlWords.asof}</legend>
            {controlWords.asofNames.map(([asof, name]) => (
              <label key={asof} className="chip">
                <input
                  type="radio"
                  name={`${id}-asof`}
                  checked={view.asof === asof}
                  data-control={`asof-${asof}`}
                  onChange={() => set({ asof })}
                />
                {name}
              </label>
            ))}
          </fieldset>
          <p className="adjust-buttons">
            <button
              type="button"
              className="button"
              data-control="reset"
              onClick={() => set({ measure: null, countries: null, years: null, asof: 'now' })}
            >
              {controlWords.reset}
            </button>
            <button
              type="button"
              className="button"
              data-control="reveal"
              onClick={() => set({ show: 'shape' })}
            >
              {controlWords.reveal}
            </button>
            <button
              type="button"
              className="button"
              data-control="guess"
              onClick={() => set({ show: 'guess' })}
            >
              {controlWords.guess}
            </button>
          </p>
        </div>
      </details>
    </div>
  )
}

/** Milliseconds without a press after which the choice is written: a held key or quick presses are drawn once. */
const SETTLE = 100

/**
 * The view as the reader has just set it. The control shows it at once; the address, and with it the drawing, which
 * takes longer, follows when the reader has come to rest.
 */
function usePressed(given: View, onChange?: (view: View) => void): [View, (next: View) => void] {
  const [pressed, setPressed] = useState<View | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const put = useRef(onChange)
  put.current = onChange
  const key = JSON.stringify(serialiseView(given))
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view in the address is what ends the waiting
  useEffect(() => {
    if (timer.current === undefined) setPressed(null)
  }, [key])
  // On another page there is nobody to tell.
  useEffect(() => () => clearTimeout(timer.current), [])
  return [
    pressed ?? given,
    (next) => {
      setPressed(next)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => {
        timer.current = undefined
        put.current?.(next)
      }, SETTLE)
    },
  ]
}
