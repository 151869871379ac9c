import type { PlaceName } from '../../data/countries.ts'
import { threatPerceptions } from '../../data/security/threat_perceptions.ts'
import { format } from '../../data/units.ts'
import { defineChart, type Point } from '../chart.ts'
import { pointsOf, seriesOf } from '../points.ts'
import { year } from '../time.ts'

/** Countries with the same first worry follow each other; those with two level ones stand between. */
const places: readonly PlaceName[] = [
  'Vietnam',
  'Philippines',
  'Singapore',
  'Laos',
  'Malaysia',
  'Brunei',
  'Cambodia',
  'Thailand',
  'Indonesia',
  'Myanmar',
]

/** The answers of the survey in a word or two. */
const short: Readonly<Record<string, string>> = {
  'military tensions (regional flashpoints)': 'Military tension',
  'climate change': 'Climate',
  'economic downturn': 'Economy',
  'domestic political instability': 'Politics at home',
  'ethnic and religious tensions': 'Ethnic tension',
}

const rows = () => threatPerceptions.rows().filter((row) => row.survey_year === 2019)

function pointsFor(place: PlaceName): Point[] {
  const own = rows().filter((row) => row.country === place)
  const names = own.map(({ item }) => short[item] ?? item)
  const points = pointsOf(
    threatPerceptions,
    (row) => own.includes(row),
    (row) => ({ at: { ...year(row.survey_year), label: row.item }, value: row.value }),
  )
  // Two worries that are level stand on the same spot and share one label, a word each.
  return points.map((point, index) => ({
    ...point,
    label: index > 0 ? '' : `${joined(names)} ${format('%', point.value ?? 0, 0)}`,
  }))
}

const joined = ([first = '', ...rest]: readonly string[]) =>
  rest.length === 0 ? first : [first.replace(/ .*/, ''), ...rest.map((name) => name.toLowerCase())].join(', ')

/** Small numbers in words, as in running text. */
const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

export const firstWorries = defineChart({
  id: 'first-worries',
  name: 'What worries each country’s experts most',
  claims: ['S8', 'S9', 'S10'],
  measures: [
    {
      id: 'first',
      label: 'First worry, 2019',
      kind: 'dots',
      unit: 'percent of respondents',
      measured:
        'Share of the experts asked in each country who named its first worry among their three greatest, %, 2019',
      series: () => places.map((place) => seriesOf(place, pointsFor(place), { join: false })),
      finding: () => {
        const all = rows()
        const countries = new Set(all.map(({ country }) => country))
        const worries = new Set(all.map(({ item }) => item))
        const level = places.filter((place) => all.filter(({ country }) => country === place).length > 1)
        const text = `${words[countries.size]} countries, ${words[worries.size]} different first worries: so answered experts in 2019 (in ${level.map(named).join(' and ')} two were level)`
        return text.charAt(0).toUpperCase() + text.slice(1)
      },
      how: 'One row a country; countries with the same first worry stand together. The further right the dot, the more of the country’s experts named that worry among their three greatest.',
      notes: [
        'A survey of experts (scholars, officials, people in business, the media and civil society), with small numbers in each country: not the opinion of the public.',
        'Six worries could be chosen. Infrastructure was not among them. Only the first worry of each country was found.',
      ],
      category: 'Worry',
      axis: { from: 0, to: 100 },
      files: ['security/threat_perceptions.csv'],
    },
  ],
})

const named = (place: PlaceName) => (place === 'Philippines' ? 'the Philippines' : place)
