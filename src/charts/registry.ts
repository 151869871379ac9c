import type { Chart } from './chart.ts'

/**
 * Every chart by its id, each loaded by itself. Adding a chart is adding its file and one line here.
 * This list is loaded with the first chart that comes alive, never with a page.
 */
const charts: Readonly<Record<string, () => Promise<Chart>>> = {
  agreements: () => import('./economy/agreements.ts').then((m) => m.agreements),
  'indonesia-realised': () => import('./economy/indonesia-realised.ts').then((m) => m.indonesiaRealised),
  'investment-shift': () => import('./economy/investment-shift.ts').then((m) => m.investmentShift),
  'promising-countries': () => import('./economy/promising-countries.ts').then((m) => m.promisingCountries),
  'thailand-firms': () => import('./economy/thailand-firms.ts').then((m) => m.thailandFirms),
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
