import type { Chart } from '../charts/chart.ts'
import { loadChart, topicsOf } from '../charts/registry.ts'
import { loadTopics } from '../data/topics.ts'

/** Loads a chart and the sources that its card names. @throws Error for an id that does not exist. */
export async function prepare(id: string): Promise<Chart> {
  const chart = await loadChart(id)
  await loadTopics(topicsOf(chart))
  return chart
}
