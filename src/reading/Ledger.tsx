import { claimEntry } from '../interview/claimList.ts'
import { type Claim, lookOf, type MeasureEvidence, toneOf } from '../interview/claims.ts'
import { evidenceWords } from '../interview/interface.ts'
import { sections } from '../interview/sections.ts'
import { deckWords } from '../interview/share.ts'
import { href } from '../ui/href.ts'
import { MeasureBlock } from './EvidenceList.tsx'
import { VerdictMark } from './VerdictMark.tsx'

export interface LedgerChart {
  readonly id: string
  readonly section: string
  readonly name: string
  /** Its measures, by which a verdict's measure finds its view. */
  readonly measures: readonly { readonly id: string; readonly label: string }[]
}

interface Props {
  readonly claims: readonly Claim[]
  /** The charts that bear on a claim. */
  readonly charts: (claim: string) => readonly LedgerChart[]
}

/** Every claim with its verdict, the figures for and against by measure, and the charts to see them in. */
export function Ledger({ claims, charts }: Props) {
  return sections.map(({ id, title }) => {
    const own = claims.filter((claim) => claimEntry(claim.id).section === id)
    return (
      <section key={id} data-group aria-labelledby={`ledger-${id}`}>
        <h2 id={`ledger-${id}`}>{title}</h2>
        <ol className="ledger">
          {own.map((claim) => (
            <LedgerItem key={claim.id} claim={claim} charts={charts(claim.id)} />
          ))}
        </ol>
      </section>
    )
  })
}

const kindWord = { fact: 'Fact', forecast: 'Forecast', judgement: 'Judgement' } as const

function LedgerItem({ claim, charts }: { readonly claim: Claim; readonly charts: readonly LedgerChart[] }) {
  const { section, kind, said } = claimEntry(claim.id)
  const look = lookOf(claim.verdict)
  const words = new Set(claim.measures.flatMap(({ verdict }) => verdict ?? []))
  return (
    <li id={claim.id} data-item data-section={section} data-kind={kind} data-verdict={toneOf(claim.verdict)}>
      <h3>
        <VerdictMark verdict={claim.verdict} /> {claim.id}: {said}
      </h3>
      <p>
        {kindWord[kind]}
        {claim.verdict && (
          <>
            {kind === 'forecast' ? evidenceWords.forecastVerdict : '; verdict: '}
            <b>{look.word}</b>
          </>
        )}
        {claim.verdict ? '. ' : evidenceWords.noVerdict}
        {claim.reading && `${claim.reading}.`}
      </p>
      {words.size > 1 && <Reread claim={claim} />}
      <details>
        <summary>
          {claim.verdict && kind !== 'forecast' ? evidenceWords.against : evidenceWords.bears}
        </summary>
        <div className="evidence-body">
          {claim.measures.map((measure) => (
            <div key={measure.id} data-measure={measure.id}>
              <MeasureBlock measure={measure} />
              <MeasureLinks measure={measure.id.split('|')[1] ?? ''} charts={charts} />
            </div>
          ))}
        </div>
      </details>
      <p className="ledger-links">
        <a href={href(`/${section}#${claim.id}`)}>In the text</a>
        <button type="button" className="button" data-deck={claim.id}>
          {deckWords.add}
        </button>
        {charts.map((chart) => (
          <a key={chart.id} href={href(`/charts/${chart.id}`)}>
            {chart.name}
          </a>
        ))}
      </p>
    </li>
  )
}

/** The switch "which source makes it true?": each measure gives its own verdict. Works by script (`reread.ts`). */
function Reread({ claim }: { readonly claim: Claim }) {
  const option = (measure: MeasureEvidence) => (
    <option key={measure.id} value={measure.id} data-word={lookOf(measure.verdict).word}>
      {measure.name}: {lookOf(measure.verdict).word}
    </option>
  )
  return (
    <p className="reread">
      <label>
        {evidenceWords.whichSource}{' '}
        <select data-reread={claim.id}>
          <option value="">all measures together: {lookOf(claim.verdict).word}</option>
          {claim.measures.map(option)}
        </select>
      </label>{' '}
      <b aria-live="polite" data-reread-word="" />
    </p>
  )
}

/** The views of charts that show just this measure. */
function MeasureLinks({
  measure,
  charts,
}: {
  readonly measure: string
  readonly charts: readonly LedgerChart[]
}) {
  const views = charts.flatMap((chart) =>
    chart.measures.filter(({ id }) => id === measure).map(({ label }) => ({ chart, label })),
  )
  if (views.length === 0) return null
  return (
    <p className="evidence-sources">
      {views.map(({ chart, label }) => (
        <a key={chart.id} href={href(`/charts/${chart.id}?measure=${measure}`)}>
          {chart.name}: {label}
        </a>
      ))}
    </p>
  )
}
