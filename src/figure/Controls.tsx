import type { Choices, View } from '../charts/view.ts'

export interface ControlsProps {
  readonly id: string
  readonly view: View
  readonly choices: Choices
  /** Names for the ids in `choices`. */
  readonly names: Readonly<Record<string, string>>
  /** The verdict on the measure in sight, where a claim has one. */
  readonly verdict?: string | undefined
  readonly onChange?: (view: View) => void
}

/** What a reader can choose. Every choice is written to the address. */
export function Controls({ id, view, choices, names, verdict, onChange }: ControlsProps) {
  const set = (patch: Partial<View>) => onChange?.({ ...view, ...patch })
  const [first, last] = choices.years ?? [0, 0]
  const years = view.years ?? [first, last]
  const shown = view.countries ?? choices.shown
  const setYears = (from: number, to: number) => {
    const span = [Math.max(first, Math.min(from, to)), Math.min(last, Math.max(from, to))] as const
    set({ years: span[0] === first && span[1] === last ? null : span })
  }
  const toggle = (country: string, on: boolean) => {
    const next = choices.countries.filter((one) => (one === country ? on : shown.includes(one)))
    if (next.length === 0) return
    const usual = next.length === choices.shown.length && next.every((one) => choices.shown.includes(one))
    set({ countries: usual ? null : next })
  }
  const yearInput = (label: string, value: number, change: (year: number) => void) => (
    <label>
      {label}{' '}
      <input
        type="number"
        min={first}
        max={last}
        key={value}
        defaultValue={value}
        onBlur={(event) => change(event.currentTarget.valueAsNumber || value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') change(event.currentTarget.valueAsNumber || value)
        }}
      />
    </label>
  )
  return (
    <div className="controls">
      {choices.measures.length > 1 && (
        <label className="measure">
          <span>Show</span>{' '}
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
                {names[measure] ?? measure}
              </option>
            ))}
          </select>
        </label>
      )}
      {verdict && <span className="measure-verdict">{verdict}</span>}
      <details className="adjust">
        <summary>Adjust</summary>
        <div className="adjust-box">
          {choices.countries.length > 1 && (
            <fieldset>
              <legend>Series</legend>
              {choices.countries.map((country) => (
                <label key={country}>
                  <input
                    type="checkbox"
                    checked={shown.includes(country)}
                    onChange={(event) => toggle(country, event.currentTarget.checked)}
                  />{' '}
                  {names[country] ?? country}
                </label>
              ))}
            </fieldset>
          )}
          {choices.years && (
            <fieldset>
              <legend>Years</legend>
              {yearInput('from', years[0], (year) => setYears(year, years[1]))}
              {yearInput('to', years[1], (year) => setYears(years[0], year))}
            </fieldset>
          )}
          <fieldset>
            <legend>As of</legend>
            {(['now', 'then'] as const).map((asof) => (
              <label key={asof}>
                <input
                  type="radio"
                  name={`${id}-asof`}
                  checked={view.asof === asof}
                  onChange={() => set({ asof })}
                />{' '}
                {asof === 'now' ? 'all we know' : 'May 2024'}
              </label>
            ))}
          </fieldset>
          <button
            type="button"
            className="button"
            onClick={() => set({ measure: null, countries: null, years: null, asof: 'now' })}
          >
            Reset
          </button>
        </div>
      </details>
    </div>
  )
}
