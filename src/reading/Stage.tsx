import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { chartsWords } from '../interview/pages.ts'

/** A place for one figure that can fill the screen, by the platform's own means: Escape leaves. */
export function Stage({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  // The page's HTML does not know the browser: the button comes once it is known, in a place that is kept for it.
  const possible = useSyncExternalStore(
    watch,
    () => document.fullscreenEnabled,
    () => false,
  )
  const full = useSyncExternalStore(
    watch,
    () => document.fullscreenElement !== null,
    () => false,
  )
  const [refused, setRefused] = useState(false)
  useEffect(() => {
    if (!full) return
    const opener = button.current
    return () => opener?.focus()
  }, [full])
  return (
    <div ref={box} className="stage">
      {possible && (
        <button
          ref={button}
          type="button"
          className="stage-button"
          onClick={() => {
            setRefused(false)
            const asked = full ? document.exitFullscreen() : box.current?.requestFullscreen()
            asked?.catch(() => setRefused(!full))
          }}
        >
          {full ? chartsWords.leaveFullScreen : chartsWords.fullScreen}
        </button>
      )}
      <p role="status" className="quiet">
        {refused && chartsWords.noFullScreen}
      </p>
      {children}
    </div>
  )
}

function watch(onChange: () => void): () => void {
  document.addEventListener('fullscreenchange', onChange)
  return () => document.removeEventListener('fullscreenchange', onChange)
}
