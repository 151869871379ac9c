import { populationAgeing } from '../../data/cocreation/population_ageing.ts'
import type { PlaceName } from '../../data/countries.ts'
import { defineChart, type Measure, type Point } from '../chart.ts'
import { pointsOf, seriesOf } from '../points.ts'
import { year } from '../time.ts'
import { ageingMore, ageingShown } from './places.ts'

type Row = ReturnType<typeof populationAgeing.rows>[number]

/** Of the projection every fifth year is drawn: it says no more from year to year, and its marks stay apart. */
const isDrawn = ({ year: at, kind }: Row) =>
  at >= 1990 && at <= 2060 && (kind === 'estimate' || at === 2024 || at % 5 === 0)

/** For the past the revision’s estimates are the firmest figures there are: they are drawn as plain values. */
const pointsFor = (place: PlaceName, take: (row: Row) => number): Point[] =>
  pointsOf(
    populationAgeing,
    (row) => row.country === place && isDrawn(row),
    (row) =>
      row.kind === 'estimate'
        ? { at: year(row.year), value: take(row), status: 'actual' }
        : { at: { ...year(row.year), whole: false }, value: take(row), status: 'projection' },
  )

const seriesFor = (take: (row: Row) => number) =>
  [...ageingShown, ...ageingMore].map((place) =>
    seriesOf(place, pointsFor(place, take), {
      optional: ageingMore.includes(place),
      ...(place === 'ASEAN-10' ? { label: 'ASEAN' } : {}),
    }),
  )

const share: Measure = {
  id: 'share',
  label: 'Aged 65 and over',
  kind: 'lines',
  unit: '% of people',
  measured:
    'People aged 65 and over, % of all people, United Nations count of everyone living in the country',
  series: () => seriesFor((row) => row.share_65plus_pct),
  finding: ({ early, text }) =>
    early
      ? `All are growing older: from 2000 to 2023 people aged 65 and over went from ${text('JPN', '2000')} to ${text('JPN', '2023')} in Japan and from ${text('THA', '2000')} to ${text('THA', '2023')} in Thailand, but reached only ${text('PHL', '2023')} in the Philippines`
      : `In 2024 people aged 65 and over are ${text('JPN', '2024')} in Japan, ${text('THA', '2024')} in Thailand and ${text('SGP', '2024')} in Singapore, but ${text('PHL', '2024')} in the Philippines; by 2050 Thailand is projected to reach ${text('THA', '2050')}`,
  how: 'One line a country, one point a year. Squares and dashes in the shaded years are the United Nations’ projection (middle variant), drawn for 2024, 2025 and then every fifth year.',
  notes: [
    'Singapore is counted with its migrant workers: among its citizens alone the share is higher. The revision of 2019 counted them in another way and had Singapore older.',
  ],
  edition: 'Years to 2023 are estimates as revised in July 2024, from 2024 on they are projections.',
  bands: [{ from: 2023.5, to: 2060.5, label: 'UN projection' }],
  files: ['cocreation/population_ageing.csv'],
}

const dependency: Measure = {
  ...share,
  id: 'dependency',
  label: 'Old for each 100 of working age',
  unit: 'aged 65+ per 100 aged 15-64',
  measured: 'People aged 65 and over for each 100 people aged 15 to 64, United Nations count',
  series: () => seriesFor((row) => row.old_age_dep_ratio_65_per_100_15_64),
  finding: ({ early, text }) =>
    early
      ? `For each 100 people of working age Japan had ${text('JPN', '2000', 0)} older people in 2000 and ${text('JPN', '2023', 0)} in 2023, Thailand ${text('THA', '2000', 0)} and ${text('THA', '2023', 0)}`
      : `For each 100 people of working age Japan had ${text('JPN', '2000', 0)} older people in 2000 and has ${text('JPN', '2024', 0)} in 2024; Thailand goes from ${text('THA', '2024', 0)} to a projected ${text('THA', '2050', 0)} in 2050`,
  notes: [...(share.notes ?? []), 'It is a ratio of ages: how many work, or need care, it does not say.'],
}

export const ageing = defineChart({
  id: 'ageing',
  name: 'How old Japan and ASEAN are',
  claims: ['C8'],
  measures: [share, dependency],
})
