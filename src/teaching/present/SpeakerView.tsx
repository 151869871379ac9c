import { useEffect, useState } from 'react'
import { presentWords as words } from '../../lessons/present.ts'
import type { Place } from './channel.ts'
import { notesBeyond } from './notes.ts'
import { SlideView } from './SlideView.tsx'
import type { Shot } from './script.ts'
import { moves } from './useTalk.ts'

interface Props {
  readonly shots: readonly Shot[]
  readonly place: Place
  readonly joined: boolean
  readonly go: (move: (place: Place, shots: readonly Shot[]) => Place) => void
}

/** What the speaker sees: this step and the next, the notes, the time. */
export function SpeakerView({ shots, place, joined, go }: Props) {
  const following = moves.next(place, shots)
  const shown = [place, following].map(({ at, step }) => ({ shot: shots[at], step: shots[at]?.steps[step] }))
  const [now, then] = shown
  return (
    <div className="speaker">
      <h1 className="hidden">{words.speakerTitle}</h1>
      <section className="speaker-now" aria-label={words.now}>
        <p className="kicker">
          {words.now}: {words.place(place.at + 1, shots.length, place.step + 1, now?.shot?.steps.length ?? 1)}
        </p>
        <div className="speaker-slide">
          {now?.shot && now.step && <SlideView shot={now.shot} step={now.step} heading="h2" />}
        </div>
      </section>
      <section className="speaker-next" aria-label={words.following}>
        <p className="kicker">{words.following}</p>
        <div className="speaker-slide">
          {then?.shot && then.step ? <SlideView shot={then.shot} step={then.step} heading="h2" /> : words.end}
        </div>
      </section>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section className="speaker-notes" aria-label={words.notes} tabIndex={0}>
        <p className="kicker">{words.notes}</p>
        {now?.shot && notesBeyond(now.shot.slide).map((line) => <p key={line}>{line}</p>)}
      </section>
      <nav className="present-bar" aria-label={words.bar}>
        <button type="button" className="button" onClick={() => go(moves.before)}>
          {words.before}
        </button>
        <button type="button" className="button" onClick={() => go(moves.next)}>
          {words.next}
        </button>
        <Clock />
        {!joined && <p role="status">{words.alone}</p>}
      </nav>
    </div>
  )
}

const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })

/** The time of day, and the minutes since the talk began. */
function Clock() {
  const [now, setNow] = useState(() => Date.now())
  const [start, setStart] = useState(now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  const seconds = Math.max(0, Math.floor((now - start) / 1000))
  const pad = (count: number) => String(count).padStart(2, '0')
  return (
    <p className="speaker-clock">
      {words.clock}: <b>{time.format(now)}</b> · {words.timer}:{' '}
      <b role="timer">
        {Math.floor(seconds / 60)}:{pad(seconds % 60)}
      </b>{' '}
      <button type="button" className="button" onClick={() => setStart(Date.now())}>
        {words.restart}
      </button>
    </p>
  )
}
