import { sourceOf } from '../data/topics.ts'
import { claimEntry } from '../interview/claimList.ts'
import { type Claim, type Evidence, lookOf, type MeasureEvidence } from '../interview/claims.ts'
import { evidenceWords } from '../interview/interface.ts'
import { VerdictMark } from './VerdictMark.tsx'

/** What the figures say of each claim of a passage: a line each, opened for the figures for and against. */
export function EvidenceList({ claims }: { readonly claims: readonly Claim[] }) {
  return claims.map((claim) => (
    <details key={claim.id} className="evidence" data-claim={claim.id}>
      <summary>
        <VerdictMark verdict={claim.verdict} />
        <span>
          <b>{claim.id}</b> {claim.reading || (claim.verdict ? evidenceWords.early : evidenceWords.judgement)}
        </span>
      </summary>
      <div className="evidence-body" id={`${claim.id}-evidence`}>
        <p>
          {claim.verdict ? (
            <>
              {claimEntry(claim.id).kind === 'forecast' ? evidenceWords.forecast : 'Verdict'}:{' '}
              <b>{lookOf(claim.verdict).word}</b>
              {evidenceWords.together}
            </>
          ) : (
            'A judgement: figures can inform it, never settle it. This bears on it.'
          )}
        </p>
        {claim.measures.map((measure) => (
          <MeasureBlock key={measure.id} measure={measure} />
        ))}
      </div>
    </details>
  ))
}

/** One measure: its verdict, the figures for and against, and their sources. */
export function MeasureBlock({ measure }: { readonly measure: MeasureEvidence }) {
  const sources = [...new Set(measure.evidence.flatMap(({ sources }) => sources))].map((id) => ({
    id,
    source: sourceOf(id),
  }))
  return (
    <section className="measure-block">
      <h3>
        <VerdictMark verdict={measure.verdict} /> {measure.name}
      </h3>
      <Side title="For" evidence={measure.evidence.filter(({ role }) => role === 'for')} />
      <Side title="Against" evidence={measure.evidence.filter(({ role }) => role === 'against')} />
      <Side
        title="To know"
        evidence={measure.evidence.filter(({ role }) => role === 'context' || role === 'bears')}
      />
      {sources.length > 0 && (
        <p className="evidence-sources">
          Sources:{' '}
          {sources.map(({ id, source }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              {source.url.startsWith('http') ? <a href={source.url}>{source.publisher}</a> : source.publisher}
            </span>
          ))}
        </p>
      )}
    </section>
  )
}

function Side({ title, evidence }: { readonly title: string; readonly evidence: readonly Evidence[] }) {
  if (evidence.length === 0) return null
  return (
    <dl className="side">
      <dt>{title}</dt>
      {evidence.map(({ figure, value }) => (
        <dd key={figure}>
          {figure}
          {value && (
            <>
              : <b>{value}</b>
            </>
          )}
        </dd>
      ))}
    </dl>
  )
}
