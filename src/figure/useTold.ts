import { useEffect, useRef, useState } from 'react'

/**
 * What a screen reader hears of another view: only of one that the reader has chosen, once it is there.
 * @param key stands for the view; `words` say what it shows.
 * @param isPressed whether the reader chose it by a press in the text.
 */
export function useTold(
  key: string,
  words: string,
  isPressed = false,
): readonly [told: string, chosen: () => void] {
  const [told, setTold] = useState('')
  const isChosen = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view is what counts, whatever it says
  useEffect(() => {
    if (!isChosen.current && !isPressed) return
    isChosen.current = false
    setTold(words)
  }, [key])
  return [
    told,
    () => {
      isChosen.current = true
    },
  ]
}
