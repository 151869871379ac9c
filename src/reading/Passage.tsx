import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Params } from '../charts/view.ts'
import { Figure } from '../figure/Figure.tsx'
import {
  type ClaimWords,
  claimIdsOf,
  type Driven,
  type Phrase,
  type TermWord,
  type Passage as Words,
} from '../interview/words.ts'
import { Island, useHasIsland } from '../ui/Island.tsx'
import { useLiving } from './useLiving.ts'

interface Props {
  readonly passage: Words
  readonly search: Params
  readonly onSearch: (next: Params) => void
  readonly driven: Driven | null
  readonly onDrive: (driven: Driven | null) => void
}

/** A passage beside its figures. Its phrases drive them, its claims open their evidence. */
export function Passage({ passage, search, onSearch, driven, onDrive }: Props) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const list = useRef<HTMLDivElement>(null)
  const asof = search['asof'] === 'then' ? 'then' : 'now'
  const hasEvidence = useHasIsland(`evidence:${passage.id}`)
  const living = useLiving(asof === 'then' || !hasEvidence, `${passage.id} ${asof}`, () =>
    import('./evidence.tsx').then(({ livingEvidence }) => livingEvidence(claimIdsOf(passage), asof)),
  )
  useEffect(() => {
    const openNamed = () => {
      const claim = claimIn(location.hash)
      if (claim) detailsOf(claim)?.setAttribute('open', '')
    }
    openNamed()
    addEventListener('hashchange', openNamed)
    return () => removeEventListener('hashchange', openNamed)
  }, [])
  // Toggles of details do not bubble, and the evidence is not React's own: listen from above.
  useEffect(() => {
    const element = list.current
    const noteToggle = ({ target }: Event) => {
      if (!(target instanceof HTMLDetailsElement)) return
      const claim = target.dataset['claim']
      if (claim) setOpen((before) => withMember(before, claim, target.open))
    }
    element?.addEventListener('toggle', noteToggle, true)
    return () => element?.removeEventListener('toggle', noteToggle, true)
  }, [])
  const inline = (part: string | Phrase | TermWord) => {
    if (typeof part === 'string') return part
    if ('term' in part) return <Term key={part.term} part={part} passage={passage.id} />
    return (
      <PhraseLink
        key={part.phrase}
        part={part}
        isBeside={passage.figures.includes(part.figure)}
        onDrive={onDrive}
        driven={driven}
      />
    )
  }
  return (
    <section className="passage" id={passage.id} aria-labelledby={`${passage.id}-name`}>
      <h2 className="hidden" id={`${passage.id}-name`}>
        What Kitti says, part {passage.id.split('-').at(-1)}
      </h2>
      <div className="passage-text">
        <p>
          {passage.text.map((part) =>
            typeof part === 'object' && 'claim' in part
              ? claimWords(part, inline, open.has(part.claim), living?.mark(part.claim))
              : inline(part),
          )}
        </p>
        <div ref={list}>
          <Island id={`evidence:${passage.id}`} className="evidence-list" alive={living?.list} />
        </div>
      </div>
      <div className="passage-figures">
        {passage.figures.map((id) => (
          <Figure
            key={id}
            id={id}
            search={search}
            onSearch={onSearch}
            driven={driven?.figure === id ? driven : null}
            onDrive={onDrive}
          />
        ))}
      </div>
    </section>
  )
}

function claimWords(
  part: ClaimWords,
  inline: (part: string | Phrase | TermWord) => ReactNode,
  open: boolean,
  mark: ReactNode,
) {
  return (
    <span key={part.claim} className="claim" id={part.claim}>
      {part.words.map(inline)}
      <a
        className="mark"
        href={`#${part.claim}-evidence`}
        aria-expanded={open}
        aria-controls={`${part.claim}-evidence`}
        onClick={(event) => {
          const details = detailsOf(part.claim)
          if (!details) return
          event.preventDefault()
          details.open = !details.open
          history.replaceState(
            history.state,
            '',
            details.open ? `#${part.claim}` : location.pathname + location.search,
          )
          if (details.open) details.scrollIntoView({ block: 'nearest' })
        }}
      >
        <span className="hidden"> Evidence on {part.claim}: </span>
        <Island inline id={`mark:${part.claim}`} alive={mark} />
      </a>
    </span>
  )
}

function withMember(set: ReadonlySet<string>, member: string, on: boolean): ReadonlySet<string> {
  const next = new Set(set)
  if (on) next.add(member)
  else next.delete(member)
  return next
}

const detailsOf = (claim: string) =>
  document.querySelector<HTMLDetailsElement>(`details[data-claim="${claim}"]`)

const claimIn = (hash: string) => hash.match(/^#([A-Z]\d{1,2})(-evidence)?$/)?.[1]

interface PhraseProps {
  readonly part: Phrase
  /** Whether its figure is one of its own passage. */
  readonly isBeside: boolean
  readonly driven: Driven | null
  readonly onDrive: (driven: Driven | null) => void
}

/** Words that bring something up in a figure: while pointed at or focused, or for good once pressed (`useLetGo`). */
function PhraseLink({ part, isBeside, driven, onDrive }: PhraseProps) {
  const { figure, drive } = part
  const held = driven?.held && driven.drive === drive
  const bring = (next: Driven | null) => {
    if (!driven?.held) onDrive(next)
  }
  const show = () => bring({ figure, drive, held: false })
  const leave = () => bring(null)
  const navigate = useNavigate()
  const hash = `fig-${figure}`
  const goThere = () => {
    const place = document.getElementById(hash)
    if (place && Math.abs(place.getBoundingClientRect().top) < innerHeight)
      place.scrollIntoView({ block: 'nearest' })
    // Far away, as on a phone: the browser's way back leads to the words again.
    else void navigate({ to: '.', search: true, hash })
  }
  return (
    <a
      className={`phrase c-${part.colour ?? 'jp'}`}
      href={`#${hash}`}
      data-held={held ? '' : undefined}
      // A figure above the text takes another height, and moves the words away from under the pointer.
      onPointerEnter={({ pointerType }) => pointerType === 'mouse' && isBeside && show()}
      onPointerLeave={leave}
      // Not by the focus that a press brings: the figure would change, and the words move, before the press is a click.
      onFocus={({ currentTarget }) => currentTarget.matches(':focus-visible') && show()}
      onBlur={leave}
      onKeyDown={(event) => event.key === 'Escape' && onDrive(null)}
      onClick={(event) => {
        event.preventDefault()
        onDrive(held ? null : { figure, drive, held: true })
        if (!held) goThere()
      }}
    >
      {part.phrase}
    </a>
  )
}

/** A term with its meaning in a popover: the platform opens and closes it, with or without script. */
function Term({ part, passage }: { readonly part: TermWord; readonly passage: string }) {
  const id = `${passage}-${part.term}`
  return (
    <>
      <button type="button" className="term" popoverTarget={id}>
        {part.text}
      </button>
      <span className="meaning" popover="auto" id={id}>
        <Island inline id={`term:${part.term}`} />
      </span>
    </>
  )
}
