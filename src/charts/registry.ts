import type { Chart } from './chart.ts'

/**
 * Every chart by its id, each loaded by itself. Adding a chart is adding its file and one line here.
 * This list is loaded with the first chart that comes alive, never with a page.
 */
const charts: Readonly<Record<string, () => Promise<Chart>>> = {
  agreements: () => import('./economy/agreements.ts').then((m) => m.agreements),
  'expansion-plans': () => import('./economy/expansion-plans.ts').then((m) => m.expansionPlans),
  'indonesia-realised': () => import('./economy/indonesia-realised.ts').then((m) => m.indonesiaRealised),
  'investment-in-asean': () => import('./economy/investment-in-asean.ts').then((m) => m.investmentInAsean),
  'investment-shift': () => import('./economy/investment-shift.ts').then((m) => m.investmentShift),
  'investor-share': () => import('./economy/investor-share.ts').then((m) => m.investorShare),
  'promising-countries': () => import('./economy/promising-countries.ts').then((m) => m.promisingCountries),
  'shops-abroad': () => import('./economy/shops-abroad.ts').then((m) => m.shopsAbroad),
  'thailand-applications': () =>
    import('./economy/thailand-applications.ts').then((m) => m.thailandApplications),
  'thailand-firms': () => import('./economy/thailand-firms.ts').then((m) => m.thailandFirms),
  'thailand-structure': () => import('./economy/thailand-structure.ts').then((m) => m.thailandStructure),
  'trade-partner': () => import('./economy/trade-partner.ts').then((m) => m.tradePartner),
  wages: () => import('./economy/wages.ts').then((m) => m.wages),
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
