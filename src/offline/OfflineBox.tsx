import { useEffect, useState, useSyncExternalStore } from 'react'
import { offlineWords as words } from '../interview/offline.ts'
import { sections } from '../interview/sections.ts'
import { href } from '../ui/href.ts'
import { type Kept, keep, keptNow, look, onKept } from './keep.ts'

const none: Kept = { state: 'none', done: 0, all: 0 }
const size = new Intl.NumberFormat('en', { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 })

/** Keeping the site for use without a network: button, progress, size; and the files for a stick. */
export function OfflineBox() {
  const { state, done, all } = useSyncExternalStore(onKept, keptNow, () => none)
  const [bytes, setBytes] = useState(0)
  useEffect(() => {
    look()
    fetch(href('/offline.json'))
      .then((response) => response.json())
      .then(
        (told: unknown) => {
          if (typeof told === 'object' && told !== null && 'bytes' in told) setBytes(Number(told.bytes) || 0)
        },
        () => {},
      )
  }, [])
  return (
    <section aria-labelledby="offline">
      <h2 id="offline">{words.title}</h2>
      <p>{words.line}</p>
      <div className="with-script" role="status">
        {state === 'none' && (
          <button type="button" className="button" onClick={() => void keep()}>
            {words.keep(size.format(bytes / 1_000_000))}
          </button>
        )}
        {state === 'keeping' && (
          <label>
            {words.keeping(done, all)} <progress value={done} max={all || 1} />
          </label>
        )}
        {state === 'kept' && words.kept}
        {state === 'refused' && words.refused}
      </div>
      <p>{words.copies}</p>
      <ul className="ledger-links">
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={href(`/copies/${id}.html`)} download>
              {words.copy(title)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
