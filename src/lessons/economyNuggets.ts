import type { Nugget } from './types.ts'

/** One number and one term for each chart of the section. */
export const economyNuggets: readonly Nugget[] = [
  {
    chart: 'agreements',
    says: (of) =>
      `Signed is not in force: AJCEP was signed on ${of('agreements').date('ajcep', 0)}, first came into force on ${of('agreements').date('ajcep', 1)}, and for the last party known on ${of('agreements').date('ajcep', 2)}.`,
    term: 'epa',
  },
  {
    chart: 'trade-partner',
    says: (of) => {
      const trade = of('trade-partner')
      return `A rank can fall while the amount grows: trade with Japan was ${trade.text('JPN', '2004')} in 2004, when it came first, and ${trade.text('JPN', '2019')} in 2019, when it no longer did.`
    },
    term: {
      term: 'Trade in goods',
      meaning: 'Exports and imports of things. Services such as tourism or software are not in it.',
    },
  },
  {
    chart: 'investment-in-asean',
    says: (of) => {
      const flow = of('investment-in-asean')
      return `The highest year seen is ${flow.highest('ASEAN').at}, with ${flow.highest('ASEAN').text}; the mean of the five years after it is ${flow.mean('ASEAN', 2020, 2024)}.`
    },
    term: 'fdi-flow',
  },
  {
    chart: 'investment-shift',
    says: (of) =>
      `Vietnam’s mean in 2022–24 is ${of('investment-shift').times('VNM', '2014–15', '2022–24')} times that of 2014–15.`,
    term: {
      term: 'Mean of several years',
      meaning:
        'The sum of the years divided by their number. It smooths single deals, but a very large one still moves it.',
    },
  },
  {
    chart: 'indonesia-realised',
    says: (of) => {
      const share = of('indonesia-realised', 'share')
      return `Japan’s share of the money flowing into Indonesia fell by ${share.points('JPN', '2019', '2024')} from 2019 to 2024: from one peak year, not from a plateau.`
    },
    term: {
      term: 'Realised investment',
      meaning:
        'Money that projects have spent, as the host country counts it. Announced or registered sums are plans.',
    },
  },
  {
    chart: 'promising-countries',
    says: (of) =>
      `Vietnam went from ${of('promising-countries').text('VNM', 'FY2013')} (fiscal 2013) to ${of('promising-countries').text('VNM', 'FY2024')} (2024) in the eyes of Japanese makers.`,
    term: {
      term: 'Rank',
      meaning:
        'A place in an order. It hides distances: first and second may be close together or far apart.',
    },
  },
  {
    chart: 'thailand-applications',
    says: (of) =>
      `From 2024 to 2025 the plans of Japanese firms went from ${of('thailand-applications').text('JPN', '2024')} to ${of('thailand-applications').text('JPN', '2025')}: one year is no trend.`,
    term: 'boi',
  },
  {
    chart: 'expansion-plans',
    says: (of) =>
      `In 2022 more firms planned to grow in Vietnam (about ${of('expansion-plans', 'survey-2022').text('VNM', '2022', 0)}) than in Thailand (${of('expansion-plans', 'survey-2022').text('THA', '2022')}).`,
    term: {
      term: 'Survey of firms',
      meaning:
        'Firms say what they intend. Only answers of the same year to the same question can be compared.',
    },
  },
  {
    chart: 'thailand-firms',
    says: (of) =>
      `Manufacturers’ share fell by ${of('thailand-firms').points('manufacturing', '2008', '2020')}; their number did not fall.`,
    term: {
      term: 'Share',
      meaning:
        'A part of a whole, in per cent. It falls when the part shrinks, and also when the whole grows faster.',
    },
  },
  {
    chart: 'shops-abroad',
    says: (of) =>
      `In the Philippines one clothing chain went from ${of('shops-abroad').text('PHL', '31 August 2013')} shops (August 2013) to ${of('shops-abroad').text('PHL', '30 September 2025')} (September 2025).`,
    term: {
      term: 'Single case',
      meaning: 'One firm as an example. It shows that a thing happens, not how common it is.',
    },
  },
  {
    chart: 'investor-share',
    says: (of) =>
      `In 2023 Japan’s share was ${of('investor-share').text('JPN', '2023')}, that of the United States ${of('investor-share', 'partners').text('USA', '2023')}.`,
    term: {
      term: 'Share of the inflow',
      meaning:
        'One source’s part of all that came in. A single large investor can shrink the share of all the others.',
    },
  },
  {
    chart: 'wages',
    says: (of) =>
      `From the same start, minimum wages grew to an index of ${of('wages').text('THA', '1 July 2025')} in Bangkok and ${of('wages').text('IDN', '1 January 2025')} in Jakarta by 2025. Jakarta grew faster, which does not make it dearer.`,
    term: {
      term: 'Index',
      meaning:
        'A series divided by its own first value, so that growth can be compared. Levels cannot be read from it.',
    },
  },
  {
    chart: 'thailand-structure',
    says: (of) =>
      `Manufacturing fell by ${of('thailand-structure').points('manufacturing', '2010', '2020')} of GDP from 2010 to 2020. That is output, not jobs.`,
    term: {
      term: 'Value added',
      meaning:
        'What a sector makes, less what it buys from others to make it. The sectors together are the GDP.',
    },
  },
]
