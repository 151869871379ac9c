import type { Frame } from '../charts/frame.ts'
import { publishersOf } from '../data/topics.ts'
import { type Claim, lookOf } from '../interview/claims.ts'
import { claimIdsOf, plainText, type Section } from '../interview/words.ts'
import { keyWords, handoutWords as words } from '../lessons/words.ts'
import { qrSvg } from '../outputs/qr.ts'
import { VerdictMark } from '../reading/VerdictMark.tsx'
import { citation } from '../ui/site.ts'
import type { Drawings } from './drawings.ts'
import { Svg } from './Svg.tsx'

interface Props {
  readonly title: string
  readonly section: Section
  readonly charts: ReadonlyMap<string, { readonly frame: Frame; readonly drawings: Drawings }>
  readonly claims: readonly Claim[]
  /** Where the section stands on the web. */
  readonly address: string
}

/** A section on paper: its text, all its figures at one width, its sources, and the way to the living page. */
export function Handout({ title, section, charts, claims, address }: Props) {
  return (
    <section className="sheet dense" aria-label={title}>
      <p className="sheet-head">
        <b>{title}</b>
      </p>
      <div className="handout-top">
        <div>
          <p>
            <b>{words.question}:</b> {section.question}
          </p>
          <p className="quiet">
            {words.interview} {citation.author}, “{citation.title}”, {citation.journal}, {citation.date},{' '}
            {citation.url}.
          </p>
          <p className="quiet">
            {words.online} {address}
          </p>
        </div>
        <div className="qr" role="img" aria-label={words.code(address)}>
          <Svg svg={qrSvg(address)} className="qr-code" />
        </div>
      </div>
      {section.passages.map((passage) => (
        <section key={passage.id} aria-label={passage.id} className="handout-passage">
          <p className="handout-text">{plainText(passage.text)}</p>
          <ul className="handout-claims">
            {claims
              .filter(({ id }) => claimIdsOf(passage).includes(id))
              .map((claim) => (
                <li key={claim.id}>
                  <VerdictMark verdict={claim.verdict} /> <b>{claim.id}</b> {lookOf(claim.verdict).word}:{' '}
                  {claim.reading}.
                </li>
              ))}
          </ul>
          {passage.figures.map((id) => {
            const chart = charts.get(id)
            return chart && <HandoutFigure key={id} {...chart} />
          })}
        </section>
      ))}
      <section className="handout-learned">
        <h2>{words.learned}</h2>
        <ol className="questions">
          {section.learned.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </section>
    </section>
  )
}

const HandoutFigure = ({ frame, drawings }: { readonly frame: Frame; readonly drawings: Drawings }) => (
  <figure className="paper-figure handout-figure" aria-label={frame.name}>
    <figcaption>
      <b>{frame.finding}</b>
    </figcaption>
    <p className="quiet">{frame.measured}</p>
    <Svg svg={drawings.wide} className="wide" />
    {drawings.key && <Svg svg={drawings.key} className="paper-key" />}
    <p className="quiet">{frame.how}</p>
    <p className="quiet">
      {keyWords.source} {publishersOf(frame.sources, 4)}
    </p>
  </figure>
)
