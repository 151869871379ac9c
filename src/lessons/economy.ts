import { economyNuggets } from './economyNuggets.ts'
import { chart, claim, quiz, slide, text } from './links.ts'
import { level, needs } from './shared.ts'
import type { Lesson } from './types.ts'

const id = 'economy'

export const economy: Lesson = {
  id,
  aim: 'Pupils tell a yearly flow from a stock and from a share, and weigh “Japanese investment has gone down” on several measures before they judge it.',
  level,
  prior: [
    'Reads a line chart and a percentage.',
    'Has heard of ASEAN and can name four or five of its members.',
    'No economics is needed: flow, stock and share are taught here.',
  ],
  plans: [
    {
      minutes: 10,
      needs: needs.projector,
      steps: [
        {
          minutes: 2,
          title: 'Predict',
          act: 'Ask each pupil to draw, in the air or on paper, how Japan’s yearly investment in ASEAN went since the 2000s. Then draw one guess on the screen.',
          open: chart('investment-in-asean', { show: 'guess' }),
        },
        {
          minutes: 3,
          title: 'Reveal',
          act: 'Show the chart up to its title. Ask: which year makes the whole picture?',
          open: chart('investment-in-asean', { show: 'title' }),
        },
        {
          minutes: 2,
          title: 'Read',
          act: 'Read aloud what Kitti says. Which words can figures test?',
          open: slide(id, 'said-economy-1'),
        },
        {
          minutes: 2,
          title: 'Weigh',
          act: 'Ask for one figure for the claim and one against it. Then press once for the verdict.',
          open: slide(id, 'verdict-E2'),
        },
        {
          minutes: 1,
          title: 'Decide',
          act: 'Show the stock. Exit question: how can what Japan holds grow while the yearly flow falls?',
          open: chart('investment-in-asean', { measure: 'stock_jpy' }),
        },
      ],
    },
    {
      minutes: 25,
      needs: needs.phones,
      steps: [
        {
          minutes: 4,
          title: 'Notice and wonder',
          act: 'The bare shape: silence, then pairs, then notes on the board.',
          open: slide(id, 'investment-shift', 1),
        },
        {
          minutes: 4,
          title: 'Predict',
          act: 'Say that each row is a country. Pairs write which country gained most and which lost most.',
          open: slide(id, 'investment-shift', 3),
        },
        {
          minutes: 4,
          title: 'Reveal',
          act: 'Show the names, then the title. Who guessed Indonesia right?',
          open: slide(id, 'investment-shift', 5),
        },
        {
          minutes: 4,
          title: 'Look closer',
          act: (of) =>
            `Every year by itself: find Indonesia’s ${of('investment-shift', 'yearly').text('IDN', '2019')} of 2019. What does one deal do to a mean?`,
          open: chart('investment-shift', { measure: 'yearly', countries: 'VNM,IDN,THA' }),
        },
        {
          minutes: 3,
          title: 'Read',
          act: 'Read the sentence on Vietnam and Indonesia. Underline the two countries and the cause that it names.',
          open: text(id, 'E3'),
        },
        {
          minutes: 4,
          title: 'Weigh',
          act: 'Split the claim in three: Vietnam, Indonesia, the trade war. Give each part its verdict, then press once for ours.',
          open: slide(id, 'verdict-E3'),
        },
        { minutes: 2, title: 'Decide', act: 'Quiz in pairs, or the exit question on paper.', open: quiz(id) },
      ],
    },
    {
      minutes: 45,
      needs: needs.paper,
      steps: [
        {
          minutes: 5,
          title: 'Notice and wonder',
          act: 'Hand out the worksheet. Chart A as a bare shape: silence, pairs, board.',
          open: slide(id, 'investment-in-asean', 1),
        },
        {
          minutes: 4,
          title: 'Predict',
          act: 'Say what it measures. Pupils mark on the worksheet what they expect of each claim.',
          open: slide(id, 'question'),
        },
        {
          minutes: 6,
          title: 'Reveal',
          act: 'Axes, units, names, title, one press each; pupils write them into chart A.',
          open: slide(id, 'investment-in-asean', 2),
        },
        {
          minutes: 5,
          title: 'Flow against stock',
          act: 'The stock of the same investment, at the few year-ends that are known, in yen. Compare a bathtub: the tap is the flow, the water is the stock.',
          open: chart('investment-in-asean', { measure: 'stock_jpy' }),
        },
        {
          minutes: 4,
          title: 'Dollars against yen',
          act: 'In yen, and with what was known when Kitti spoke. Then press “today”: what changes?',
          open: chart('investment-in-asean', { measure: 'flow_jpy', asof: 'then' }),
        },
        {
          minutes: 5,
          title: 'Inside ASEAN',
          act: 'Chart B. Complete it, then ask who gained and who only seems to have.',
          open: chart('investment-shift', { show: 'names' }),
        },
        {
          minutes: 3,
          title: 'Read',
          act: 'Read the passage. One pupil for each claim stands up when it comes.',
          open: slide(id, 'said-economy-1'),
        },
        {
          minutes: 7,
          title: 'Weigh',
          act: 'Groups of four take one measure each, find its figures for and against, and tell the others.',
          open: claim('E2'),
        },
        {
          minutes: 4,
          title: 'Decide',
          act: 'Each pupil writes a verdict in two sentences with one figure for and one against.',
          open: slide(id, 'learned'),
        },
        { minutes: 2, title: 'Exit', act: 'Exit question, or the quiz.', open: quiz(id) },
      ],
    },
  ],
  answers: [
    {
      heard: '“It jumps up and down.”',
      reply: (of) =>
        `Yes: that is the story of a flow. One large deal can make a year; 2019, with ${of('investment-in-asean').text('ASEAN', '2019')}, is the highest seen.`,
    },
    {
      heard: '“Everyone is moving to Vietnam.”',
      reply: (of) =>
        `Vietnam gained: its mean went from ${of('investment-shift').text('VNM', '2014–15')} to ${of('investment-shift').text('VNM', '2022–24')} a year. Thailand still receives more: ${of('investment-shift').text('THA', '2022–24')}.`,
    },
    {
      heard: '“Japan is leaving.”',
      reply: (of) =>
        `Look at what it holds: ${of('investment-in-asean', 'stock_jpy').text('ASEAN', '2014')} at the end of 2014, ${of('investment-in-asean', 'stock_jpy').text('ASEAN', '2020')} at the end of 2020.`,
    },
  ],
  mistakes: [
    {
      name: 'Flow against stock',
      heard: '“Investment fell, so Japan owns less there now.”',
      reply:
        'A flow is what is added in a year, less what is taken out. The stock grows as long as the flow stays above zero, even when it falls.',
      open: chart('investment-in-asean', { measure: 'stock_jpy' }),
    },
    {
      name: 'Points against per cent',
      heard: (of) =>
        `“The share of manufacturers fell by ${of('thailand-firms').points('manufacturing', '2008', '2020').replace('percentage points', 'per cent')}.”`,
      reply: (of) => {
        const firms = of('thailand-firms')
        return `From ${firms.text('manufacturing', '2008')} to ${firms.text('manufacturing', '2020')} is ${firms.points('manufacturing', '2008', '2020')}, and ${firms.percent('manufacturing', '2008', '2020')} of the first share. Say which one you mean.`
      },
      open: chart('thailand-firms'),
    },
    {
      name: 'A falling share is not a falling amount',
      heard: '“There are fewer Japanese factories in Thailand.”',
      reply: (of) =>
        `The share fell, because other kinds of firms grew faster. There were ${of('thailand-firms', 'sectors').text('Manufacturing', '2020')} manufacturers in 2020, more than before: the notes of the chart have the numbers.`,
      open: chart('thailand-firms', { measure: 'sectors' }),
    },
    {
      name: 'One-off jumps',
      heard: '“Indonesia boomed until the end of the 2010s and then crashed.”',
      reply: (of) =>
        `The ${of('investment-shift', 'yearly').text('IDN', '2019')} of 2019 hold one bank takeover. Cover that year with a hand and look again.`,
      open: chart('investment-shift', { measure: 'yearly', countries: 'IDN' }),
    },
    {
      name: 'A plan is not money spent',
      heard: '“Japan invested this much in Thailand, says the Board of Investment.”',
      reply:
        'Firms apply with plans. Some are never built, and restaurants and shops are not in these figures. Aid is another thing again: it is public money, and in none of these charts.',
      open: chart('thailand-applications'),
    },
  ],
  sensitive: [
    'Investment is often told as winners and losers. These are flows of firms’ money, not the worth of a country or its workers.',
    'The names of investors include Hong Kong and Taiwan as the sources list them; the charts take no side on their status.',
  ],
  nuggets: economyNuggets,
  discussion: [
    'A government says “investment rose”, its rival “investment fell”, and both are right. Which measures did each choose?',
    'Kitti speaks of the trade war as a cause. What figures would you need to show that it was one?',
    'If shops and restaurants need less money than factories, does less investment mean less Japan? What would you count instead?',
    'Which of these charts would you show to a minister in Thailand, and which to one in Vietnam? Why not the same?',
  ],
  essays: [
    'Has Japan’s investment in ASEAN declined since the late 2010s? Answer on at least three measures, and say which one you would trust most.',
    'Thailand moves from factories to services, and its wages rise. Does one cause the other? Use two charts, and say what they cannot show.',
  ],
  exit: {
    heard:
      'Japan’s share of the investment flowing into ASEAN fell. Name two ways in which that can happen while Japan invests as much as before.',
    reply: (of) =>
      `Others may invest more, so that the total grows; or the total may be swollen by one large investor, as in 2023, when ${of('investor-share', 'partners').text('USA', '2023')} came from the United States.`,
  },
  worksheet: {
    charts: ['investment-in-asean', 'investment-shift', 'thailand-firms'],
    claims: ['E2', 'E3', 'E4', 'E5', 'E6'],
  },
}
