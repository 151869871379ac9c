import { verdictMeasures as investment } from '../data/investment/verdict_measures.ts'
import { loadTopics } from '../figure/sources.ts'
import { type Claim, claimsOf } from '../interview/claims.ts'
import { EvidenceList } from './EvidenceList.tsx'
import { VerdictMark } from './VerdictMark.tsx'

/** Every claim that the data speak of. */
export const allClaims = (asof: 'now' | 'then'): readonly Claim[] => claimsOf(investment, asof)

/** Marks and evidence on what was known in May 2024. */
export async function earlyEvidence(ids: readonly string[]) {
  await loadTopics(['investment', 'investment_series', 'cocreation'])
  const claims = allClaims('then').filter((claim) => ids.includes(claim.id))
  return {
    mark: (id: string) => <VerdictMark verdict={claims.find((claim) => claim.id === id)?.verdict ?? null} />,
    list: <EvidenceList claims={claims} />,
  }
}
