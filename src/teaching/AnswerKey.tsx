import { publishersOf } from '../data/topics.ts'
import { claimEntry } from '../interview/claimList.ts'
import { type Claim, type Evidence, lookOf } from '../interview/claims.ts'
import { said } from '../lessons/figures.ts'
import type { Figures, Lesson } from '../lessons/types.ts'
import { lessonWords, keyWords as words, worksheetWords } from '../lessons/words.ts'
import { VerdictMark } from '../reading/VerdictMark.tsx'
import { keyValues } from './keyValues.ts'
import { SheetFoot } from './SheetFoot.tsx'
import { Svg } from './Svg.tsx'
import type { WorksheetChart } from './Worksheet.tsx'

interface Props {
  readonly title: string
  readonly lesson: Lesson
  readonly charts: readonly WorksheetChart[]
  /** The verdicts on the claims of the worksheet. */
  readonly claims: readonly Claim[]
  readonly of: Figures
}

/** The answers to a worksheet: findings, values and verdicts, all of them computed. */
export function AnswerKey({ title, lesson, charts, claims, of }: Props) {
  return (
    <section className="sheet dense" aria-label={title}>
      <p className="sheet-head">
        <b>{title}</b>
        <span>{words.only}</span>
      </p>
      {charts.map((chart, index) => (
        <KeyChart key={chart.frame.id} letter={'ABC'.charAt(index)} chart={chart} />
      ))}
      <h2>{words.claims}</h2>
      {claims.map((claim) => (
        <ClaimKey key={claim.id} claim={claim} />
      ))}
      <section className="key-exit">
        <h2>{lessonWords.exit}</h2>
        <p>{said(lesson.exit.heard, of)}</p>
        <p>
          <b>{lessonWords.good}:</b> {said(lesson.exit.reply, of)}
        </p>
      </section>
      <SheetFoot />
    </section>
  )
}

const KeyChart = ({
  letter,
  chart: { frame, drawings },
}: {
  readonly letter: string
  readonly chart: WorksheetChart
}) => (
  <figure className="paper-figure key-figure" aria-label={worksheetWords.chart(letter)}>
    <figcaption>
      <b>{worksheetWords.chart(letter)}:</b> <span className="finding">{frame.finding}</span>.
    </figcaption>
    <Svg svg={drawings.narrow} className="narrow" />
    <div>
      <p>
        {words.measured}: {frame.measured}.
      </p>
      <table className="values">
        <caption>{words.values}</caption>
        <tbody>
          {keyValues(frame).map(({ series, values }) => (
            <tr key={series}>
              <th scope="row">{series}</th>
              <td>
                {values.map(({ at, text }, index) => (
                  <span key={`${at} ${text}`}>
                    {index > 0 && '; '}
                    {at}: <span className="value">{text}</span>
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">
        {words.source} {publishersOf(frame.sources, 4)}
      </p>
    </div>
  </figure>
)

function ClaimKey({ claim }: { readonly claim: Claim }) {
  return (
    <section className="claim-key" data-key-claim={claim.id}>
      <h3>
        <VerdictMark verdict={claim.verdict} /> {claim.id}: {claimEntry(claim.id).said}
      </h3>
      <p>
        {claim.verdict ? (
          <>
            {words.verdict}: <b>{lookOf(claim.verdict).word}</b>. {claim.reading}.
          </>
        ) : (
          `${words.judgement} ${claim.reading}.`
        )}
      </p>
      <table className="claim-table">
        <thead>
          <tr>
            <th scope="col">{words.measure}</th>
            <th scope="col">{claim.verdict ? words.roles.for : words.roles.bears}</th>
            <th scope="col">{claim.verdict ? words.roles.against : words.roles.context}</th>
          </tr>
        </thead>
        <tbody>
          {claim.measures.map(({ id, name, verdict, evidence }) => (
            <tr key={id}>
              <th scope="row">
                {name}
                {verdict && `: ${lookOf(verdict).word}`}
              </th>
              <td>{listed(evidence, ['for', 'bears'])}</td>
              <td>
                {listed(evidence, ['against'])}
                {evidence.some(({ role }) => role === 'context') &&
                  `${claim.verdict ? `${words.roles.context}: ` : ''}${listed(evidence, ['context'])}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const listed = (evidence: readonly Evidence[], roles: readonly Evidence['role'][]) =>
  evidence
    .filter(({ role }) => roles.includes(role))
    .map(({ figure, value }) => (value ? `${figure}: ${value}` : figure))
    .join('; ')
