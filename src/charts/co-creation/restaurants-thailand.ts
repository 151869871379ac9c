import { japaneseRestaurantsThailand } from '../../data/cocreation/japanese_restaurants_thailand.ts'
import { defineChart, type Series } from '../chart.ts'
import { pointsOf } from '../points.ts'
import { year } from '../time.ts'

const areas = [
  { id: 'thailand', label: 'All Thailand', area: 'Thailand', colour: 'th' },
  { id: 'provinces', label: 'Outside Bangkok', area: 'Outside Bangkok', colour: 'accent' },
  { id: 'bangkok', label: 'Bangkok', area: 'Bangkok', colour: 'other' },
] as const

export const restaurantsThailand = defineChart({
  id: 'restaurants-thailand',
  name: 'Japanese restaurants in Thailand',
  claims: ['C6'],
  measures: [
    {
      id: 'areas',
      label: 'Bangkok and outside',
      kind: 'lines',
      unit: 'restaurants',
      measured: 'Eating places with seats whose menu is mostly Japanese, number in the survey of the year',
      series: () =>
        areas.map(
          ({ id, label, area, colour }): Series => ({
            id,
            label,
            colour,
            join: true,
            points: pointsOf(
              japaneseRestaurantsThailand,
              (row) => row.area === area,
              (row) => ({ at: year(row.year), value: row.restaurants }),
            ),
          }),
        ),
      finding: ({ early, text, change }) =>
        early
          ? `Japanese restaurants in Thailand grew from ${text('thailand', '2007')} (2007) to ${text('thailand', '2023')} (2023), and since 2021 more of them are outside Bangkok than in it (${text('provinces', '2023')} against ${text('bangkok', '2023')})`
          : `Japanese restaurants in Thailand grew from ${text('thailand', '2007')} (2007) to ${text('thailand', '2024')} (2024) and ${change('thailand', '2024', '2025')} to ${text('thailand', '2025')} in 2025; since 2021 more of them are outside Bangkok than in it`,
      how: 'One line for the whole country, one for Bangkok, one for all outside it. Hollow points are computed: the total less Bangkok. Lines break where a year was not counted or not found.',
      notes: [
        'Adapted dishes are in the count and not shown apart: it does not say who changed what to suit local tastes.',
        'For 2024 the count by area was not found. 2014 is a count of June on one of April 2013.',
      ],
      gap: 'no count found for this year',
      files: ['cocreation/japanese_restaurants_thailand.csv'],
    },
  ],
})
