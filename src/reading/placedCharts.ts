import type { Chart } from '../charts/chart.ts'
import { loadChart } from '../charts/charts.ts'
import { sections } from '../interview/sections.ts'

export interface PlacedChart {
  /** The section that it stands in. */
  readonly section: string
  readonly chart: Chart
}

/** All charts in the order of the pages they stand on. Loads every one. */
export async function placedCharts(): Promise<readonly PlacedChart[]> {
  const placed: PlacedChart[] = []
  for (const { id: section, load } of sections) {
    for (const id of (await load()).passages.flatMap(({ figures }) => figures))
      placed.push({ section, chart: await loadChart(id) })
  }
  return placed
}
