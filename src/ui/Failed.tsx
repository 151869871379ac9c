import { useEffect, useState } from 'react'
import { href } from './href.ts'
import { faultWords as words } from './words.ts'

const EVENT = 'partmissed'

/** Says that something which the page wanted to load did not come. */
export const partMissed = (): void => void dispatchEvent(new Event(EVENT))

/** The address holds the view, so a reload shows it again. */
const Reload = () => (
  <button type="button" className="button" onClick={() => location.reload()}>
    {words.reload}
  </button>
)

/** Stays in sight once a part of the page has not come. */
export function Missed() {
  const [missed, setMissed] = useState(false)
  useEffect(() => {
    const hear = () => setMissed(true)
    addEventListener(EVENT, hear)
    return () => removeEventListener(EVENT, hear)
  }, [])
  return (
    <div role="status" className="missed">
      {missed && (
        <p className="notice">
          {words.part} <Reload />
        </p>
      )}
    </div>
  )
}

/** In the place of a page that did not load or that broke: header and footer stay. */
export const Failed = () => (
  <div className="wrap section">
    <h1>{words.title}</h1>
    <p className="standfirst">{words.standfirst}</p>
    <p>
      <Reload /> <a href={href('/')}>{words.start}</a>
    </p>
  </div>
)
