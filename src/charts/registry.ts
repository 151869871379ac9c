import type { Chart } from './chart.ts'

/**
 * Every chart by its id, each loaded by itself. Adding a chart is adding its file and one line here.
 * This list is loaded with the first chart that comes alive, never with a page.
 */
const charts: Readonly<Record<string, () => Promise<Chart>>> = {
  'investment-shift': () => import('./economy/investment-shift.ts').then((m) => m.investmentShift),
}

export const chartIds: readonly string[] = Object.keys(charts)

/** Loads a chart. @throws Error for an id that does not exist. */
export async function loadChart(id: string): Promise<Chart> {
  const load = Object.hasOwn(charts, id) ? charts[id] : undefined
  if (!load) throw new Error(`There is no chart "${id}"`)
  return load()
}

/** The topics whose files a chart reads, in any of its measures. */
export const topicsOf = (chart: Chart): readonly string[] => [
  ...new Set(chart.measures.flatMap(({ files }) => files.map((file) => file.slice(0, file.indexOf('/'))))),
]
