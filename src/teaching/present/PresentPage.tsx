import { useLayoutEffect, useRef, useState } from 'react'
import type { Params } from '../../charts/view.ts'
import { presentWords as words } from '../../lessons/present.ts'
import { href } from '../../ui/href.ts'
import { useTitle } from '../../ui/useTitle.ts'
import { type Act, scrollOn, useKeys, useSwipes } from './keys.ts'
import { Sheets } from './Sheets.tsx'
import { SlideView } from './SlideView.tsx'
import { SpeakerView } from './SpeakerView.tsx'
import { StillSlide } from './StillSlide.tsx'
import { useStillSheet } from './stillSheet.ts'
import { useAwake } from './useAwake.ts'
import { moves, useTalk } from './useTalk.ts'

interface Props {
  /** A section, or `deck`. */
  readonly deck: string
  readonly name: string
  readonly search: Params
  readonly onSearch: (next: Params) => void
}

/** A talk on the whole screen, step by step. */
export function PresentPage({ deck, name, search, onSearch }: Props) {
  const speaker = search['view'] === 'speaker'
  useTitle(speaker ? words.speakerTitle : words.title(name))
  useAwake()
  const { shots, failed, place, asked, unknown, joined, go } = useTalk(deck, search, onSearch)
  const [blank, setBlank] = useState(false)
  const [signs, setSigns] = useState(true)
  const [said, setSaid] = useState('')
  const overview = useRef<HTMLDialogElement>(null)
  const help = useRef<HTMLDialogElement>(null)
  const page = useRef<HTMLDivElement>(null)
  const stage = useRef<HTMLElement>(null)
  const act = (what: Act) => {
    setSaid('')
    if (what !== 'blank') setBlank(false)
    switch (what) {
      case 'full':
        fillScreen(page.current).catch(() => setSaid(words.noFull))
        return
      case 'blank':
        return setBlank(!blank)
      case 'overview':
        overview.current?.showModal()
        return overview.current?.querySelector<HTMLElement>('[aria-current]')?.focus()
      case 'help':
        return help.current?.showModal()
      case 'speaker': {
        const view = new URLSearchParams({
          ...(search['asof'] ? { asof: search['asof'] } : {}),
          view: 'speaker',
        })
        const shot = shots?.[place.at]
        if (shot) view.set('at', shot.id)
        if (place.step > 0) view.set('step', String(place.step))
        if (!open(`${href(`/present/${deck}/`)}?${view}`, `speaker ${deck}`, 'popup,width=1100,height=750'))
          setSaid(words.noSpeaker)
        return
      }
      default:
        return go(moves[what])
    }
  }
  // A clicker has one key to go on: on a small screen it shows first what the stage hides.
  useKeys((what) => {
    if (what !== 'next' || blank || !scrollOn(stage.current)) act(what)
  }, signs)
  useSwipes(act)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another slide begins at its top
  useLayoutEffect(() => {
    stage.current?.scrollTo(0, 0)
  }, [place.at])
  const shot = shots?.[place.at]
  // The sheets of a section stand in the page as of today: until the talk is made, they have the slide that is asked for.
  const isPictured = deck !== 'deck' && search['asof'] !== 'then'
  const sheet = useStillSheet(asked.id ?? 'question', isPictured && !speaker && !shots && !failed)
  const step = shot?.steps[place.step]
  const status = sheet
    ? words.loading
    : shot && words.place(place.at + 1, shots?.length ?? 0, place.step + 1, shot.steps.length)
  if (speaker && shots && shot) return <SpeakerView {...{ shots, place, joined, go }} />
  return (
    <div ref={page} className="present">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that may scroll must be reachable by keyboard */}
      <section ref={stage} className="present-stage" tabIndex={0} aria-label={words.stage}>
        {shot && step ? (
          <SlideView shot={shot} step={step} isPictured={isPictured} />
        ) : sheet ? (
          <StillSlide sheet={sheet} step={asked.step} />
        ) : (
          <article className="slide slide-question">
            <h1>{name}</h1>
            <p className="slide-text" role="status">
              {failed ? words.failed : shots ? words.empty : words.loading}
            </p>
            {failed && (
              <button type="button" className="button" onClick={() => location.reload()}>
                {words.reload}
              </button>
            )}
            {shots && <a href={href('/deck/')}>{words.toDeck}</a>}
          </article>
        )}
        {blank && (
          <button type="button" className="present-blank" onClick={() => setBlank(false)}>
            {words.blank}
          </button>
        )}
      </section>
      <nav className="present-bar" aria-label={words.bar}>
        <BarButton text={words.before} onPress={() => act('before')} />
        <BarButton text={words.next} onPress={() => act('next')} />
        <p role="status">{[status, unknown && words.unknown(unknown), said].filter(Boolean).join('. ')}</p>
        <BarButton text={words.overview} onPress={() => act('overview')} />
        <BarButton text={words.speaker} onPress={() => act('speaker')} />
        <BarButton text={words.full} onPress={() => act('full')} />
        <BarButton text={words.help} onPress={() => act('help')} />
        <a href={href(deck === 'deck' ? '/deck/' : `/${deck}/`)}>{words.leave}</a>
      </nav>
      <dialog ref={overview} className="find" aria-label={words.overview}>
        <h2>{words.overview}</h2>
        <ol className="present-list">
          {shots?.map(({ id, slide }, at) => (
            <li key={id}>
              <button
                type="button"
                aria-current={at === place.at ? 'step' : undefined}
                onClick={() => {
                  overview.current?.close()
                  go(() => ({ at, step: 0 }))
                }}
              >
                {slide.kind === 'chart' ? slide.frame.name : slide.title}
              </button>
            </li>
          ))}
        </ol>
        <BarButton text={words.close} onPress={() => overview.current?.close()} />
      </dialog>
      <dialog ref={help} className="find" aria-label={words.help}>
        <h2>{words.help}</h2>
        <dl className="present-keys">
          {words.keys.map(([key, what]) => (
            <div key={key}>
              <dt>{key}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <p>
          <label>
            <input type="checkbox" checked={signs} onChange={() => setSigns(!signs)} /> {words.signs}
          </label>
        </p>
        <BarButton text={words.close} onPress={() => help.current?.close()} />
      </dialog>
      <Sheets deck={deck} shots={shots} early={search['asof'] === 'then'} />
    </div>
  )
}

/** Not every platform has it, and those that have it may refuse. */
const fillScreen = async (page: HTMLElement | null) =>
  document.fullscreenElement ? document.exitFullscreen() : page?.requestFullscreen()

const BarButton = ({ text, onPress }: { readonly text: string; readonly onPress: () => void }) => (
  <button type="button" className="button" onClick={onPress}>
    {text}
  </button>
)
