import { type PlaceName, placeNamed } from '../../data/countries.ts'
import { climateNdgain } from '../../data/security/climate_ndgain.ts'
import { disasterRisk } from '../../data/security/disaster_risk.ts'
import { defineChart, type Measure, type Series } from '../chart.ts'
import { pointsOf, seriesOf } from '../points.ts'
import { category, year } from '../time.ts'

const indicators = ['vulnerability', 'readiness'] as const

/** By how far readiness exceeds vulnerability in 2020. */
const places: readonly PlaceName[] = [
  'Singapore',
  'Japan',
  'Brunei',
  'China',
  'Malaysia',
  'Thailand',
  'Vietnam',
  'Indonesia',
  'Philippines',
  'Timor-Leste',
  'Laos',
  'Cambodia',
  'Myanmar',
]
const outside: readonly PlaceName[] = ['Japan', 'China']

const ready: Measure = {
  id: 'ready',
  label: 'Exposed and ready, 2020',
  kind: 'dots',
  unit: 'score 0-1',
  measured: 'ND-GAIN index, 2020: how vulnerable to climate change and how ready for it, scores from 0 to 1',
  series: () =>
    places.map((place) =>
      seriesOf(
        place,
        pointsOf(
          climateNdgain,
          (row) => row.country === place && row.year === 2020 && row.indicator !== 'ND-GAIN score',
          (row) => ({
            at: { ...year(row.year), label: `${row.indicator} ${row.year}` },
            value: row.value,
            slot: row.indicator === 'vulnerability' ? 0 : 1,
          }),
        ),
        { join: false, optional: outside.includes(place) },
      ),
    ),
  finding: ({ text, value }) => {
    const members = places.filter((place) => !outside.includes(place)).map(placeNamed)
    const lead = (code: string) => value(code, 'readiness 2020') - value(code, 'vulnerability 2020')
    const behind = members.filter(({ code }) => lead(code) < 0).sort((a, b) => lead(a.code) - lead(b.code))
    const [least] = behind
    const [best] = [...members].sort(
      (a, b) => value(b.code, 'readiness 2020') - value(a.code, 'readiness 2020'),
    )
    if (!least || !best) throw new Error('No country is more vulnerable than ready')
    return `${behind.length} of ${members.length} countries are more vulnerable to climate change than ready for it, ${least.name} most (${text(least.code, 'vulnerability 2020', 2)} against ${text(least.code, 'readiness 2020', 2)}); ${best.name} is the readiest (${text(best.code, 'readiness 2020', 2)})`
  },
  how: 'One row a country. Hollow: how vulnerable it is, further right is worse. Filled: how ready it is, further right is better. The wider the filled dot stands to the right of the hollow one, the better placed the country. Japan and China can be added.',
  notes: [
    'Each release of the index computes all its years anew: scores of different releases are not compared. These come from a copy of one release.',
    'What a country is exposed to is not what it worries about, and no survey seen offered infrastructure as an answer.',
  ],
  slots: indicators,
  files: ['security/climate_ndgain.csv'],
}

const rank: Measure = {
  id: 'disasters',
  label: 'Disaster risk',
  kind: 'bars',
  unit: 'score 0-100',
  measured: 'WorldRiskIndex by edition, score from 0 to 100: a higher score is a higher risk from disasters',
  series: () => {
    const rows = [...disasterRisk.rows()].sort((a, b) => b.value - a.value)
    // One colour: bars of two editions of one country would not tell them apart by it.
    return [
      {
        id: 'risk',
        label: 'WorldRiskIndex',
        colour: 'jp',
        join: false,
        points: rows.flatMap((own, index) =>
          pointsOf(
            disasterRisk,
            (row) => row === own,
            (row) => ({
              at: category(index, `${row.country} ${row.year}`, `${row.year}-12-31`),
              value: row.value,
            }),
          ),
        ),
      },
    ] satisfies Series[]
  },
  finding: ({ early, text }) =>
    early
      ? `The Philippines’ risk from disasters was scored ${text('risk', 'Philippines 2022')} in 2022 and ${text('risk', 'Philippines 2023')} in 2023, the highest of all countries ranked`
      : `The Philippines (${text('risk', 'Philippines 2024')}) and Indonesia (${text('risk', 'Indonesia 2024')}) run the two highest risks from disasters in the world; Singapore (${text('risk', 'Singapore 2024')}) one of the lowest`,
  how: 'One bar a country and edition. The longer, the higher the risk.',
  notes: [
    'Ranks of 193 countries in 2024: the Philippines first, Indonesia second, Myanmar sixth, Singapore 186th. Scores of the other countries were not found.',
    'It is an index of disaster risk of every kind, not of climate change alone.',
  ],
  category: 'Country and edition',
  files: ['security/disaster_risk.csv'],
}

export const climateRisk = defineChart({
  id: 'climate-risk',
  name: 'Climate and disaster risk by country',
  claims: ['S10'],
  measures: [ready, rank],
})
