import type { Template } from './ask.ts'

export const coCreation: readonly Template[] = [
  {
    id: 'co-creation-oldest',
    chart: 'ageing',
    text: 'Which of these members of ASEAN had the largest share of people aged sixty-five and over in {at}?',
    teach: 'ASEAN grows old at very different speeds; most of it is still young.',
    before: { show: 'units' },
    ask: { kind: 'top', end: 'highest', at: '2023', among: ['SGP', 'THA', 'VNM', 'PHL'] },
  },
  {
    id: 'co-creation-japan-old',
    chart: 'ageing',
    text: 'In {at}, how many in a hundred people in {series} were sixty-five or older?',
    teach: 'Japan is ahead by decades; what it tries today others may need tomorrow.',
    before: { show: 'shape' },
    ask: { kind: 'number', series: 'JPN', at: '2023', within: 0.1 },
  },
  {
    id: 'co-creation-thailand-2050',
    chart: 'ageing',
    text: 'The chart stops before the projections. Which share of people in {series} do they expect to be sixty-five or older in {at}?',
    teach:
      'A projection is drawn dashed: it is what happens if births, deaths and moves go on as assumed, not a fact.',
    before: { show: 'names', years: [1990, 2023] },
    ask: { kind: 'amount', series: 'THA', at: '2050' },
  },
  {
    id: 'co-creation-provinces',
    chart: 'restaurants-thailand',
    text: 'True or false? Of the Japanese restaurants in Thailand more stood outside Bangkok than in it in {at}.',
    teach:
      'The capital is not the country: a cuisine that spreads to the provinces has to suit other purses and tastes.',
    before: { show: 'units' },
    ask: { kind: 'above', a: 'provinces', b: 'bangkok', at: '2025' },
  },
  {
    id: 'co-creation-regions',
    chart: 'restaurants-world',
    measure: 'regions',
    text: 'True or false? {at} had more Japanese restaurants in {a} than in {b}.',
    teach: 'Growth over many years does not promise growth in the next one. Look at the last step, too.',
    before: { show: 'units' },
    ask: { kind: 'above', a: '2025', b: '2023', at: 'Asia' },
  },
  {
    id: 'co-creation-students',
    chart: 'exchange',
    measure: 'students',
    text: 'How many students from {series} were in Japan on the first of May {at}?',
    teach: 'Many students from one country can hide that other countries send few.',
    before: { show: 'shape' },
    ask: { kind: 'amount', series: 'VNM', at: '2019' },
  },
  {
    id: 'co-creation-pickups',
    chart: 'vehicles',
    text: 'The chart ends in {from}. By {to}, did the share of commercial vehicles in what Thailand builds rise or fall?',
    teach:
      'Two shares of one whole always mirror each other: read one of them and you know the other. They say nothing of how many were built.',
    before: { show: 'names', years: [2006, 2013] },
    ask: { kind: 'change', series: 'commercial', from: '2013', to: '2022' },
  },
  {
    id: 'co-creation-what-counts',
    chart: 'restaurants-world',
    text: 'A chart of Japanese restaurants abroad has the measure “{label}”. What is counted there?',
    teach:
      'Before you compare two counts, ask who decides what counts. Here it is local opinion, not an inspector.',
    before: { show: 'axes' },
    ask: {
      kind: 'measured',
      others: [
        ['restaurants-thailand', 'areas'],
        ['restaurants-world', 'thai'],
        ['blueprint', 'restaurants'],
      ],
    },
  },
  {
    id: 'co-creation-claim',
    chart: 'restaurants-world',
    text: 'A claim of the interview: “{said}” What do all the figures found say of it?',
    teach: 'Figures that are near a claim are not figures on the claim. “We do not know” is an answer, too.',
    before: { show: 'source' },
    ask: { kind: 'verdict', claim: 'C2' },
  },
]
