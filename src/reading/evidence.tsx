import { verdictMeasures as investment } from '../data/investment/verdict_measures.ts'
import { loadTopics, topicNames } from '../data/topics.ts'
import { type Claim, claimsOf } from '../interview/claims.ts'
import { EvidenceList } from './EvidenceList.tsx'
import { VerdictMark } from './VerdictMark.tsx'

/** Every claim that the data speak of. */
export const allClaims = (asof: 'now' | 'then'): readonly Claim[] => claimsOf(investment, asof)

/** Marks and evidence made from the data, without the page's HTML. */
export async function livingEvidence(ids: readonly string[], asof: 'now' | 'then') {
  await loadTopics(topicNames)
  const claims = allClaims(asof).filter((claim) => ids.includes(claim.id))
  return {
    mark: (id: string) => <VerdictMark verdict={claims.find((claim) => claim.id === id)?.verdict ?? null} />,
    list: <EvidenceList claims={claims} />,
  }
}
