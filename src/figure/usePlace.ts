import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { Frame } from '../charts/frame.ts'
import { isTall, type Size } from '../charts/layout/types.ts'
import { layout } from '../charts/layout.ts'

export interface Place {
  readonly size: Size
  readonly scale: number
}

/**
 * The size and scale at which a frame is drawn in a box; null before the box is there. Follows the box.
 * @param filling as large as the box takes it in both directions; else as wide as the card.
 * @param room the width of the box in pixels, where it is known before: what is drawn after the box is measured is drawn
 * in one piece, during which the page does not answer.
 */
export function usePlace(
  whole: Frame,
  filling = false,
  room = 0,
): [RefObject<HTMLDivElement | null>, Place | null] {
  const box = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<Place | null>(() => (room > 0 ? placeAcross(room, whole) : null))
  useLayoutEffect(() => {
    const element = box.current
    const probe = element?.parentElement
    if (!element || !probe) return
    const measure = () => {
      const next = filling ? placeInBox(probe, whole) : placeIn(element, probe, whole)
      // A change that nobody sees would only start another round of measuring.
      setPlace((last) =>
        last?.size === next.size && Math.abs(last.scale - next.scale) < 0.001 ? last : next,
      )
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(probe)
    // On the full screen the height counts, and opening the controls takes some of it.
    const card = element.closest('figure')?.firstElementChild
    if (card) observer.observe(card)
    // How tall it may be can hang on the window.
    addEventListener('resize', measure)
    return () => {
      observer.disconnect()
      removeEventListener('resize', measure)
    }
  }, [whole, filling])
  return [box, place]
}

/** The same numbers stand in figure.css and embed.css, where the page's own pictures are chosen. */
const NARROW_BELOW = 480
const NARROW_MOST = 408
/** The scale of what is too tall for a low window. */
const TALL_MOST = 0.72

function placeIn(element: HTMLElement, probe: HTMLElement, frame: Frame): Place {
  const available = probe.clientWidth
  const place = placeAcross(available, frame)
  const screen = document.fullscreenElement
  const figure = element.closest('figure')
  const { width, height } = layout(frame, place.size)
  const most = Number.parseFloat(getComputedStyle(probe).getPropertyValue('--plot-most'))
  if (most > 0) return { ...place, scale: Math.min(place.scale, isTall(height) ? TALL_MOST : most / height) }
  if (!screen || !figure || !screen.contains(figure)) return place
  // On the full screen the height counts too: what the rest of the card leaves, but never less than the nominal size.
  const { paddingTop, paddingBottom } = getComputedStyle(figure)
  const card = figure.firstElementChild?.getBoundingClientRect().height ?? 0
  const plot = element.getBoundingClientRect().height
  const rest = card - plot + Number.parseFloat(paddingTop) + Number.parseFloat(paddingBottom)
  return {
    size: place.size,
    scale: Math.min(available / width, Math.max(1, (screen.clientHeight - rest) / height)),
  }
}

function placeAcross(available: number, frame: Frame): Place {
  const size = available >= NARROW_BELOW ? 'wide' : 'narrow'
  const { width } = layout(frame, size)
  return { size, scale: Math.min(available, size === 'narrow' ? NARROW_MOST : available) / width }
}

function placeInBox(box: HTMLElement, frame: Frame): Place {
  const size = box.clientWidth >= NARROW_BELOW ? 'wide' : 'narrow'
  const { width, height } = layout(frame, size)
  return { size, scale: Math.min(box.clientWidth / width, box.clientHeight / height) }
}
