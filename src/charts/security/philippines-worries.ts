import { iseasSurvey } from '../../data/balance/iseas_survey.ts'
import { threatPerceptions } from '../../data/security/threat_perceptions.ts'
import { defineChart, type Measure, type Point } from '../chart.ts'
import { pointsOf, seriesOf } from '../points.ts'
import { category, year } from '../time.ts'

/** The answers of the surveys in plain words. */
const names: Readonly<Record<string, string>> = {
  'climate change': 'Climate change',
  'climate change and extreme weather': 'Climate and weather',
  'military tensions (regional flashpoints)': 'Military tension',
  'military tensions (potential flashpoints)': 'Military tension',
  'unemployment and economic recession': 'Jobs and recession',
}

const worriesOf = (survey: number): Point[] => {
  const items = threatPerceptions
    .rows()
    .filter((row) => row.country === 'Philippines' && row.survey_year === survey)
    .sort((a, b) => b.value - a.value || a.item.localeCompare(b.item))
    .map(({ item }) => item)
  return pointsOf(
    threatPerceptions,
    (row) => row.country === 'Philippines' && row.survey_year === survey,
    (row) => ({
      at: category(items.indexOf(row.item), names[row.item] ?? row.item, `${survey}-12-31`),
      value: row.value,
    }),
  )
}

const notPublic =
  'A survey of experts (scholars, officials, people in business, the media and civil society), not of the public.'
const twoLists =
  'The questions of 2019 and 2023 and their lists of answers differ: what changed between them cannot be read from the two.'
const file = 'security/threat_perceptions.csv'

const later: Measure = {
  id: 'challenges-2023',
  label: 'Challenges, 2023',
  kind: 'bars',
  unit: 'percent of respondents',
  measured:
    'Share of Philippine experts who put each challenge among the three greatest of the region, %, 2023',
  series: () => [seriesOf('Philippines', worriesOf(2023), { join: false })],
  finding: ({ text }) =>
    `Even in the Philippines more experts named climate (${text('PHL', 'Climate and weather')}) than military tension (${text('PHL', 'Military tension')}) in 2023`,
  how: 'One bar an answer: the share of experts who chose it. Each could choose three, so the bars do not add up to 100%. Only the first three answers were found. “Climate and weather” is climate change and extreme weather.',
  notes: [`${notPublic} About 100 people answered in the Philippines.`, twoLists],
  category: 'Challenge',
  files: [file],
}

const earlier: Measure = {
  ...later,
  id: 'concerns-2019',
  label: 'Concerns, 2019',
  measured:
    'Share of Philippine experts who put each concern among their three greatest for the region’s security, %, 2019',
  series: () => [seriesOf('Philippines', worriesOf(2019), { join: false })],
  finding: ({ text }) =>
    `In 2019, asked another question, Philippine experts put military tension and climate change level at ${text('PHL', 'Military tension')}`,
  how: 'One bar an answer: the share of experts who chose it. Each could choose three of six. Only the first answers were found, and two were level.',
  notes: [notPublic, twoLists],
  category: 'Concern',
}

const sea = 'Aggressive behaviour in the South China Sea'

const events: Measure = {
  ...later,
  id: 'events-2024',
  label: 'World events, 2024',
  kind: 'dots',
  unit: '%',
  measured: 'Share of experts who named the South China Sea among the events that worry them most, %, 2024',
  series: () =>
    (['Philippines', 'Vietnam'] as const).map((place) =>
      seriesOf(
        place,
        pointsOf(
          iseasSurvey,
          (row) =>
            row.country === place &&
            row.year === 2024 &&
            row.question === 'Top geopolitical concerns' &&
            row.answer === sea,
          // The survey of 2024 came out on 2 April 2024.
          (row) => ({ at: { ...year(row.year), end: '2024-04-02' }, value: row.value }),
        ),
        { join: false },
      ),
    ),
  finding: ({ text }) =>
    `Asked only about world events, ${text('PHL', '2024')} of experts in the Philippines and ${text('VNM', '2024')} in Vietnam named the South China Sea`,
  how: 'One row a country: the share of its experts who chose aggressive behaviour in the South China Sea from a list of events in world politics.',
  notes: [
    notPublic,
    'The list held events only: neither climate nor jobs could be chosen. The shares of the other countries for this answer were not seen.',
  ],
  category: '',
  axis: { from: 0, to: 100 },
  files: ['balance/iseas_survey.csv'],
}

export const philippinesWorries = defineChart({
  id: 'philippines-worries',
  name: 'What worries experts in the Philippines',
  claims: ['S9', 'S10'],
  measures: [later, earlier, events],
})
