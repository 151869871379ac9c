import { claimEntry } from '../interview/claimList.ts'
import { type Claim, lookOf } from '../interview/claims.ts'
import { toCsv } from './csv.ts'

const wordOf = (verdict: Claim['verdict']) => (verdict ? lookOf(verdict).word : '')

/** The ledger as CSV: one row a figure. */
export function claimsCsv(claims: readonly Claim[]): string {
  const head = [
    'claim',
    'section',
    'kind',
    'said',
    'verdict',
    'reading',
    'measure',
    'measure_verdict',
    'role',
    'figure',
    'value',
    'sources',
  ]
  const rows = claims.flatMap((claim) => {
    const { section, kind, said } = claimEntry(claim.id)
    return claim.measures.flatMap((measure) =>
      measure.evidence.map((one) => [
        claim.id,
        section,
        kind,
        said,
        wordOf(claim.verdict),
        claim.reading,
        measure.name,
        wordOf(measure.verdict),
        one.role,
        one.figure,
        one.value,
        one.sources.join(';'),
      ]),
    )
  })
  return toCsv([head, ...rows])
}

/** The ledger as JSON. */
export function claimsJson(claims: readonly Claim[]): string {
  const list = claims.map((claim) => ({
    ...claimEntry(claim.id),
    ...claim,
    verdict: wordOf(claim.verdict) || null,
  }))
  return `${JSON.stringify({ claims: list }, null, 2)}\n`
}
