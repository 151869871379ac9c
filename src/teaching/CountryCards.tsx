import { placeCoded } from '../data/countries.ts'
import { publishersOf } from '../data/topics.ts'
import { said } from '../lessons/figures.ts'
import { negotiation as words } from '../lessons/negotiation.ts'
import type { CardLine, CardNumber, CountryBrief, Figures } from '../lessons/types.ts'
import { keyWords } from '../lessons/words.ts'
import { href } from '../ui/href.ts'
import { clock } from './clock.ts'
import { SheetFoot } from './SheetFoot.tsx'

interface Props {
  readonly briefs: readonly CountryBrief[]
  readonly of: Figures
  /** The sources of a number. */
  readonly sources: (number: CardNumber) => readonly string[]
}

/** The script of the negotiation, then the cards, two to a page. */
export function CountryCards({ briefs, of, sources }: Props) {
  const times = clock(words.steps)
  const pages = Array.from({ length: Math.ceil(briefs.length / 2) }, (_, i) => briefs.slice(2 * i, 2 * i + 2))
  return (
    <>
      <section className="sheet dense" aria-label={words.script}>
        <h2>{words.title}</h2>
        <p>{words.standfirst}</p>
        <p>
          {words.claim} {words.needs}
        </p>
        <h3>{words.script}</h3>
        <table className="script">
          <tbody>
            {words.steps.map(({ title, act }, index) => (
              <tr key={title}>
                <th scope="row">
                  {times[index]} <b>{title}</b>
                </th>
                <td>{act}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <ul className="lines">
          {words.care.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>
          <a href={href('/charts/security-domains')}>{of('security-domains').name}</a>
        </p>
      </section>
      {pages.map((pair) => (
        <section
          key={pair[0]?.code}
          className="sheet dense"
          aria-label={pair.map(({ code }) => placeCoded(code).name).join(', ')}
        >
          {pair.map((brief) => (
            <Card key={brief.code} brief={brief} of={of} sources={sources} />
          ))}
          <SheetFoot />
        </section>
      ))}
    </>
  )
}

const Card = ({ brief, of, sources }: { readonly brief: CountryBrief } & Omit<Props, 'briefs'>) => (
  <article className="card" data-country={brief.code}>
    <h2>{words.desk(placeCoded(brief.code).name)}</h2>
    <CardPart title={words.needsHead} lines={brief.needs} of={of} />
    <CardPart title={words.fearsHead} lines={brief.fears} of={of} />
    <h3>{words.numbersHead}</h3>
    <dl className="card-numbers">
      {brief.numbers.map((number) => (
        <div key={number.label}>
          <dt>{number.label}</dt>
          <dd>
            <b>{of(number.chart, number.measure).text(number.series, number.at)}</b>{' '}
            <span className="quiet">
              {keyWords.source} {publishersOf(sources(number), 2)}
            </span>
          </dd>
        </div>
      ))}
    </dl>
    <p className="card-notes">
      {words.notes.map((note) => (
        <span key={note} className="blank">
          {note}
          <span className="write-line" />
        </span>
      ))}
    </p>
  </article>
)

interface PartProps {
  readonly title: string
  readonly lines: readonly CardLine[]
  readonly of: Figures
}

const CardPart = ({ title, lines, of }: PartProps) => (
  <>
    <h3>{title}</h3>
    <ul className="lines">
      {lines.map(({ says, chart, measure }) => {
        const text = said(says, of)
        return (
          <li key={text}>
            {text}{' '}
            <a className="quiet" href={href(`/charts/${chart}${measure ? `?measure=${measure}` : ''}`)}>
              {of(chart).name}
            </a>
          </li>
        )
      })}
    </ul>
  </>
)
