import type { Template } from './ask.ts'

export const security: readonly Template[] = [
  {
    id: 'security-straits',
    chart: 'piracy',
    text: 'True or false? Of the acts of piracy and robbery against ships in Asia in {at}, more happened in the Straits of Malacca and Singapore than in all the rest.',
    teach:
      'Where things happen can change while the sum stays: look at the parts of a column, not only at its height.',
    before: { show: 'units' },
    ask: { kind: 'above', a: 'straits', b: 'elsewhere', at: '2025' },
  },
  {
    id: 'security-piracy-fell',
    chart: 'piracy',
    measure: 'total',
    text: 'The chart ends in {from}. By {to}, did the number of incidents of piracy and robbery in {series} rise or fall?',
    teach: 'That incidents fell after Japan’s initiative does not show that they fell because of it.',
    before: { show: 'names', years: [2009, 2015] },
    ask: { kind: 'change', series: 'asia', from: '2015', to: '2018' },
  },
  {
    id: 'security-cyber',
    chart: 'cyber-index',
    text: 'Which of these countries scored highest in the index of commitment to cybersecurity of {at}?',
    teach:
      'An index of commitment counts laws, plans and training. It does not measure skill, nor who was attacked.',
    before: { show: 'units' },
    ask: { kind: 'top', end: 'highest', at: '2020', among: ['SGP', 'JPN', 'IDN', 'THA'] },
  },
  {
    id: 'security-shoal',
    chart: 'patrol-days',
    text: 'On how many days of {at} was a ship of China’s coast guard seen at {series}, at least?',
    teach:
      'At least: a ship that has its transponder switched off is not counted. The true number can only be higher.',
    before: { show: 'shape' },
    ask: { kind: 'amount', series: 'second-thomas', at: '2023' },
  },
  {
    id: 'security-ship-days',
    chart: 'patrol-days',
    measure: 'ship-days',
    text: 'A chart on patrols in the South China Sea has the measure “{label}”. What is counted there?',
    teach: 'Days and ship-days answer different questions: how often somebody came, and how many came.',
    before: { show: 'axes' },
    ask: {
      kind: 'measured',
      others: [
        ['patrol-days', 'days'],
        ['piracy', 'asia'],
        ['piracy', 'abductions'],
      ],
    },
  },
  {
    id: 'security-philippines',
    chart: 'philippines-worries',
    text: 'From the survey “{label}”: which of these did most experts in the Philippines put among the three greatest challenges of the region?',
    teach:
      'What comes first depends on the question: asked only about world events, the same experts name the sea.',
    before: { show: 'axes' },
    ask: {
      kind: 'where',
      end: 'highest',
      series: 'PHL',
      among: ['Climate and weather', 'Jobs and recession', 'Military tension'],
    },
  },
  {
    id: 'security-budget',
    chart: 'security-assistance',
    measure: 'budget',
    text: 'How large was the budget of Japan’s Official Security Assistance for all countries in {at}, in billion yen?',
    teach:
      'A budget is a plan for all countries. What is signed with each of them is another figure, and a later one.',
    before: { show: 'shape' },
    ask: { kind: 'number', series: 'budget', at: 'FY2025', within: 0.15 },
  },
  {
    id: 'security-relief',
    chart: 'security-domains',
    text: 'For which of these countries were most records found of disaster relief that Japan sent?',
    teach:
      'A count of records is not a count of help: large and small are counted alike, and some leave no record.',
    before: { show: 'axes' },
    ask: {
      kind: 'where',
      end: 'highest',
      series: 'relief',
      among: ['Philippines', 'Indonesia', 'Malaysia', 'Thailand'],
    },
  },
  {
    id: 'security-claim',
    chart: 'piracy',
    text: 'A claim of the interview: “{said}” What do all the figures found say of it?',
    teach:
      'The claim is about who led, not about whether it worked. Weigh what is claimed, no more and no less.',
    before: { show: 'source' },
    ask: { kind: 'verdict', claim: 'S4' },
  },
]
