import { readAhead } from '../data/table.ts'
import { loadPublishers } from '../data/topics.ts'
import type { Chart } from './chart.ts'
import { loadChart, topicsOf } from './charts.ts'
import { choicesOf, frame } from './frame.ts'
import { type Params, parseView } from './view.ts'

/**
 * Loads a chart, what its first measure reads, and the publishers that its card names.
 * @throws Error for an id that does not exist
 */
export async function prepare(id: string): Promise<Chart> {
  const chart = await loadChart(id)
  await Promise.all([loadPublishers(topicsOf(chart)), readAhead(chart.measures[0].files)])
  return chart
}

/** A chart in the view of an address, as far as the address can be read. */
export async function frameOf(id: string, params: Params) {
  const chart = await prepare(id)
  const { view } = parseView(params, choicesOf(chart, params['measure'] ?? null))
  return { chart, view, shown: frame(chart, view) }
}
