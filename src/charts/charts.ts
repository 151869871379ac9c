import type { Chart } from './chart.ts'

/**
 * Every chart by its id, each loaded by itself. Adding a chart is adding its file and one line here.
 * This list is loaded with the first chart that comes alive, never with a page.
 */
const charts: Readonly<Record<string, () => Promise<Chart>>> = {
  ageing: () => import('./co-creation/ageing.ts').then((m) => m.ageing),
  'ageing-speed': () => import('./co-creation/ageing-speed.ts').then((m) => m.ageingSpeed),
  agreements: () => import('./economy/agreements.ts').then((m) => m.agreements),
  'arms-suppliers': () => import('./balance/arms-suppliers.ts').then((m) => m.armsSuppliers),
  blueprint: () => import('./co-creation/blueprint.ts').then((m) => m.blueprint),
  'care-workers': () => import('./co-creation/care-workers.ts').then((m) => m.careWorkers),
  challenges: () => import('./balance/challenges.ts').then((m) => m.challenges),
  'climate-risk': () => import('./security/climate-risk.ts').then((m) => m.climateRisk),
  'cyber-index': () => import('./security/cyber-index.ts').then((m) => m.cyberIndex),
  exchange: () => import('./co-creation/exchange.ts').then((m) => m.exchange),
  'expansion-plans': () => import('./economy/expansion-plans.ts').then((m) => m.expansionPlans),
  'first-worries': () => import('./security/first-worries.ts').then((m) => m.firstWorries),
  'hedging-partner': () => import('./balance/hedging-partner.ts').then((m) => m.hedgingPartner),
  'how-to-respond': () => import('./balance/how-to-respond.ts').then((m) => m.howToRespond),
  'important-partner': () => import('./balance/important-partner.ts').then((m) => m.importantPartner),
  'indonesia-realised': () => import('./economy/indonesia-realised.ts').then((m) => m.indonesiaRealised),
  'investment-in-asean': () => import('./economy/investment-in-asean.ts').then((m) => m.investmentInAsean),
  'investment-shift': () => import('./economy/investment-shift.ts').then((m) => m.investmentShift),
  'investor-share': () => import('./economy/investor-share.ts').then((m) => m.investorShare),
  'patrol-days': () => import('./security/patrol-days.ts').then((m) => m.patrolDays),
  peacekeepers: () => import('./security/peacekeepers.ts').then((m) => m.peacekeepers),
  'philippines-worries': () => import('./security/philippines-worries.ts').then((m) => m.philippinesWorries),
  piracy: () => import('./security/piracy.ts').then((m) => m.piracy),
  'promising-countries': () => import('./economy/promising-countries.ts').then((m) => m.promisingCountries),
  'rd-centres': () => import('./co-creation/rd-centres.ts').then((m) => m.rdCentres),
  'restaurants-thailand': () =>
    import('./co-creation/restaurants-thailand.ts').then((m) => m.restaurantsThailand),
  'restaurants-world': () => import('./co-creation/restaurants-world.ts').then((m) => m.restaurantsWorld),
  'security-assistance': () => import('./security/security-assistance.ts').then((m) => m.securityAssistance),
  'security-domains': () => import('./security/security-domains.ts').then((m) => m.securityDomains),
  'security-since': () => import('./security/security-since.ts').then((m) => m.securitySince),
  'shops-abroad': () => import('./economy/shops-abroad.ts').then((m) => m.shopsAbroad),
  'thailand-applications': () =>
    import('./economy/thailand-applications.ts').then((m) => m.thailandApplications),
  'thailand-firms': () => import('./economy/thailand-firms.ts').then((m) => m.thailandFirms),
  'thailand-structure': () => import('./economy/thailand-structure.ts').then((m) => m.thailandStructure),
  'trade-partner': () => import('./economy/trade-partner.ts').then((m) => m.tradePartner),
  'trade-pull': () => import('./balance/trade-pull.ts').then((m) => m.tradePull),
  trust: () => import('./balance/trust.ts').then((m) => m.trust),
  'un-votes': () => import('./balance/un-votes.ts').then((m) => m.unVotes),
  'us-or-china': () => import('./balance/us-or-china.ts').then((m) => m.usOrChina),
  vehicles: () => import('./co-creation/vehicles.ts').then((m) => m.vehicles),
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
