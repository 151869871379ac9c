import { useEffect, useRef } from 'react'
import type { Driven } from '../interview/words.ts'

/**
 * Ends what a press on a phrase holds in a figure: when the reader presses something else than the figure itself, or
 * chooses something in it. It ends with the click and not with the focus before it: the figure takes another height, and
 * the click would come down beside what was pressed.
 * @param view stands for what the address says of the figure.
 */
export function useLetGo(
  driven: Driven | null,
  view: string,
  onDrive?: (driven: Driven | null) => void,
): void {
  const before = useRef(view)
  useEffect(() => {
    if (before.current === view) return
    before.current = view
    if (driven) onDrive?.(null)
  }, [view, driven, onDrive])
  useEffect(() => {
    if (!driven?.held) return
    const release = (event: Event) => {
      const kept = `.phrase, #fig-${driven.figure}`
      if (!event.composedPath().some((one) => one instanceof Element && one.matches(kept))) onDrive?.(null)
    }
    addEventListener('click', release)
    return () => removeEventListener('click', release)
  }, [driven, onDrive])
}
