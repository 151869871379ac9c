import { useLayoutEffect } from 'react'

/** In pixels: what the typefaces move in a page, and less than a reader goes. */
const NEAR = 60

const KEY = 'place'

/**
 * Where a browser leads a reader back to their place in a page, it does so before the typefaces are there: some lines
 * off. So the place is noted by what stands there, which also holds where the page has become longer or shorter
 * meanwhile. Who has gone elsewhere by the time that the page comes alive stays there.
 */
export function useExactPlace(): void {
  useLayoutEffect(() => {
    leadBack()
    addEventListener('pagehide', notePlace)
    return () => removeEventListener('pagehide', notePlace)
  }, [])
}

/** Notes the last thing with a name that begins above the screen, and how far above it. */
function notePlace(): void {
  const above = [...document.querySelectorAll('main [id]')].findLast(
    (one) => one.getClientRects().length > 0 && one.getBoundingClientRect().top <= 0,
  )
  try {
    const place = above ? `${location.href} ${above.id} ${above.getBoundingClientRect().top}` : ''
    sessionStorage.setItem(KEY, place)
  } catch {
    // Storage is refused: the browser's own way back must do.
  }
}

function leadBack(): void {
  try {
    const [href, id = '', top] = sessionStorage.getItem(KEY)?.split(' ') ?? []
    const there = href === location.href && scrollY > 0 && document.getElementById(id)
    if (!there) return
    const off = there.getBoundingClientRect().top - Number(top)
    if (Math.abs(off) < NEAR) scrollBy({ top: off, behavior: 'instant' })
  } catch {
    // As above.
  }
}
