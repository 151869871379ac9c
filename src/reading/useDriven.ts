import { useEffect, useState } from 'react'
import type { Params } from '../charts/view.ts'
import type { Drive } from '../interview/words.ts'

/** What the text brings up, and in which figure. */
export interface Driven {
  readonly figure: string
  readonly drive: Drive
  /** Held by a press, rather than by the pointer or the focus. */
  readonly held: boolean
}

/**
 * What the text brings up. What a press holds lasts until the reader presses something else than the figure itself,
 * or chooses something in it. It ends with the click and not with the focus before it: the figure takes another height,
 * and the click would come down beside what was pressed.
 */
export function useDriven(search: Params): [Driven | null, (driven: Driven | null) => void] {
  const [driven, setDriven] = useState<Driven | null>(null)
  const address = JSON.stringify(search)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view in the address ends what the text shows
  useEffect(() => setDriven(null), [address])
  useEffect(() => {
    if (!driven?.held) return
    const release = (event: Event) => {
      const kept = `.phrase, #fig-${driven.figure}`
      if (!event.composedPath().some((one) => one instanceof Element && one.matches(kept))) setDriven(null)
    }
    addEventListener('click', release)
    return () => removeEventListener('click', release)
  }, [driven])
  return [driven, setDriven]
}
