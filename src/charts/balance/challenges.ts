import { ordinalWord } from '../../data/ordinals.ts'
import { defineChart, type Measure, type Point, type Series } from '../chart.ts'
import { category } from '../time.ts'
import { answersOf, edition, whoIsAsked } from './survey.ts'

const files = ['balance/iseas_survey.csv']
const measured =
  'Experts in the ten ASEAN members who name the challenge among up to three for Southeast Asia, %'

const MILITARY = 'Military tensions from potential flashpoints'

/** Every answer, in short, from the most named in 2025 to the least. */
const challengesNamed: Readonly<Record<string, string>> = {
  'Climate change and extreme weather': 'Climate change',
  'Unemployment and economic recession': 'Jobs and recession',
  'Economic tensions between major powers': 'Powers’ economic tensions',
  'Socio-economic gaps and income inequality': 'Inequality',
  [MILITARY]: 'Military tensions',
  'Domestic political instability': 'Political instability',
  'Terrorism and extremism': 'Terrorism, extremism',
  'Deteriorating human rights': 'Human rights',
}
const answers = Object.keys(challengesNamed)

const words: Readonly<Record<number, string>> = { 5: 'five', 6: 'six', 7: 'seven', 8: 'eight' }

const sharesIn = (year: number) =>
  answersOf(
    'Top challenges facing Southeast Asia (up to three)',
    (row) => row.year === year,
    ({ answer }) => ({
      at: category(answers.indexOf(answer), challengesNamed[answer] ?? answer, edition(year).end),
    }),
  )

/** Where military tension stands among the answers known of an edition. */
function militaryRank(year: number): { rank: string; joint: boolean; of: number } {
  const shares = sharesIn(year)
  const own = shares.find(({ at }) => at.x === answers.indexOf(MILITARY))?.value ?? 0
  const above = shares.filter(({ value }) => (value ?? 0) > own).length
  const level = shares.filter(({ value }) => value === own).length
  return { rank: ordinalWord(above + 1), joint: level > 1, of: shares.length }
}

const editionsCompared: Measure = {
  id: 'editions',
  label: '2023 and 2025',
  kind: 'bars',
  unit: '% of experts asked',
  measured,
  series: () =>
    [2025, 2023].map(
      (one): Series => ({
        id: String(one),
        label: String(one),
        colour: one === 2025 ? 'jp' : 'other',
        join: false,
        points: sharesIn(one),
      }),
    ),
  finding: ({ early, text }) => {
    const before = militaryRank(2023)
    const joint = before.joint ? 'joint ' : ''
    if (early)
      return `In 2023 experts named jobs (${text('2023', 'Jobs and recession')}) and climate change (${text('2023', 'Climate change')}) most; military tension was ${joint}${before.rank} (${text('2023', 'Military tensions')})`
    const now = militaryRank(2025)
    return `Climate change (${text('2025', 'Climate change')}) and jobs (${text('2025', 'Jobs and recession')}) lead the list of 2025; military tension is ${now.rank} of ${words[now.of] ?? now.of} (${text('2025', 'Military tensions')}), in 2023 it was ${joint}${before.rank}`
  },
  how: 'One row a challenge, one bar an edition of the survey. Each person could name three. A missing bar is a share that was not seen.',
  notes: [
    whoIsAsked,
    'Of 2023 five answers are known. The eight shares of 2025 add up to 300%.',
    'In another question of 2025, on geopolitical worries alone, conduct in the South China Sea came first.',
  ],
  category: 'Challenge',
  files,
}

const how = 'One row a challenge, from the most named down. Each person could name three.'

const isMilitary = (point: Point) => point.at.label === challengesNamed[MILITARY]

/** An edition’s answers from the most named to the least. */
const ranked = (year: number): Point[] =>
  sharesIn(year)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0))
    .map((point, index) => ({ ...point, at: { ...point.at, x: index } }))

const notMilitary = (year: number): Series => ({
  id: 'civil',
  label: 'Not military',
  colour: 'jp',
  join: false,
  points: ranked(year).filter((point) => !isMilitary(point)),
})

const before: Measure = {
  ...editionsCompared,
  id: 'edition-2023',
  label: 'Military or not, 2023',
  series: () => [
    {
      id: 'military',
      label: 'Military',
      colour: 'accent',
      join: false,
      points: ranked(2023).filter(isMilitary),
    },
    notMilitary(2023),
  ],
  finding: ({ text }) =>
    `Military tension (${text('military', 'Military tensions')}) came after jobs (${text('civil', 'Jobs and recession')}) and climate change (${text('civil', 'Climate change')}) in 2023, level with inequality (${text('civil', 'Inequality')})`,
  how: `${how} Military tension is in red.`,
  notes: [whoIsAsked, 'Five answers of this edition are known.'],
  // On each other only so that each row has one bar: no row has a part in both.
  stacked: true,
}

const atInterview: Measure = {
  ...editionsCompared,
  id: 'edition-2024',
  label: 'The edition of 2024',
  series: () => [notMilitary(2024)],
  finding: ({ early, text }) =>
    `${early ? 'In the edition published a month before the interview' : 'In 2024'} jobs (${text('civil', 'Jobs and recession')}) came before climate change (${text('civil', 'Climate change')}) and the economic tensions of the powers (${text('civil', 'Powers’ economic tensions')})`,
  how,
  notes: [
    whoIsAsked,
    'This edition came out on 2 April 2024, before the interview. Only its first three answers are known; the share of military tension was not seen.',
  ],
}

export const challenges = defineChart({
  id: 'challenges',
  name: 'The challenges experts name',
  claims: ['B6'],
  measures: [editionsCompared, atInterview, before],
})
