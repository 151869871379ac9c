import type { PlaceName } from '../../data/countries.ts'
import { jetroExpandIntention } from '../../data/investment/jetro_expand_intention.ts'
import { format } from '../../data/units.ts'
import { defineChart, type Measure, type Point } from '../chart.ts'
import { pointsOf, seriesOf } from '../points.ts'
import { year } from '../time.ts'

const files = ['investment/jetro_expand_intention.csv']

type Row = ReturnType<typeof jetroExpandIntention.rows>[number]

const isPlan = (row: Row) => row.measure === 'Firms planning to expand in the next one or two years'

const plansOf = (place: PlaceName, pick: (row: Row) => boolean): Point[] =>
  pointsOf(
    jetroExpandIntention,
    (row) => isPlan(row) && row.country === place && pick(row),
    (row) => ({
      at: year(row.year),
      value: row.value,
      status: row.note.startsWith('about') ? 'rounded' : 'actual',
    }),
  )

const places: readonly { place: PlaceName; label?: string }[] = [
  { place: 'Vietnam' },
  { place: 'Indonesia' },
  { place: 'Thailand' },
  { place: 'Malaysia' },
  { place: 'Myanmar' },
  { place: 'India' },
  { place: 'ASEAN' },
  { place: 'World', label: 'All abroad' },
]

const every: Measure = {
  id: 'plans',
  label: 'Every survey found',
  kind: 'dots',
  unit: '%',
  measured:
    'Japanese firms in a country that plan to expand there in the next one or two years, % of firms in the survey of the year',
  series: () =>
    places.map(({ place, label }) =>
      seriesOf(
        place,
        // From left to right, so that the years find room over their dots. No dot tells its year by its form.
        plansOf(place, () => true)
          .sort((a, b) => (a.value ?? 0) - (b.value ?? 0))
          .map((point) => ({ ...point, label: point.at.label })),
        label ? { label } : {},
      ),
    ),
  finding: ({ text }) =>
    `In 2022 about ${text('VNM', '2022', 0)} of Japanese firms in Vietnam planned to expand there, against ${text('IDN', '2022')} in Indonesia and ${text('THA', '2022')} in Thailand`,
  how: 'One row a country, one dot a survey with its year above or beside it. The further right, the more firms plan to expand. Only dots of the same year can be compared.',
  notes: [
    'Most countries have a single year, as only parts of each survey were found: Malaysia 2020, Indonesia and Thailand 2022. Vietnam alone has four.',
    'The row “All abroad” is all Japanese firms outside Japan. A plan is not yet an investment.',
  ],
  files,
}

const in2022: readonly PlaceName[] = ['Vietnam', 'Indonesia', 'ASEAN', 'Thailand', 'Myanmar']

const oneSurvey: Measure = {
  ...every,
  id: 'survey-2022',
  label: 'Survey of 2022',
  measured:
    'Japanese firms in a country that plan to expand there in the next one or two years, % of firms in the survey of 2022',
  series: () =>
    in2022.map((place) =>
      seriesOf(
        place,
        plansOf(place, (row) => row.year === 2022).map((point) => ({
          ...point,
          // "About 60" must not read as 60.0.
          label: format('%', point.value ?? 0, point.status === 'rounded' ? 0 : 1),
        })),
      ),
    ),
  finding: ({ text }) =>
    `In 2022 more firms planned to expand in Vietnam (about ${text('VNM', '2022', 0)}) than in ASEAN as a whole (about ${text('ASEAN', '2022', 0)}); in Thailand fewer did (${text('THA', '2022')})`,
  how: 'One row a country. The further right, the more firms there plan to expand.',
  notes: [
    'The survey of 2022 has the most countries of which a figure was found; none was found for Malaysia.',
    'The figures of Vietnam and of ASEAN are rounded in their sources.',
  ],
}

export const expansionPlans = defineChart({
  id: 'expansion-plans',
  name: 'Japanese firms that plan to expand',
  claims: ['E3', 'E4'],
  measures: [every, oneSurvey],
})
