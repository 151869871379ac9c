import { type ReactNode, startTransition, useCallback, useEffect, useRef, useState } from 'react'
import type { Params } from '../charts/view.ts'
import { figureWords } from '../interview/interface.ts'
import type { Driven } from '../interview/words.ts'
import { pause } from '../pause.ts'
import { Island, useHasIsland } from '../ui/Island.tsx'
import { whenIdle } from '../ui/whenIdle.ts'
import type { Stills } from './Drawing.tsx'
import { paramsOf } from './params.ts'

interface Props {
  readonly id: string
  readonly search: Params
  /** What the text brings up in it. */
  readonly driven: Driven | null
  readonly onDrive?: ((driven: Driven | null) => void) | undefined
  readonly onSearch: (next: Params) => void
  /** Whether its controls stand open where there is room: then the picture has them too. */
  readonly isOpen?: boolean
}

type Load = (props: Omit<Props, 'id' | 'isOpen'>) => ReactNode

/**
 * A figure on a page. It is a picture in the page's HTML until it comes near the screen, is touched, or the address
 * asks for another view; then its own code and data are loaded, and it answers.
 */
export function Figure({ id, search, driven, onDrive, onSearch, isOpen = false }: Props) {
  const box = useRef<HTMLElement>(null)
  const [live, setLive] = useState<{ render: Load } | null>(null)
  const [failed, setFailed] = useState(false)
  const asked = useRef(false)
  const pressed = useRef<string[]>([])
  const focused = useRef<string>(undefined)
  const { params } = paramsOf(search, id)
  const island = isOpen ? `figure:${id}:open` : `figure:${id}`
  const hasPicture = useHasIsland(island)
  const wanted = Object.keys(params).length > 0 || driven !== null || !hasPicture

  const wake = useCallback(async () => {
    if (asked.current) return
    asked.current = true
    try {
      const [{ LiveFigure, Guard }, chart] = await Promise.all([
        import('./LiveFigure.tsx'),
        import('../charts/prepare.ts').then(({ prepare }) => prepare(id)),
      ])
      const kept = document.activeElement
      focused.current = kept && box.current?.contains(kept) ? wayTo(kept) : undefined
      const room = box.current?.querySelector('.drawing')?.clientWidth ?? 0
      const stills = stillsIn(box.current)
      // As a transition: the page answers while the figure is drawn.
      startTransition(() =>
        setLive({
          render: (props) => (
            <Guard fallback={<p className="figure-notice">{figureWords.failed}</p>}>
              <LiveFigure chart={chart} room={room} stills={stills} {...props} />
            </Guard>
          ),
        }),
      )
    } catch {
      asked.current = false
      setFailed(true)
    }
  }, [id])

  useEffect(() => {
    if (wanted) void wake()
  }, [wanted, wake])

  // The focus, and what was pressed in the picture, are handed on to the living figure.
  useEffect(() => {
    if (!live) return
    whenIdle(fetchLater)
    if (focused.current) box.current?.querySelector<HTMLElement>(focused.current)?.focus()
    void pressAll(box.current, pressed.current.splice(0))
  }, [live])

  useEffect(() => {
    const element = box.current
    if (!element || live) return
    // Where the browser cannot tell what is near.
    if (!('IntersectionObserver' in window)) return void wake()
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
      {...(wanted && !live && !failed ? { 'data-waiting': params['show'] ? 'veiled' : '' } : {})}
      onClickCapture={(event) => {
        if (live || !(event.target instanceof Element)) return
        const tab = event.target.closest('[data-tab]')?.getAttribute('data-tab')
        if (tab && tab !== 'chart') onSearch({ ...search, [`${id}.tab`]: tab })
        // What is pressed in the picture is pressed again in the living figure.
        const control = event.target.closest('[data-control]')?.getAttribute('data-control')
        if (!control) return
        pressed.current.push(control)
        void wake()
      }}
      // The picture is HTML and not React's own: of what changes in it React hears by `input`.
      onInputCapture={(event) => {
        if (live || !(event.target instanceof HTMLSelectElement)) return
        onSearch({ ...search, [`${id}.measure`]: event.target.value })
      }}
    >
      <Island id={island} alive={live?.render({ search, driven, onDrive, onSearch })} />
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

/** How to find what has the focus in the picture again in the living figure, as a selector. */
function wayTo(focused: Element): string | undefined {
  if (focused.id) return `#${CSS.escape(focused.id)}`
  const control = focused.getAttribute('data-control')
  return control === null ? undefined : `[data-control="${control}"]`
}

/** Presses the controls of these names, each once the one before it has done its part. */
async function pressAll(box: Element | null, names: readonly string[]): Promise<void> {
  for (const name of names) {
    press(box?.querySelector(`[data-control="${name}"]`))
    await pause()
  }
}

/** Presses a control as a reader does: a field with choices shows them, where the browser lets it. */
function press(control: Element | null | undefined): void {
  if (!(control instanceof HTMLElement)) return
  if (!(control instanceof HTMLSelectElement)) {
    control.click()
    return
  }
  control.focus()
  try {
    control.showPicker()
  } catch {
    // Too long ago, or never heard of: it has the focus.
  }
}

/** The pictures that the page's HTML has of a figure, if it has them; what they show is said around them. */
function stillsIn(box: Element | null): Stills | null {
  const [wide, narrow] = ['wide', 'narrow'].map((size) =>
    box?.querySelector(`.picture.${size}`)?.outerHTML.replace(/ (?:role|aria-label)="[^"]*"/g, ''),
  )
  return wide && narrow ? { wide, narrow } : null
}

/** Asks for what the page needs once another view is chosen. The policy of a page allows no `prefetch` in Firefox. */
function fetchLater(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="later"]'))
    link.rel = 'modulepreload'
}
