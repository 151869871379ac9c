import { loadTopics, topicNames } from '../data/topics.ts'
import { allClaims } from '../interview/allClaims.ts'
import { EvidenceList } from './EvidenceList.tsx'
import { Ledger, type LedgerChart } from './Ledger.tsx'
import { placedCharts } from './placedCharts.ts'
import { Tally } from './Tally.tsx'
import { VerdictMark } from './VerdictMark.tsx'

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
