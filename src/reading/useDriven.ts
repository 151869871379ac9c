import { type MouseEvent, useEffect, useState } from 'react'
import type { Params } from '../charts/view.ts'
import type { Driven } from '../interview/words.ts'

interface Driving {
  readonly driven: Driven | null
  readonly onDrive: (driven: Driven | null) => void
  /** For clicks anywhere in the section. */
  readonly release: (event: MouseEvent) => void
}

/**
 * What the text brings up. What a press holds lasts until the reader presses something else than the figure itself,
 * or chooses something in it. It ends with the click and not with the focus before it: the figure takes another height,
 * and the click would come down beside what was pressed.
 */
export function useDriven(search: Params): Driving {
  const [driven, onDrive] = useState<Driven | null>(null)
  const address = JSON.stringify(search)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view in the address ends what the text shows
  useEffect(() => onDrive(null), [address])
  return {
    driven,
    onDrive,
    release: ({ target }) => {
      if (driven && target instanceof Element && !target.closest(`.phrase, #fig-${driven.figure}`))
        onDrive(null)
    },
  }
}
