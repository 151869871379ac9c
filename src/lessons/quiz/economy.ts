import type { Template } from './ask.ts'

export const economy: readonly Template[] = [
  {
    id: 'economy-senders',
    chart: 'investor-share',
    measure: 'partners',
    text: 'Of the foreign investment that flowed into ASEAN in {at}, which of these sent the largest share?',
    teach:
      'A share tells of all senders at once: Japan’s can fall because others send more, not only because it sends less.',
    before: { show: 'units' },
    ask: { kind: 'top', end: 'highest', at: '2023', among: ['JPN', 'USA', 'CHN', 'EU'] },
  },
  {
    id: 'economy-stock',
    chart: 'investment-in-asean',
    measure: 'stock_jpy',
    text: 'One measure of Japan’s investment in ASEAN is called “{label}”. What does it measure?',
    teach:
      'A flow is what moves in a year; a stock is what stands there at one moment. A flow can fall while the stock still grows.',
    before: { show: 'axes' },
    ask: {
      kind: 'measured',
      others: [
        ['investment-in-asean', 'flow_jpy'],
        ['investment-in-asean', 'without_singapore_jpy'],
        ['investment-in-asean', 'japan_share_of_inflows'],
      ],
    },
  },
  {
    id: 'economy-vietnam',
    chart: 'investment-shift',
    text: 'Take the means of several years. From {from} to {to}, did Japan’s yearly investment in {series} rise or fall?',
    teach:
      'Means of several years are steadier than single years: one large purchase does not decide the picture.',
    before: { show: 'units' },
    ask: { kind: 'change', series: 'VNM', from: '2014–15', to: '2022–24' },
  },
  {
    id: 'economy-indonesia',
    chart: 'investment-shift',
    measure: 'yearly',
    text: 'How much did Japan’s direct investment in {series} come to in {at}?',
    teach:
      'This peak was one bank takeover. A single year can mislead; ask what stands behind a peak before you call it a trend.',
    before: { show: 'shape' },
    ask: { kind: 'amount', series: 'IDN', at: '2019' },
  },
  {
    id: 'economy-manufacturing',
    chart: 'thailand-structure',
    text: 'The chart ends in {from}. By {to}, did the share of manufacturing in Thailand’s economy rise or fall?',
    teach:
      'That work moves out of factories does not say why it does. A chart of shares cannot show a cause.',
    before: { show: 'names', years: [1995, 2010] },
    ask: { kind: 'change', series: 'manufacturing', from: '2010', to: '2020' },
  },
  {
    id: 'economy-wages',
    chart: 'wages',
    measure: 'level',
    text: 'In which order stood the monthly pay of factory workers at Japanese firms in {at}, the highest first?',
    teach: 'A level and its growth are two questions: pay that is higher can still grow more slowly.',
    before: { show: 'units' },
    ask: { kind: 'order', at: '2019', among: ['IDN', 'THA', 'VNM'] },
  },
  {
    id: 'economy-firms',
    chart: 'thailand-firms',
    text: 'Of all Japanese firms in Thailand that the survey of {at} found, how many in a hundred made goods?',
    teach: 'The share of makers fell although their number rose: the other firms grew faster.',
    before: { show: 'shape' },
    ask: { kind: 'number', series: 'manufacturing', at: '2020', within: 0.1 },
  },
  {
    id: 'economy-shops',
    chart: 'shops-abroad',
    text: 'True or false? On {at} the clothing chain Uniqlo had more shops in Indonesia than in the Philippines.',
    teach:
      'One chain is an example, not the whole trade: nobody publishes what all Japanese shops and restaurants invest.',
    before: { show: 'units' },
    ask: { kind: 'above', a: 'IDN', b: 'PHL', at: '30 September 2025' },
  },
  {
    id: 'economy-claim',
    chart: 'investment-in-asean',
    text: 'A claim of the interview: “{said}” What do all the figures found say of it?',
    teach:
      'Measures can disagree: in dollars or in yen, as a flow or as a stock, one claim can look right or wrong.',
    before: { show: 'source' },
    ask: { kind: 'verdict', claim: 'E2' },
  },
]
