import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import type { Params } from '../charts/view.ts'
import { figureWords } from '../interview/interface.ts'
import type { Drive } from '../interview/words.ts'
import { Island, useHasIsland } from '../ui/Island.tsx'
import { paramsOf } from './params.ts'

interface Props {
  readonly id: string
  readonly search: Params
  readonly drive: Drive | null
  readonly onSearch: (next: Params) => void
}

type Load = (props: Omit<Props, 'id'>) => ReactNode

/**
 * A figure on a page. It is a picture in the page's HTML until it comes near the screen, is touched, or the address
 * asks for another view; then its own code and data are loaded and the living figure takes its place.
 */
export function Figure({ id, search, drive, onSearch }: Props) {
  const box = useRef<HTMLElement>(null)
  const [live, setLive] = useState<{ render: Load } | null>(null)
  const [failed, setFailed] = useState(false)
  const asked = useRef(false)
  const { params } = paramsOf(search, id)
  const hasPicture = useHasIsland(`figure:${id}`)
  const wanted = Object.keys(params).length > 0 || drive !== null || !hasPicture

  const wake = useCallback(async () => {
    if (asked.current) return
    asked.current = true
    try {
      const [{ LiveFigure, Guard }, chart] = await Promise.all([
        import('./LiveFigure.tsx'),
        import('./prepare.ts').then(({ prepare }) => prepare(id)),
      ])
      const kept = document.activeElement
      const tab = box.current?.contains(kept) ? kept?.id : undefined
      setLive({
        render: (props) => (
          <Guard fallback={<p className="figure-notice">{figureWords.failed}</p>}>
            <LiveFigure chart={chart} {...props} />
          </Guard>
        ),
      })
      if (tab) requestAnimationFrame(() => document.getElementById(tab)?.focus())
    } catch {
      asked.current = false
      setFailed(true)
    }
  }, [id])

  useEffect(() => {
    if (wanted) void wake()
  }, [wanted, wake])

  useEffect(() => {
    const element = box.current
    if (!element || live) return
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && void wake(),
      { rootMargin: '300px' },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [live, wake])

  return (
    <figure
      ref={box}
      className="figure"
      id={`fig-${id}`}
      aria-labelledby={`fig-${id}-title`}
      {...(wanted && !live && !failed ? { 'data-waiting': '' } : {})}
      onClickCapture={(event) => {
        if (live || !(event.target instanceof Element)) return
        const tab = event.target.closest('[data-tab]')?.getAttribute('data-tab')
        if (tab && tab !== 'chart') onSearch({ ...search, [`${id}.tab`]: tab })
      }}
      onChangeCapture={(event) => {
        if (live || !(event.target instanceof HTMLSelectElement)) return
        onSearch({ ...search, [`${id}.measure`]: event.target.value })
      }}
    >
      <Island id={`figure:${id}`} alive={live?.render({ search, drive, onSearch })} />
      {failed && (
        <p className="figure-notice" role="status">
          {figureWords.notLoaded}{' '}
          <button type="button" className="button" onClick={() => location.reload()}>
            {figureWords.reload}
          </button>
        </p>
      )}
    </figure>
  )
}
