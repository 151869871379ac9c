import { ageingCrossings } from '../../data/cocreation/ageing_crossings.ts'
import type { PlaceName } from '../../data/countries.ts'
import { defineChart, type Measure, type Point } from '../chart.ts'
import { pointsOf, seriesOf } from '../points.ts'
import { year } from '../time.ts'
import { ageingMore, ageingShown } from './places.ts'

type Row = ReturnType<typeof ageingCrossings.rows>[number]

/** The last year that a revision gives as an estimate of the past: later dates are projected. */
const lastEstimate = { WPP2024: 2023, WPP2019: 2019 } as const

function rowOf(place: PlaceName, revision: Row['revision']): Row {
  const found = ageingCrossings.rows().find((row) => row.country === place && row.revision === revision)
  if (!found) throw new Error(`No ageing crossings of ${place} in ${revision}`)
  return found
}

/** Over the second and third mark stand the years since the one before. */
function pointsFor(place: PlaceName, revision: Row['revision']): Point[] {
  const row = rowOf(place, revision)
  const marks = [
    { at: row.year_65plus_ge_7pct },
    { at: row.year_65plus_ge_14pct, label: `+${row.years_7_to_14}` },
    { at: row.year_65plus_ge_21pct, label: `+${row.years_14_to_21}` },
  ]
  return marks.flatMap(({ at, ...label }, slot) => {
    const projected = at > lastEstimate[revision]
    return pointsOf(
      ageingCrossings,
      (one) => one === row,
      () => ({
        // What the revision of 2019 projected was known by the end of that year, far as its date lies ahead. The
        // revision of 2024 came out in July: its projected dates stay later than the interview.
        at: revision === 'WPP2019' && projected ? { ...year(at), end: '2019-12-31' } : year(at),
        value: null,
        slot,
        status: projected ? 'projection' : 'computed',
        ...label,
      }),
    )
  })
}

const seriesFor = (revision: Row['revision']) =>
  [...ageingShown, ...ageingMore].map((place) =>
    seriesOf(place, pointsFor(place, revision), {
      join: false,
      optional: ageingMore.includes(place),
      ...(place === 'ASEAN-10' ? { label: 'ASEAN' } : {}),
    }),
  )

const to14 = (place: PlaceName) => `${rowOf(place, 'WPP2024').years_7_to_14} years`
const to21 = (place: PlaceName, revision: Row['revision'] = 'WPP2024') =>
  `${rowOf(place, revision).years_14_to_21} years`

const dates: Measure = {
  id: 'dates',
  label: 'Revision of 2024',
  kind: 'timeline',
  unit: 'date',
  measured:
    'First year in which people aged 65 and over are 7, 14 and 21% of all people, United Nations, 2024 revision',
  series: () => seriesFor('WPP2024'),
  finding: ({ early }) =>
    early
      ? `From 7 to 14% of people aged 65 and over Thailand took ${to14('Thailand')}, Japan ${to14('Japan')}`
      : `Thailand goes from 14 to 21% of people aged 65 and over in ${to21('Thailand')}, by projection; Japan took ${to21('Japan')}`,
  how: 'One row a country. Hollow: 7% of people are 65 and over; half-filled: 14%; filled: 21%. Over a mark, the years since the one before. Dates in the shaded years are projected.',
  notes: [
    'This revision came out in July 2024. As of May 2024 its projected dates are left out and those of the past kept; the revision of 2019 has the dates that were projected then.',
    'Singapore is counted with its migrant workers; citizens alone are older. The 2019 revision treated these workers in another way and had Singapore reach 21% in 2029.',
  ],
  bands: [{ from: 2023.5, to: 2090.5, label: 'UN projection' }],
  slots: ['7%', '14%', '21%'],
  files: ['cocreation/ageing_crossings.csv'],
}

const before: Measure = {
  ...dates,
  id: 'revision2019',
  label: 'Revision of 2019',
  measured:
    'First year in which people aged 65 and over are 7, 14 and 21% of all people, United Nations, 2019 revision',
  series: () => seriesFor('WPP2019'),
  finding: () =>
    `As projected in 2019, Thailand would go from 14 to 21% of people aged 65 and over in ${to21('Thailand', 'WPP2019')}, Singapore in ${to21('Singapore', 'WPP2019')}; Japan took ${to21('Japan', 'WPP2019')}`,
  notes: [
    'Revisions move dates: Singapore’s most, by how its migrant workers are treated.',
    'These projections were public in 2019, so they stay as of May 2024.',
  ],
  bands: [{ from: 2019.5, to: 2098.5, label: 'UN projection' }],
}

export const ageingSpeed = defineChart({
  id: 'ageing-speed',
  name: 'How fast countries grow old',
  claims: ['C9'],
  measures: [dates, before],
})
