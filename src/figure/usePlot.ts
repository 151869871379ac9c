import { type RefObject, startTransition, useEffect, useState } from 'react'
import type { Kind } from '../charts/chart.ts'
import { loadPlot, type Plot, plotOf } from '../plots/load.ts'
import { whenIdle } from '../ui/whenIdle.ts'

/**
 * What draws a kind of frame; undefined until it has come. It is loaded when it is wanted, and while a pointer or the
 * focus is in the figure, where another view may be chosen next. @throws Error if it is wanted and cannot be loaded.
 */
export function usePlot(kind: Kind, isWanted: boolean, box: RefObject<Element | null>): Plot | undefined {
  const [, setLoaded] = useState<Kind>()
  const [failed, setFailed] = useState<{ readonly error: unknown }>()
  const has = plotOf(kind)
  useEffect(() => {
    if (has) return
    const load = () => loadPlot(kind).then(() => startTransition(() => setLoaded(kind)))
    if (isWanted) return void load().catch((error: unknown) => setFailed({ error }))
    const figure = box.current?.closest('figure')
    const stop = new AbortController()
    // What is pressed is answered first.
    for (const near of ['pointerenter', 'focusin'])
      figure?.addEventListener(near, () => whenIdle(() => void load().catch(() => {})), {
        once: true,
        signal: stop.signal,
      })
    return () => stop.abort()
  }, [kind, has, isWanted, box])
  if (failed && !has) throw failed.error
  return has
}
