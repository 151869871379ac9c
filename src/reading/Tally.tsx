import { type Claim, lookOf, toneOf } from '../interview/claims.ts'
import { VerdictMark } from './VerdictMark.tsx'

/** How many claims have which verdict, as a strip and in words. */
export function Tally({ claims }: { readonly claims: readonly Claim[] }) {
  const verdicts = (['SUPPORTED', 'PARTLY', 'CONTRADICTED', 'CANNOT BE TESTED', null] as const)
    .map((verdict) => ({ verdict, count: claims.filter((claim) => claim.verdict === verdict).length }))
    .filter(({ count }) => count > 0)
  const tested = claims.filter(({ verdict }) => verdict !== null).length
  let from = 0
  return (
    <div className="tally">
      <p>
        {claims.length} claims; {tested} that figures can speak to, {claims.length - tested} judgements.
      </p>
      <svg
        viewBox={`0 0 ${claims.length} 2`}
        preserveAspectRatio="none"
        role="img"
        aria-label="The tally of verdicts"
      >
        {verdicts.map(({ verdict, count }) => {
          const x = from
          from += count
          return (
            <rect
              key={verdict}
              x={x + 0.05}
              width={count - 0.1}
              height={2}
              fill={`var(--${toneOf(verdict)})`}
            />
          )
        })}
      </svg>
      <ul>
        {verdicts.map(({ verdict, count }) => (
          <li key={verdict}>
            <VerdictMark verdict={verdict} /> <b>{count}</b> {verdict ? lookOf(verdict).word : 'judgements'}
          </li>
        ))}
      </ul>
    </div>
  )
}
