import type { Colour } from '../../data/countries.ts'
import { southChinaSeaPatrols } from '../../data/security/south_china_sea_patrols.ts'
import { defineChart, type Measure, type Series } from '../chart.ts'
import { pointsOf } from '../points.ts'
import { year } from '../time.ts'

const observed = 'calendar days with a China Coast Guard vessel observed (AIS, minimum)'

/** Names as the source has them; no colour of a country, for the places are disputed. */
const features: readonly { id: string; label: string; colour: Colour; optional?: true }[] = [
  { id: 'second-thomas', label: 'Second Thomas Shoal', colour: 'accent' },
  { id: 'scarborough', label: 'Scarborough Shoal', colour: 'jp' },
  { id: 'luconia', label: 'Luconia Shoals', colour: 'other', optional: true },
  { id: 'vanguard', label: 'Vanguard Bank', colour: 'other', optional: true },
  { id: 'thitu', label: 'Thitu Island', colour: 'other', optional: true },
]
const files = ['security/south_china_sea_patrols.csv']
const least = 'Counted from the identification signals that ships send out: minimum counts.'

/** Figures the finding speaks of: the marks stand too close for more. */
const isLabelled = (id: string, at: number) =>
  (id === 'second-thomas' && at !== 2022) || (id === 'scarborough' && at === 2025)

const days: Measure = {
  id: 'days',
  label: 'Days a year',
  kind: 'lines',
  unit: observed,
  measured: 'Days a year on which a ship of China’s coast guard was observed at each place, at least',
  series: () =>
    features.map(
      ({ optional = false, ...feature }): Series => ({
        ...feature,
        optional,
        join: true,
        points: pointsOf(
          southChinaSeaPatrols,
          (row) => row.feature === feature.label && row.unit === observed,
          // The provider of the signals changed in 2023.
          (row) => ({
            at: year(row.year),
            value: row.value,
            run: row.year < 2023 ? 1 : 2,
            ...(isLabelled(feature.id, row.year) ? { label: String(row.value) } : {}),
          }),
        ).sort((a, b) => a.at.x - b.at.x),
      }),
    ),
  finding: ({ early, text }) =>
    early
      ? `A Chinese coast guard ship was seen at Second Thomas Shoal on at least ${text('second-thomas', '2020')} days in 2020 and ${text('second-thomas', '2023')} in 2023`
      : `A Chinese coast guard ship was seen at Second Thomas Shoal on at least ${text('second-thomas', '2020')} days in 2020, ${text('second-thomas', '2023')} in 2023 and ${text('second-thomas', '2024')} in 2024; at Scarborough Shoal on ${text('scarborough', '2025')} in 2025`,
  how: 'One mark a place and year. Lines join only neighbouring years counted from the same supplier’s signals. Luconia Shoals, Vanguard Bank and Thitu Island can be added.',
  notes: [
    least,
    'The supplier of the signals changed in 2023: no line crosses that change. The window of 2020 runs from about December 2019 to November 2020.',
    'The places are disputed and carry the names the source gives them. It names the Philippines near Second Thomas Shoal, Scarborough Shoal and Thitu Island, Malaysia near Luconia Shoals and Vietnam near Vanguard Bank.',
  ],
  gap: 'no figure found for this year',
  axis: { from: 0, to: 365 },
  files,
}

const ships: Measure = {
  id: 'ship-days',
  label: 'Ship-days',
  kind: 'columns',
  unit: 'ship-days',
  measured: 'Ship-days a year of China’s coast guard: two ships on one day count as two, at least',
  series: () => [
    {
      id: 'all',
      label: 'All places watched',
      colour: 'jp',
      join: false,
      points: pointsOf(
        southChinaSeaPatrols,
        (row) => row.feature === 'All monitored features',
        (row) => ({ at: year(row.year), value: row.value }),
      ),
    },
    {
      id: 'scarborough',
      label: 'Scarborough Shoal alone',
      colour: 'accent',
      join: false,
      points: pointsOf(
        southChinaSeaPatrols,
        (row) => row.feature === 'Scarborough Shoal' && row.unit === 'ship-days',
        // Reported with the study of 2024, which came out in 2025.
        (row) => ({ at: year(row.year), value: row.value, known: `${Math.max(row.year, 2024)}-12-31` }),
      ),
    },
  ],
  finding: ({ early, text }) =>
    early
      ? `At the five places watched, China’s coast guard spent at least ${text('all', '2022')} ship-days in 2022 and ${text('all', '2023')} in 2023`
      : `At the places watched, China’s coast guard spent at least ${text('all', '2023')} ship-days in 2023 and ${text('all', '2024')} in 2024; at Scarborough Shoal ${text('scarborough', '2023')}, ${text('scarborough', '2024')} and, in 2025, ${text('scarborough', '2025')}`,
  how: 'One column a year: the days of all ships added up.',
  axis: { from: 0, to: 2500 },
  notes: [
    least,
    'Five places were watched in 2022 and 2023, six in 2024. At Scarborough Shoal the figures of 2023 and 2024 come second-hand, and the rise of 2024 is partly due to better tracking. The supplier of the signals changed in 2023.',
  ],
  files,
}

export const patrolDays = defineChart({
  id: 'patrol-days',
  name: 'Chinese coast guard patrols',
  claims: ['S7', 'S9'],
  measures: [days, ships],
})
