import { useElementScrollRestoration } from '@tanstack/react-router'
import { useLayoutEffect, useRef } from 'react'

/** In pixels: what the typefaces move in a page, and less than a reader goes. */
const NEAR = 60

/**
 * Where a browser leads a reader back to their place in a page, it does so before the typefaces are there: some lines
 * off. The router knows the place. Who has gone elsewhere by the time that the page comes alive stays there.
 */
export function useExactPlace(): void {
  const place = useElementScrollRestoration({ getElement: () => window })
  const first = useRef(place)
  useLayoutEffect(() => {
    const top = first.current?.scrollY
    if (top !== undefined && scrollY > 0 && Math.abs(top - scrollY) < NEAR)
      scrollTo({ top, behavior: 'instant' })
  }, [])
}
