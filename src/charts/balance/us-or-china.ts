import { aseanTen, type PlaceName } from '../../data/countries.ts'
import { format } from '../../data/units.ts'
import { defineChart, type Measure, type Point } from '../chart.ts'
import { seriesOf } from '../points.ts'
import { answersOf, edition, editionDay, whoIsAsked } from './survey.ts'

const files = ['balance/iseas_survey.csv']
const unit = '% of experts asked'

const editions = [2020, 2021, 2022, 2023, 2024, 2025]

const choosing = (place: PlaceName, at = edition): Point[] =>
  answersOf(
    'If ASEAN were forced to align with one of the two rivals',
    (row) => row.answer === 'United States',
    (row) => ({ at: at(row.year) }),
    place,
  )

/** Equal weights in all years: before 2022 the printed total counted every respondent once, so it is not used. */
const together = (at = edition): Point[] => [
  ...choosing('ASEAN-10 (equal weights)', at),
  ...choosing('ASEAN-10', at).filter((point) => Number(point.at.label) >= 2022),
]

/** Three dots to a row. Where dots lie close, only the later two have room for a value. */
function inSlots(points: readonly Point[]): Point[] {
  const before = points.findLast(({ at }) => at.label <= '2024')
  return points.flatMap((point) => {
    const { label } = point.at
    if (label === '2020') return [{ ...point, slot: 0, label: '' }]
    if (label === '2025') return [{ ...point, slot: 2 }]
    if (point !== before) return []
    return [{ ...point, slot: 1, ...(label === '2024' ? {} : { label: `${shareText(point)} (${label})` }) }]
  })
}

const shareText = (point: Point) => format(unit, point.value ?? 0)

const lastOf = (points: readonly Point[]) => points.at(-1)?.value ?? 0

const notes = [
  whoIsAsked,
  'Samples by country are small and swing: in 2022 about 43 people in Laos, 53 in Brunei and 80 in Cambodia; one year later the shares of Laos and Cambodia had more than tripled.',
  'ASEAN is the mean of the ten members with equal weights in all years. The totals printed for 2020 and 2021 counted every respondent once and are left out.',
]

const countries: Measure = {
  id: 'countries',
  label: 'By country',
  kind: 'dots',
  unit,
  measured:
    'Experts who choose the United States if ASEAN must side with one of two rivals, % of those asked; the rest choose China',
  series: () => [
    ...aseanTen
      .map((place) => ({ place, points: choosing(place) }))
      .sort((a, b) => lastOf(b.points) - lastOf(a.points))
      .map(({ place, points }) => seriesOf(place, inSlots(points))),
    seriesOf('ASEAN-10', inSlots(together()), { label: 'ASEAN' }),
  ],
  finding: ({ early, text }) =>
    early
      ? `A month before the interview there was no single ASEAN answer: ${text('PHL', '2024')} of experts in the Philippines chose the United States, ${text('MYS', '2024')} in Malaysia, ${text('ASEAN10', '2024')} over the ten members`
      : `There is no single ASEAN answer: in 2025 ${text('PHL', '2025')} of experts in the Philippines chose the United States, ${text('IDN', '2025')} in Indonesia, ${text('ASEAN10', '2025')} over the ten members`,
  how: 'One row a country, ASEAN last: experts, not the public. Right of 50% the United States is chosen more often, left of it China. Hollow: 2020. Half-filled: the last edition before the interview, that of April 2024 (for Cambodia and Myanmar that of 2023). Filled: 2025.',
  notes: [
    ...notes,
    'For Cambodia and Myanmar in 2024, and for Cambodia in 2025, no figure was found. Those of 2025 by country rest on two pages of one outlet.',
  ],
  axis: { from: 0, to: 100 },
  slots: ['2020', 'last before the interview', '2025'],
  files,
}

/** An edition without a figure becomes a gap, so that no line runs over it. */
function withGaps(points: readonly Point[]): Point[] {
  return editions.map(
    (of) =>
      points.find((point) => point.at.label === String(of)) ?? {
        at: editionDay(of),
        value: null,
        gap: 'no figure found for this edition',
        status: 'actual',
        sources: [],
      },
  )
}

/** The turns, and the last edition. */
const told = ['2023', '2024', '2025']

const years: Measure = {
  ...countries,
  id: 'years',
  label: 'Every year',
  kind: 'lines',
  series: () => [
    seriesOf(
      'ASEAN-10',
      together(editionDay).map((point) =>
        told.includes(point.at.label) ? { ...point, label: shareText(point) } : point,
      ),
      { label: 'ASEAN' },
    ),
    ...aseanTen.map((place) => seriesOf(place, withGaps(choosing(place, editionDay)), { optional: true })),
  ],
  finding: ({ early, text, change }) => {
    const rise = `Over all ten members the share that chose the United States ${change('ASEAN10', '2020', '2023')} from ${text('ASEAN10', '2020')} (2020) to ${text('ASEAN10', '2023')} (2023)`
    const turn = `${change('ASEAN10', '2023', '2024')} to ${text('ASEAN10', '2024')}`
    return early
      ? `${rise} and ${turn} in the edition that came out a month before the interview`
      : `${rise}, ${turn} (2024) and was ${text('ASEAN10', '2025')} in 2025`
  },
  how: 'One point an edition of the survey, at the day it came out. Hollow points are computed: the means of 2020 and 2021, and shares that are 100% less the printed one. Each country can be added.',
  notes,
  slots: [],
}

export const usOrChina = defineChart({
  id: 'us-or-china',
  name: 'If ASEAN had to choose: the US or China',
  claims: ['B1', 'B2'],
  measures: [countries, years],
})
