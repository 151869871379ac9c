import type { PlaceName } from '../../data/countries.ts'
import { ordinal } from '../../data/ordinals.ts'
import { cyberGci } from '../../data/security/cyber_gci.ts'
import { cyberProgrammes } from '../../data/security/cyber_programmes.ts'
import { defineChart, type Measure, type Series } from '../chart.ts'
import { pointsOf, seriesOf } from '../points.ts'
import { year } from '../time.ts'

/** By their score of 2020. */
const places: readonly PlaceName[] = [
  'United States',
  'Singapore',
  'Malaysia',
  'Japan',
  'Indonesia',
  'Vietnam',
  'China',
  'Thailand',
  'Philippines',
  'Brunei',
  'Myanmar',
  'Laos',
  'Cambodia',
  'Timor-Leste',
]
const outside: readonly PlaceName[] = ['United States', 'China']

const score: Measure = {
  id: 'score',
  label: 'Score, 2020',
  kind: 'dots',
  unit: 'score 0-100',
  measured: 'Global Cybersecurity Index of the ITU, edition of 2020, score from 0 to 100',
  series: () =>
    places.map((place) =>
      seriesOf(
        place,
        pointsOf(
          cyberGci,
          (row) => row.country === place && row.edition === 2020,
          (row) => ({ at: year(row.edition), value: row.value }),
        ),
        { join: false, optional: outside.includes(place) },
      ),
    ),
  finding: ({ text }) =>
    `Singapore (${text('SGP', '2020')}) and Malaysia (${text('MYS', '2020')}) scored just above Japan (${text('JPN', '2020')}) in 2020, on an index of commitment, not of skill`,
  how: 'One row a country, the highest score on top. The further right the dot, the more a country said it does for cybersecurity. The United States and China can be added.',
  notes: [
    'The index is built from questionnaires about what a country does. It measures neither skill nor safety, nor whether a country is trusted.',
    'Each edition weighs the answers anew, so editions are not compared. In that of 2024, five members that were seen stand in the top tier (Indonesia, Malaysia, Singapore, Thailand, Vietnam) and the Philippines in the second; Japan’s score was not seen.',
  ],
  axis: { from: 0, to: 100 },
  files: ['security/cyber_gci.csv'],
}

type Row = ReturnType<typeof cyberProgrammes.rows>[number]

const meetings = 'ASEAN-Japan Cybersecurity Policy Meeting: serial number'
const exercises = 'AJCCBC technical exercise held 18-22 August 2025: serial number'

const programmes: readonly { id: string; label: string; measure: string; say: (row: Row) => string }[] = [
  { id: 'meetings', label: 'Meetings', measure: meetings, say: ({ value }) => ordinal(value) },
  {
    id: 'cyder',
    label: 'Centre, step 1',
    measure: 'AJCCBC step 1: people trained in CYDER',
    say: ({ value }) => `${value} trained`,
  },
  {
    id: 'step',
    label: 'Centre, step 2',
    measure: 'AJCCBC step 2: people to be trained (target)',
    say: ({ value }) => `target ${value}`,
  },
  {
    id: 'target',
    label: 'Centre, 4 years',
    measure: 'AJCCBC: people to be trained in four years (target)',
    say: ({ value }) => `target ${value}`,
  },
  {
    id: 'course',
    label: 'JICA course',
    measure: 'JICA-ASEAN cybersecurity policy course: participants',
    say: ({ value }) => `${value} trained`,
  },
  {
    id: 'exercises',
    label: 'Exercises',
    measure: exercises,
    say: ({ value }) => ordinal(value),
  },
]

/** A serial number or a number of people. @throws if the file does not hold it. */
function numberOf(measure: string, at: number): number {
  const row = cyberProgrammes.rows().find((one) => one.measure === measure && one.year === at)
  if (!row) throw new Error(`No row for ${measure} in ${at}`)
  return row.value
}

const work: Measure = {
  id: 'programmes',
  label: 'Joint work',
  kind: 'timeline',
  unit: 'date',
  measured: 'Meetings, courses and exercises on cybersecurity of Japan and the ten ASEAN members, by year',
  series: () =>
    programmes.map(
      ({ id, label, measure, say }): Series => ({
        id,
        label,
        colour: 'jp',
        join: false,
        points: cyberProgrammes
          .rows()
          .filter((row) => row.measure === measure)
          .flatMap((own) =>
            pointsOf(
              cyberProgrammes,
              (row) => row === own,
              (row) => ({
                at: year(row.year),
                value: null,
                // The first three meetings stand too close for a label each.
                label: row.measure === meetings && row.value > 1 && row.value < 4 ? '' : say(row),
                status: row.measure.includes('target') ? 'planned' : 'actual',
              }),
            ).map((point) => ({ ...point, note: [say(own), own.note].filter(Boolean).join('; ') })),
          ),
      }),
    ),
  finding: ({ early }) => {
    const held = `Japan and all ten ASEAN members have met on cyber policy since 2009, for the ${ordinal(numberOf(meetings, 2020))} time in 2020`
    return early
      ? held
      : `${held}; in 2025 their centre in Bangkok held its ${ordinal(numberOf(exercises, 2025))} exercise`
  },
  how: 'One row a kind of work. A number such as 13th says which meeting or exercise of its series it was; “trained” counts people. Triangles are targets: people to be trained.',
  notes: [
    'Meetings are the yearly policy meetings of Japan and the ten members. Only meetings and exercises whose number was seen are drawn.',
    'Steps 1 and 2, the target for four years and the exercises belong to the ASEAN–Japan centre in Bangkok (AJCCBC). How many people it trained in each year was not found; published targets differ (700 or 1,200 in four years).',
    'Of the 17 people in the course of 2020, 9 came from the ASEAN side.',
  ],
  files: ['security/cyber_programmes.csv'],
}

export const cyberIndex = defineChart({
  id: 'cyber-index',
  name: 'Cybersecurity: scores and joint work',
  claims: ['S5', 'S6'],
  measures: [score, work],
})
