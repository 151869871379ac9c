import type { Nugget } from './types.ts'

/** One number and one term for each chart of the section. */
export const balanceNuggets: readonly Nugget[] = [
  {
    chart: 'us-or-china',
    says: (of) =>
      `In Indonesia the share that chose the United States fell by ${of('us-or-china').points('IDN', '2020', '2024')} from 2020 to 2024; in the Philippines it hardly moved (${of('us-or-china').points('PHL', '2020', '2024')}).`,
    term: 'forced-choice',
  },
  {
    chart: 'trade-pull',
    says: (of) =>
      `China’s share of Laos’s trade was ${of('trade-pull').text('LAO', '2022')} in 2022, the largest of all members.`,
    term: {
      term: 'Share of trade',
      meaning:
        'One partner’s part of all that a country sells and buys. It shows a pull, not a choice of side.',
    },
  },
  {
    chart: 'arms-suppliers',
    says: (of) =>
      `In 2020–24 China supplied ${of('arms-suppliers').text('CHN', 'ASEAN')} of the arms of the ten members, the United States ${of('arms-suppliers').text('USA', 'ASEAN')}, all suppliers other than these two and Russia ${of('arms-suppliers').text('others', 'ASEAN')}.`,
    term: 'tiv',
  },
  {
    chart: 'un-votes',
    says: (of) =>
      `In 2024 Japan stood at ${of('un-votes').text('JPN', '2024')}, the United States at ${of('un-votes').text('USA', '2024')} and the mean of ASEAN at ${of('un-votes').text('ASEAN10', '2024')}.`,
    term: 'ideal-point',
  },
  {
    chart: 'how-to-respond',
    says: (of) =>
      `Only ${of('how-to-respond').text('2024', 'ASEAN must choose')} of the experts in 2024 wanted ASEAN to choose one of the two powers.`,
    term: {
      term: 'Hedging',
      meaning: 'Keeping good ties with rivals at once, so as not to depend on one of them.',
    },
  },
  {
    chart: 'challenges',
    says: (of) =>
      `In 2025 ${of('challenges').text('2025', 'Climate change')} named climate change and ${of('challenges').text('2025', 'Military tensions')} military tensions among up to three challenges.`,
    term: {
      term: 'Non-traditional security',
      meaning:
        'Dangers that do not come from armies: climate, jobs, disease, crime. Traditional security is about armed force.',
    },
  },
  {
    chart: 'hedging-partner',
    says: (of) =>
      `As the third partner of 2025 the EU led Japan, ${of('hedging-partner').text('EU', '2025')} to ${of('hedging-partner').text('JPN', '2025')}.`,
    term: {
      term: 'Third party',
      meaning: 'A partner besides the two rivals, with whom a country can work without taking a side.',
    },
  },
  {
    chart: 'trust',
    says: (of) =>
      `Trust in Japan went from ${of('trust').text('JPN', '2022')} (2022) to ${of('trust').text('JPN', '2025')} (2025): ${of('trust').points('JPN', '2022', '2025')} more.`,
    term: {
      term: 'Margin',
      meaning: 'The distance to the next. In a survey with few people a small margin may be chance.',
    },
  },
  {
    chart: 'important-partner',
    says: (of) =>
      `In the public poll of 2022 ${of('important-partner').text('CHN', '2022')} named China as a partner of the future and ${of('important-partner').text('JPN', '2022')} Japan.`,
    term: {
      term: 'Public poll',
      meaning: 'Answers of people chosen to stand for the public. This one is the Japanese government’s own.',
    },
  },
]
