import { useState } from 'react'
import { controlWords } from '../interview/controls.ts'

interface Props {
  readonly ids: readonly string[]
  readonly shown: readonly string[]
  readonly names: Readonly<Record<string, string>>
  readonly onToggle: (id: string, on: boolean) => void
}

/** More chips than these are narrowed by a search field. */
const MANY = 8

/** The series of a chart as chips that are pressed or not. */
export function SeriesChips({ ids, shown, names, onToggle }: Props) {
  const [text, setText] = useState('')
  const [isRefused, setRefused] = useState(false)
  const toggle = (id: string, on: boolean) => {
    // A chart of nothing shows nothing.
    const isLast = !on && ids.every((one) => one === id || !shown.includes(one))
    setRefused(isLast)
    if (!isLast) onToggle(id, on)
  }
  const wanted = text.trim().toLowerCase()
  const nameOf = (id: string) => names[id] ?? id
  const found = ids.filter((id) => nameOf(id).toLowerCase().includes(wanted) || id.toLowerCase() === wanted)
  return (
    <fieldset className="chips series">
      <legend>{controlWords.series}</legend>
      {ids.length > MANY && (
        <div className="chips-find">
          <label>
            {controlWords.find}{' '}
            <input type="search" value={text} onChange={(event) => setText(event.currentTarget.value)} />
          </label>
          <span role="status">{controlWords.matches(found.length, ids.length)}</span>
        </div>
      )}
      <div className="chips-list">
        {found.map((id) => (
          <label key={id} className="chip">
            <input
              type="checkbox"
              checked={shown.includes(id)}
              data-control={`series-${id}`}
              onChange={(event) => toggle(id, event.currentTarget.checked)}
            />
            {nameOf(id)}
          </label>
        ))}
      </div>
      <p className="chips-refused" role="status">
        {isRefused && controlWords.lastSeries}
      </p>
    </fieldset>
  )
}
