import { useEffect, useRef } from 'react'

export type Act =
  | 'next'
  | 'before'
  | 'nextSlide'
  | 'slideBefore'
  | 'first'
  | 'last'
  | 'full'
  | 'blank'
  | 'speaker'
  | 'overview'
  | 'help'

const keys: Readonly<Record<string, Act>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'before',
  PageUp: 'before',
  ArrowDown: 'nextSlide',
  ArrowUp: 'slideBefore',
  Home: 'first',
  End: 'last',
  f: 'full',
  b: 'blank',
  '.': 'blank',
  s: 'speaker',
  o: 'overview',
  '?': 'help',
}

/**
 * Keys of the whole page, as clickers send them. What has the focus keeps its own keys; a dialog keeps all.
 * @param signs whether letters and signs are among them: who speaks to the computer would press them by the way
 */
export function useKeys(act: (act: Act) => void, signs = true): void {
  const latest = useRef(act)
  const hasSigns = useRef(signs)
  useEffect(() => {
    latest.current = act
    hasSigns.current = signs
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      const { target } = event
      if (target instanceof Element && target.closest('dialog, input, select, textarea')) return
      // Space presses a button that has the focus; a plot reads its points with the arrows.
      if (event.key === ' ' && target instanceof Element && target.closest('button, a, summary')) return
      if (event.key.startsWith('Arrow') && target instanceof Element && target.closest('.plot')) return
      // A slide that is too tall for its stage scrolls.
      if (/^Arrow(?:Up|Down)$/.test(event.key) && target instanceof Element && isScrolling(target)) return
      if (!hasSigns.current && /^\S$/.test(event.key)) return
      const found = event.key === ' ' && event.shiftKey ? 'before' : keys[event.key]
      if (!found) return
      event.preventDefault()
      latest.current(found)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}

const isScrolling = (target: Element) =>
  target.matches('.present-stage') && target.scrollHeight > target.clientHeight + 1

/** Scrolls to what the stage still hides below. @returns whether there was any. */
export function scrollOn(stage: Element | null): boolean {
  if (!stage || stage.scrollHeight - stage.clientHeight - stage.scrollTop < 2) return false
  stage.scrollBy({ top: stage.clientHeight * 0.8, behavior: 'instant' })
  return true
}

/** How far a finger has to go sideways to turn a slide, in pixels. */
const SWIPE = 60

/** A finger that goes sideways turns the slide: not from a dialog, nor in a page that is magnified. */
export function useSwipes(act: (act: Act) => void): void {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    let from: Touch | undefined
    const start = ({ touches }: TouchEvent) => {
      const isElsewhere = document.querySelector('dialog[open]') || (visualViewport?.scale ?? 1) > 1.05
      from = touches.length === 1 && !isElsewhere ? touches[0] : undefined
    }
    const end = ({ changedTouches: [to] }: TouchEvent) => {
      if (!from || !to) return
      const [x, y] = [to.clientX - from.clientX, to.clientY - from.clientY]
      if (Math.abs(x) > SWIPE && Math.abs(x) > 2 * Math.abs(y)) latest.current(x < 0 ? 'next' : 'before')
    }
    addEventListener('touchstart', start, { passive: true })
    addEventListener('touchend', end, { passive: true })
    return () => {
      removeEventListener('touchstart', start)
      removeEventListener('touchend', end)
    }
  }, [])
}
