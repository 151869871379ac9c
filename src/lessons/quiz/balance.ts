import type { Template } from './ask.ts'

export const balance: readonly Template[] = [
  {
    id: 'balance-trusted',
    chart: 'trust',
    text: 'Which of these did most of the experts asked in ASEAN trust to do the right thing in {at}?',
    teach:
      'These are experts who answered an invitation, not the people of ASEAN. Trust in a country swings, too.',
    before: { show: 'units' },
    ask: { kind: 'top', end: 'highest', at: '2025', among: ['JPN', 'EU', 'USA'] },
  },
  {
    id: 'balance-whose-trust',
    chart: 'trust',
    text: 'A chart of trust in the powers has the measure “{label}”. Whose answers does it show, and to what?',
    teach:
      'Ask of every survey: who was asked, what was asked, and what could they choose? Experts are not the public.',
    before: { show: 'axes' },
    ask: {
      kind: 'measured',
      others: [
        ['important-partner', 'present'],
        ['hedging-partner', 'share'],
        ['us-or-china', 'countries'],
      ],
    },
  },
  {
    id: 'balance-choose',
    chart: 'us-or-china',
    text: 'If ASEAN had to side with one of two rivals: in which of these countries did the largest share of experts choose the United States in {at}?',
    teach: 'There is no single ASEAN answer. A mean over ten countries hides that they differ widely.',
    before: { show: 'units' },
    ask: { kind: 'top', end: 'highest', at: '2025', among: ['PHL', 'VNM', 'SGP', 'MYS'] },
  },
  {
    id: 'balance-swing',
    chart: 'us-or-china',
    measure: 'years',
    text: 'The chart ends in {from}. In {to}, had the share of experts who choose the United States risen or fallen?',
    teach: 'One step up or down is not a trend: other people may have answered, and moods follow events.',
    before: { show: 'names', years: [2020, 2023] },
    ask: { kind: 'change', series: 'ASEAN10', from: '2023', to: '2024' },
  },
  {
    id: 'balance-china-trade',
    chart: 'trade-pull',
    text: 'Which share of the trade in goods of {series} was with China in {at}?',
    teach: 'A partner’s share of trade shows its pull, not its power: trade binds both sides.',
    before: { show: 'shape' },
    ask: { kind: 'amount', series: 'IDN', at: '2022' },
  },
  {
    id: 'balance-future',
    chart: 'important-partner',
    text: 'True or false? In {at} more of the people polled in ASEAN named {a} than {b} as an important partner of the future.',
    teach:
      'To trust a country and to think it important are two things. A poll on one does not answer the other.',
    before: { show: 'units' },
    ask: { kind: 'above', a: 'JPN', b: 'CHN', at: '2022' },
  },
  {
    id: 'balance-arms',
    chart: 'arms-suppliers',
    text: 'Of the major arms delivered to {at} in {label}, how many per cent came from the {series}?',
    teach: 'Arms tie for decades: they need parts, training and repairs from whoever supplied them.',
    before: { show: 'shape' },
    ask: { kind: 'number', series: 'USA', at: 'Japan', within: 0.05 },
  },
  {
    id: 'balance-votes',
    chart: 'un-votes',
    text: 'On the scale of votes in the United Nations, who stood where in {at}? The highest first.',
    teach:
      'The scale is relative: it says who votes like whom, not who is right. Its ends are where the votes differ most.',
    before: { show: 'units' },
    ask: { kind: 'order', at: '2024', among: ['JPN', 'USA', 'ASEAN10'] },
  },
  {
    id: 'balance-challenges',
    chart: 'challenges',
    text: 'Which of these did most of the experts asked in {series} name as a challenge for Southeast Asia?',
    teach:
      'A list of challenges shows what is on people’s minds when they may choose three, not what is most dangerous.',
    before: { show: 'axes' },
    ask: {
      kind: 'where',
      end: 'highest',
      series: '2025',
      among: ['Military tensions', 'Climate change', 'Terrorism, extremism', 'Jobs and recession'],
    },
  },
  {
    id: 'balance-claim',
    chart: 'un-votes',
    text: 'A claim of the interview: “{said}” What do all the figures found say of it?',
    teach:
      'Treaties, troops and weapons say one thing and votes another. A claim can hold on most measures, not on all.',
    before: { show: 'source' },
    ask: { kind: 'verdict', claim: 'B3' },
  },
]
