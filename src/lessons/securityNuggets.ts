import type { Nugget } from './types.ts'

/** One number and one term for each chart of the section. */
export const securityNuggets: readonly Nugget[] = [
  {
    chart: 'security-since',
    says: (of) =>
      `From the proposal of talks (${of('security-since').date('nakayama', 0)}) to grants for armed forces (${of('security-since').date('grants', 0)}) a generation passed.`,
    term: 'arf',
  },
  {
    chart: 'peacekeepers',
    says: (of) =>
      `Japan sent ${of('peacekeepers').text('forces', 'Cambodia, 1992–93')} members of its forces to Cambodia, all rotations added up: fewer were there at any one time.`,
    term: {
      term: 'Rotation',
      meaning:
        'One turn of a unit that is later replaced. Added up, rotations say how many people served, not how many at once.',
    },
  },
  {
    chart: 'piracy',
    says: (of) =>
      `In the straits incidents went from ${of('piracy').text('straits', '2018')} (2018) to ${of('piracy').text('straits', '2025')} (2025), mostly petty theft in the last year.`,
    term: 'recaap',
  },
  {
    chart: 'cyber-index',
    says: (of) =>
      `Singapore scored ${of('cyber-index').text('SGP', '2020')} and Cambodia ${of('cyber-index').text('KHM', '2020')} out of a hundred in 2020: the gap inside ASEAN is wider than that to Japan (${of('cyber-index').text('JPN', '2020')}).`,
    term: 'gci',
  },
  {
    chart: 'patrol-days',
    says: (of) =>
      `At Scarborough Shoal a ship of China’s coast guard was seen on at least ${of('patrol-days').text('scarborough', '2019')} days in 2019 and ${of('patrol-days').text('scarborough', '2025')} in 2025; the supplier of the signals changed between.`,
    term: 'mda',
  },
  {
    chart: 'first-worries',
    says: (of) =>
      `Brunei’s experts agreed most: ${of('first-worries').text('BRN', 'economic downturn')} named an economic downturn among their three greatest worries.`,
    term: {
      term: 'Survey of experts',
      meaning:
        'Answers of people chosen for what they know. It tells what they think, not what the public thinks or what is true.',
    },
  },
  {
    chart: 'philippines-worries',
    says: (of) =>
      `Asked about events in world politics only, ${of('philippines-worries', 'events-2024').text('PHL', '2024')} of the experts there named the South China Sea; climate was not on that list.`,
    term: {
      term: 'List of answers',
      meaning:
        'What people could choose from. What is not on the list cannot win, so two surveys with two lists cannot be compared.',
    },
  },
  {
    chart: 'security-assistance',
    says: (of) =>
      `The budget for all countries went from ${of('security-assistance', 'budget').text('budget', 'FY2023')} (fiscal 2023) to ${of('security-assistance', 'budget').text('budget', 'FY2025')} (2025).`,
    term: 'osa',
  },
  {
    chart: 'climate-risk',
    says: (of) =>
      `Myanmar: vulnerable ${of('climate-risk').text('MMR', 'vulnerability 2020', 2)}, ready ${of('climate-risk').text('MMR', 'readiness 2020', 2)}. Singapore: ${of('climate-risk').text('SGP', 'vulnerability 2020', 2)} and ${of('climate-risk').text('SGP', 'readiness 2020', 2)}.`,
    term: {
      term: 'Exposure and readiness',
      meaning:
        'What may hit a country, and how well it can answer. The same storm is a different disaster where readiness is low.',
    },
  },
  {
    chart: 'security-domains',
    says: (of) =>
      `The longest list in one cell is relief sent to Indonesia, with ${of('security-domains').text('relief', 'Indonesia')} records; Laos has ${of('security-domains').text('mines', 'Laos')} of mine clearance.`,
    term: 'two-plus-two',
  },
]
