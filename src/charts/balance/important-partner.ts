import { mofaPolls } from '../../data/balance/mofa_polls.ts'
import { defineChart, type Measure, type Point } from '../chart.ts'
import { pointsOf, seriesOf, statusOf } from '../points.ts'
import { year } from '../time.ts'

const files = ['balance/mofa_polls.csv']

type Row = ReturnType<typeof mofaPolls.rows>[number]
type Partner = 'Japan' | 'China' | 'United States'

const sharesOf = (question: Row['question'], answer: Partner): Point[] =>
  pointsOf(
    mofaPolls,
    (row) => row.country === 'ASEAN (countries polled)' && row.question === question && row.answer === answer,
    (row) => ({
      at: year(row.year),
      value: row.value,
      label: String(row.value),
      // One note of 2019 stands beside three rows and calls one of them computed: the United States.
      ...(row.note.includes('United States computed')
        ? { status: answer === 'United States' ? ('computed' as const) : statusOf('') }
        : {}),
    }),
  )

const seriesFor = (question: Row['question']) =>
  (['Japan', 'China', 'United States'] as const).map((answer) =>
    seriesOf(answer, sharesOf(question, answer), { join: false, optional: answer === 'United States' }),
  )

const how =
  'One point a poll: seven countries in 2014, ten in 2015 and 2019, nine in 2022 (without Myanmar). As the countries differ, no line joins the points. The United States can be added.'
const notes = [
  'The polls are the Japanese government’s own, of the general public, about 300 people a country. Each person could name several partners.',
]

const future: Measure = {
  id: 'future',
  label: 'In future',
  kind: 'lines',
  unit: '% of people asked',
  measured: 'People in the ASEAN countries polled who name the country as an important partner in future, %',
  series: () => seriesFor('Important partner in future (multiple answers)'),
  finding: ({ text }) =>
    `In 2022 more people named China (${text('CHN', '2022', 0)}) than Japan (${text('JPN', '2022', 0)}) as an important partner of the future; in 2019 Japan had been ahead (${text('JPN', '2019', 0)} to ${text('CHN', '2019', 0)})`,
  how,
  notes: [
    ...notes,
    'For 2015 only China’s share was seen; Japan came first. By press reports China was first in 2008 too, but the figures were not seen.',
  ],
  gap: 'share not seen',
  axis: { from: 30, to: 70 },
  files,
}

const present: Measure = {
  ...future,
  id: 'present',
  label: 'At present',
  measured: 'People in the ASEAN countries polled who name the country as an important partner at present, %',
  series: () => seriesFor('Important partner at present (multiple answers)'),
  finding: ({ text }) =>
    `As partner of the present, Japan led in 2014 (${text('JPN', '2014', 0)} to ${text('CHN', '2014', 0)}); in 2019 and 2022 China did (${text('CHN', '2019', 0)} to ${text('JPN', '2019', 0)}, then ${text('CHN', '2022', 0)} to ${text('JPN', '2022', 0)})`,
  notes: [...notes, 'The shares of 2019 are computed from the falls to 2022 that a source states.'],
}

export const importantPartner = defineChart({
  id: 'important-partner',
  name: 'Japan and China as important partners',
  claims: ['B8', 'E6'],
  measures: [future, present],
})
