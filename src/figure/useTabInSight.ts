import { useLayoutEffect, useRef } from 'react'
import type { Tab } from '../charts/view.ts'

/**
 * What a tab opens may be shorter than what stood there, and then end above the screen: the foot of the figure, where
 * the tabs are, is brought to the lower edge of the screen, below what was asked for.
 * @param id of the figure. @returns what to call with the tab that the reader presses.
 */
export function useTabInSight(id: string, tab: Tab): (pressed: Tab) => void {
  const pressed = useRef<Tab | null>(null)
  useLayoutEffect(() => {
    if (pressed.current !== tab) return
    pressed.current = null
    const foot = document.getElementById(`${id}-tab-${tab}`)?.closest('footer')
    if (foot && foot.getBoundingClientRect().top < 0)
      foot.scrollIntoView({ block: 'end', behavior: 'instant' })
  }, [id, tab])
  return (next) => {
    pressed.current = next
  }
}
