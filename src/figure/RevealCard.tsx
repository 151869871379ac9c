import { type ReactNode, type Ref, useEffect, useState } from 'react'
import type { Frame } from '../charts/frame.ts'
import { isShown, type Show, stages, type View } from '../charts/view.ts'
import { cardWords } from '../interview/controls.ts'
import { type Quote, quotesOf } from '../interview/quotes.ts'
import { revealWords as words } from '../interview/reveal.ts'
import { FigureKey } from './FigureKey.tsx'
import { Table } from './Table.tsx'

interface Props {
  /** Already without what is not on show. */
  readonly frame: Frame
  readonly view: View
  readonly sources: string
  readonly claims: readonly string[]
  readonly drawing: ReactNode
  readonly heading: Ref<HTMLHeadingElement>
  readonly onShow: (show: Show) => void
}

/** A figure of which a part is on show, and the buttons that show more. */
export function RevealCard(props: Props) {
  const {
    frame,
    view: { show },
    sources,
    claims,
    drawing,
    heading,
    onShow,
  } = props
  const here = stages.find((stage) => stage === show)
  const place = here ? stages.indexOf(here) : -1
  const next = stages[place + 1]
  return (
    <>
      <header className="figure-head">
        <h3 ref={heading} id={`fig-${frame.id}-title`}>
          {frame.finding}
        </h3>
        <p className="measured">{frame.measured}</p>
      </header>
      <div className="drawing">{drawing}</div>
      <FigureKey frame={frame} />
      {frame.how && <p className="how">{frame.how}</p>}
      {isShown(show, 'names') && (
        <details className="reveal-table">
          <summary>{words.table}</summary>
          <Table frame={frame} sortable />
        </details>
      )}
      {isShown(show, 'source') && (
        <p className="source-line">
          {cardWords.source} {sources}
        </p>
      )}
      {isShown(show, 'said') && <Said id={frame.id} claims={claims} />}
      <fieldset className="reveal">
        <legend>{words.bar}</legend>
        {next ? (
          <button type="button" className="button" onClick={() => onShow(next)}>
            {words.next(words.stages[next])}
          </button>
        ) : (
          <button type="button" className="button" onClick={() => onShow('shape')}>
            {words.again}
          </button>
        )}
        <button type="button" className="button" onClick={() => onShow('all')}>
          {next ? words.all : words.leave}
        </button>
        <span role="status">{here && words.at(place + 1, stages.length, words.stages[here])}</span>
      </fieldset>
    </>
  )
}

interface SaidProps {
  readonly id: string
  readonly claims: readonly string[]
  readonly heading?: 'h2' | 'h3' | 'h4'
}

/** The words of the interview that are about a chart. */
export function Said({ id, claims, heading: Heading = 'h4' }: SaidProps) {
  const [quotes, setQuotes] = useState<readonly Quote[]>([])
  const key = claims.join(' ')
  useEffect(() => {
    let current = true
    quotesOf({ id, claims: key.split(' ') }).then(
      (found) => current && setQuotes(found),
      () => {},
    )
    return () => {
      current = false
    }
  }, [id, key])
  return (
    <section className="said" aria-label={words.said}>
      <Heading>{words.said}</Heading>
      {quotes.map(({ text, anchor }) => (
        <blockquote key={anchor}>{text}</blockquote>
      ))}
    </section>
  )
}
