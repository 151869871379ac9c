import type { Nugget } from './types.ts'

/** One number and one term for each chart of the section. */
export const coCreationNuggets: readonly Nugget[] = [
  {
    chart: 'exchange',
    says: (of) =>
      `Visitors from six ASEAN countries fell from ${of('exchange').text('ASEAN6', '2019')} (2019) to ${of('exchange').text('ASEAN6', '2021')} (2021), and were ${of('exchange').text('ASEAN6', '2025')} in 2025.`,
    term: {
      term: 'Provisional figure',
      meaning: 'Published early and still open to correction. It is drawn dashed or hollow.',
    },
  },
  {
    chart: 'restaurants-world',
    says: (of) =>
      `The highest count is that of ${of('restaurants-world').highest('world').at}, with ${of('restaurants-world').highest('world').text} places; the next one was lower.`,
    term: {
      term: 'Definition of a count',
      meaning:
        'The rule that says what is counted. Here: any place that is locally held to be a Japanese restaurant.',
    },
  },
  {
    chart: 'rd-centres',
    says: (of) =>
      `Toyota’s centre opened on ${of('rd-centres').date('toyota-centre', 1)}; its line of pickups had been on sale since ${of('rd-centres').date('imv', 1)}.`,
    term: 'imv',
  },
  {
    chart: 'vehicles',
    says: (of) =>
      `Pickups alone were ${of('vehicles', 'pickups').text('pickups', '2022')} of Thai output in 2022, all commercial vehicles ${of('vehicles', 'pickups').text('commercial', '2022')}: the wider the class, the higher the share.`,
    term: {
      term: 'Commercial vehicle',
      meaning:
        'A class of the statistics: pickups, trucks, buses, and passenger vehicles built on pickup frames.',
    },
  },
  {
    chart: 'restaurants-thailand',
    says: (of) =>
      `In 2025 there were ${of('restaurants-thailand').text('provinces', '2025')} Japanese restaurants outside Bangkok and ${of('restaurants-thailand').text('bangkok', '2025')} in it.`,
    term: {
      term: 'Computed value',
      meaning:
        'Not printed by the source but worked out from what it prints, here the total less Bangkok. It is drawn hollow.',
    },
  },
  {
    chart: 'blueprint',
    says: (of) =>
      `Toyota’s line was built in ${of('blueprint').text('places', 'South Asia: India, Pakistan')} countries of South Asia, and ${of('blueprint').value('places', 'Middle East') === 0 ? 'in none' : 'in some'} of the Middle East, which bought it.`,
    term: {
      term: 'Strand of evidence',
      meaning: 'Facts of one kind, for or against. Strands differ in weight, so their number proves nothing.',
    },
  },
  {
    chart: 'ageing',
    says: (of) =>
      `In 1990 Japan stood at ${of('ageing').text('JPN', '1990')}, below Thailand’s ${of('ageing').text('THA', '2024')} of 2024.`,
    term: {
      term: 'Projection',
      meaning:
        'What follows if certain assumptions on births, deaths and moves hold. It is not a prediction and not a count.',
    },
  },
  {
    chart: 'ageing-speed',
    says: (of) =>
      `The last of the three steps takes Thailand from ${of('ageing-speed').date('THA', 1)} to ${of('ageing-speed').date('THA', 2)} by projection; Japan took from ${of('ageing-speed').date('JPN', 1)} to ${of('ageing-speed').date('JPN', 2)}.`,
    term: {
      term: 'Revision',
      meaning:
        'A new edition of a projection. It changes past estimates as well as future years, so two editions are never mixed.',
    },
  },
  {
    chart: 'care-workers',
    says: (of) =>
      `At the end of 2023 the largest group came from Vietnam (${of('care-workers').text('VNM', '2023')}), then from Indonesia (${of('care-workers').text('IDN', '2023')}).`,
    term: {
      term: 'Specified skill',
      meaning:
        'A kind of residence in Japan for workers in fields that lack people, care among them, since 2019.',
    },
  },
]
