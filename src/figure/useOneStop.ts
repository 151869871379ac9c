import { type RefObject, useEffect } from 'react'

/**
 * Makes a drawing one stop of the Tab key. Recharts puts its marks into groups through portals; React listens for the
 * focus on each such group, and an SVG element that listens for the focus is a stop in Chromium, even an empty one.
 */
export function useOneStop(box: RefObject<Element | null>): void {
  useEffect(() => {
    const element = box.current
    if (!element) return
    const skip = () => {
      for (const group of element.querySelectorAll('g[class^="recharts-zIndex-layer"]:not([tabindex])'))
        group.setAttribute('tabindex', '-1')
    }
    skip()
    const observer = new MutationObserver(skip)
    observer.observe(element, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [box])
}
