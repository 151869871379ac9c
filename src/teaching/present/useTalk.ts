import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Params } from '../../charts/view.ts'
import { addressOf } from '../../ui/href.ts'
import { type Joined, join, type Place } from './channel.ts'
import type { Shot } from './script.ts'

interface Talk {
  /** Null until they are made. */
  readonly shots: readonly Shot[] | null
  readonly failed: boolean
  readonly place: Place
  /** What the address asks for. */
  readonly asked: { readonly id: string | undefined; readonly step: number }
  /** A slide that the address names and the talk does not have. */
  readonly unknown: string | null
  /** Whether other windows follow. */
  readonly joined: boolean
  readonly go: (move: Move) => void
}

type Move = (place: Place, shots: readonly Shot[]) => Place

/** A talk and where it stands. The place is kept in the address, and in step with the talk's other windows. */
export function useTalk(deck: string, search: Params, onSearch: (next: Params) => void): Talk {
  const asof = search['asof'] === 'then' ? 'then' : 'now'
  const [shots, setShots] = useState<readonly Shot[] | null>(null)
  const [failed, setFailed] = useState(false)
  const [place, setPlace] = useState<Place>({ at: 0, step: 0 })
  const [joined, setJoined] = useState(true)
  const latest = useRef({ shots, place, search, onSearch })
  const channel = useRef<Joined | null>(null)
  /** Where to go once the talk is made: presses that came before. */
  const early = useRef<Move[]>([])
  /** Addresses that this page has written itself, until they have come back: they lead nowhere new. */
  const written = useRef(new Set<string>())
  useLayoutEffect(() => {
    latest.current = { ...latest.current, search, onSearch }
  })
  useEffect(() => {
    let current = true
    import('./script.ts')
      .then(({ talkOf }) => talkOf(deck, asof, addressOf))
      .then(
        (made) => {
          if (!current) return
          latest.current.shots = made
          setShots(made)
        },
        () => current && setFailed(true),
      )
    return () => {
      current = false
    }
  }, [deck, asof])
  const stand = useCallback((next: Place, tell: boolean) => {
    const { shots: all, search: asked, onSearch: put, place: last } = latest.current
    if (!all || all.length === 0) return
    const at = Math.max(0, Math.min(all.length - 1, next.at))
    const step = Math.max(0, Math.min((all[at]?.steps.length ?? 1) - 1, next.step))
    if (at === last.at && step === last.step) return
    latest.current.place = { at, step }
    setPlace({ at, step })
    if (tell) channel.current?.tell({ at, step })
    const address = { at: at === 0 ? undefined : all[at]?.id, step: step === 0 ? undefined : String(step) }
    written.current.add(keyOf(address.at, address.step))
    put({ ...asked, ...address })
  }, [])
  const asked = { id: search['at'], step: Math.trunc(Number(search['step'] ?? 0)) || 0 }
  const known = shots?.findIndex(({ id }) => id === asked.id) ?? -1
  // The address leads: when it is opened, and when somebody goes back. No other slide is painted before.
  useLayoutEffect(() => {
    const key = keyOf(search['at'], search['step'])
    if (written.current.has(key)) {
      const { at, step } = latest.current.place
      const here = shots?.[at]
      if (key === keyOf(at === 0 ? undefined : here?.id, step === 0 ? undefined : String(step)))
        written.current.clear()
      return
    }
    if (!shots) return
    stand({ at: Math.max(0, known), step: known < 0 && asked.id ? 0 : asked.step }, false)
    for (const move of early.current.splice(0)) stand(move(latest.current.place, shots), true)
  }, [shots, known, asked.id, asked.step, stand, search['at'], search['step']])
  useEffect(() => {
    channel.current = join(deck, (next) => stand(next, false))
    setJoined(channel.current !== null)
    return () => channel.current?.leave()
  }, [deck, stand])
  const go: Talk['go'] = useCallback(
    (move) => {
      const { shots: all, place: last } = latest.current
      if (all) stand(move(last, all), true)
      else early.current.push(move)
    },
    [stand],
  )
  return {
    shots,
    failed,
    place,
    asked,
    unknown: shots && asked.id && known < 0 ? asked.id : null,
    joined,
    go,
  }
}

const keyOf = (at: string | undefined, step: string | undefined) => `${at ?? ''} ${step ?? ''}`

/** The ways to move through a talk. */
export const moves = {
  next: ({ at, step }: Place, shots: readonly Shot[]): Place =>
    step + 1 < (shots[at]?.steps.length ?? 1) || at + 1 >= shots.length
      ? { at, step: step + 1 }
      : { at: at + 1, step: 0 },
  before: ({ at, step }: Place, shots: readonly Shot[]): Place =>
    step > 0 || at === 0
      ? { at, step: step - 1 }
      : { at: at - 1, step: (shots[at - 1]?.steps.length ?? 1) - 1 },
  nextSlide: ({ at }: Place): Place => ({ at: at + 1, step: 0 }),
  slideBefore: ({ at, step }: Place): Place => ({ at: step > 0 ? at : at - 1, step: 0 }),
  first: (): Place => ({ at: 0, step: 0 }),
  last: (_: Place, shots: readonly Shot[]): Place => ({ at: shots.length - 1, step: 0 }),
} as const
