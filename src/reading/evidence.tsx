import { verdictMeasures as balance } from '../data/balance/verdict_measures.ts'
import { verdictMeasures as coCreation } from '../data/cocreation/verdict_measures.ts'
import { verdictMeasures as investment } from '../data/investment/verdict_measures.ts'
import { verdictMeasures as security } from '../data/security/verdict_measures.ts'
import { loadTopics, topicNames } from '../data/topics.ts'
import type { VerdictRow } from '../data/verdicts.ts'
import { type Claim, claimsOf } from '../interview/claims.ts'
import { EvidenceList } from './EvidenceList.tsx'
import { Ledger, type LedgerChart } from './Ledger.tsx'
import { placedCharts } from './placedCharts.ts'
import { Tally } from './Tally.tsx'
import { VerdictMark } from './VerdictMark.tsx'

/** The verdicts of all topics, in the order of the interview. */
const topics = [investment, coCreation, security, balance]

/** Every row of every verdict. */
export const allVerdicts = (): readonly VerdictRow[] => topics.flatMap((table) => table.rows())

/** Every claim that the data speak of. */
export const allClaims = (asof: 'now' | 'then'): readonly Claim[] =>
  topics.flatMap((table) => claimsOf(table, asof))

/** Marks and evidence made from the data, without the page's HTML. */
export async function livingEvidence(ids: readonly string[], asof: 'now' | 'then') {
  await loadTopics(topicNames)
  const claims = allClaims(asof).filter((claim) => ids.includes(claim.id))
  return {
    mark: (id: string) => <VerdictMark verdict={claims.find((claim) => claim.id === id)?.verdict ?? null} />,
    list: <EvidenceList claims={claims} />,
  }
}

/** The ledger and its tally made from the data, without the page's HTML. */
export async function livingLedger(asof: 'now' | 'then') {
  await loadTopics(topicNames)
  const claims = allClaims(asof)
  const charts = await chartsByClaim()
  return {
    ledger: <Ledger claims={claims} charts={(claim) => charts.get(claim) ?? []} />,
    tally: <Tally claims={claims} />,
  }
}

/** For each claim the charts that bear on it, in the order of the pages they stand on. */
export async function chartsByClaim(): Promise<ReadonlyMap<string, readonly LedgerChart[]>> {
  const found = new Map<string, LedgerChart[]>()
  for (const { section, chart } of await placedCharts()) {
    const { id, name, claims, measures } = chart
    for (const claim of claims)
      found.set(claim, [...(found.get(claim) ?? []), { id, section, name, measures }])
  }
  return found
}
