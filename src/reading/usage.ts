import { datasetsOf, loadTopics, sourcesOfTopic, topicNames } from '../data/topics.ts'
import type { VerdictRow } from '../data/verdicts.ts'
import type { LedgerChart } from './Ledger.tsx'
import { placedCharts } from './placedCharts.ts'
import type { DatasetUse, SourceUse } from './SourcesList.tsx'

/**
 * What every source and dataset is used for. Reads all charts: for the build.
 * @param files the data files that the site has; described ones that it does not use are left out.
 */
export async function usage(
  verdicts: readonly VerdictRow[],
  files: ReadonlyMap<string, string>,
): Promise<{ sources: readonly SourceUse[]; datasets: readonly DatasetUse[] }> {
  await loadTopics(topicNames)
  const bySource = new Map<string, LedgerChart[]>()
  const byFile = new Map<string, LedgerChart[]>()
  const note = (map: Map<string, LedgerChart[]>, key: string, chart: LedgerChart) => {
    const list = map.get(key) ?? []
    if (!list.some(({ id }) => id === chart.id)) map.set(key, [...list, chart])
  }
  for (const { section, chart } of await placedCharts()) {
    const entry = { id: chart.id, section, name: chart.name, measures: chart.measures }
    for (const measure of chart.measures) {
      for (const file of measure.files) note(byFile, file, entry)
      const points = measure.series().flatMap((series) => series.points)
      const sources = points.flatMap((p) => [
        ...p.sources,
        ...(p.records ?? []).flatMap((record) => record.sources),
      ])
      for (const source of sources) note(bySource, source, entry)
    }
  }
  const claimsOf = new Map<string, Set<string>>()
  for (const row of verdicts) {
    const topic = row.file.slice(0, row.file.indexOf('/'))
    for (const id of row.source_ids.split(';').filter(Boolean)) {
      const key = `${topic}/${id}`
      claimsOf.set(key, (claimsOf.get(key) ?? new Set()).add(row.claim))
    }
  }
  return {
    sources: topicNames.flatMap((topic) =>
      sourcesOfTopic(topic).map((source) => ({
        topic,
        source,
        charts: bySource.get(`${topic}/${source.id}`) ?? [],
        claims: [...(claimsOf.get(`${topic}/${source.id}`) ?? [])],
      })),
    ),
    datasets: topicNames.flatMap((topic) =>
      datasetsOf(topic)
        .filter(({ file }) => files.has(`${topic}/${file}`))
        .map((dataset) => ({
          topic,
          dataset,
          charts: byFile.get(`${topic}/${dataset.file}`) ?? [],
        })),
    ),
  }
}
