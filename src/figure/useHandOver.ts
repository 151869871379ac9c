import { useCallback, useRef } from 'react'

/**
 * For a card that takes the place of another: the button that was pressed goes with the other, so its heading gets the
 * focus. Returns the `ref` of every such heading. The first of them has taken the place of nothing.
 */
export function useHandOver(): (heading: HTMLElement | null) => void {
  const isLater = useRef(false)
  return useCallback((heading) => {
    if (!heading) return
    if (isLater.current && document.activeElement === document.body) {
      heading.tabIndex = -1
      heading.focus()
    }
    isLater.current = true
  }, [])
}
