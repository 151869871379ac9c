import { type PlaceName, placeNamed } from '../../data/countries.ts'
import { osaAsean } from '../../data/security/osa_asean.ts'
import { osaBudget } from '../../data/security/osa_budget.ts'
import { format } from '../../data/units.ts'
import { defineChart, type Measure, type Point, type Tell } from '../chart.ts'
import { pointsOf, seriesOf } from '../points.ts'
import { day, fiscalYear, INTERVIEW } from '../time.ts'

const places = ['Indonesia', 'Philippines', 'Malaysia'] as const satisfies readonly PlaceName[]
const files = ['security/osa_asean.csv']

/** The grants of a country that have an amount: those that are only planned have none. Known when signed. */
const grantsOf = (place: PlaceName): Point[] =>
  osaAsean
    .rows()
    .filter((row) => row.country === place && row.amount_jpy_million !== null)
    .map((row) => ({
      at: fiscalYear(row.fiscal_year),
      value: row.amount_jpy_million,
      status: 'actual',
      sources: row.source.map((id) => `${osaAsean.topic}/${id}`),
      note: `${row.item}; signed ${day(row.date).label}`,
      known: row.date,
    }))

/** No such grant existed before. A stack also needs two years to be drawn, and May 2024 knew one. */
const none: Point = {
  at: fiscalYear(2022),
  value: null,
  gap: 'the programme was created in April 2023',
  status: 'actual',
  sources: [],
}

/** How many grants of a country were signed when the reader looks, and their sum. */
const signed = (place: PlaceName, { early, value }: Tell) => {
  const seen = grantsOf(place).filter(
    ({ at, known = '' }) => !early || (at.end <= INTERVIEW && known <= INTERVIEW),
  )
  const sum = seen.reduce((total, { at }) => total + value(placeNamed(place).code, at.label), 0)
  return { count: seen.length, text: format('JPY million', sum) }
}

const projects = (count: number) => `${count} ${count === 1 ? 'project' : 'projects'}`

const findingOf = (tell: Tell) => {
  const [id, ph, my] = places.map((place) => signed(place, tell))
  const last = places
    .flatMap((place) => grantsOf(place).map(({ known }) => known ?? ''))
    .sort()
    .at(-1)
  if (!my || !ph || !id || !last) throw new Error('No grants')
  return tell.early
    ? `The first two grants of Official Security Assistance in ASEAN, both of late 2023, were ${ph.text} for the Philippines and ${my.text} for Malaysia`
    : `By ${day(last, 'month').label} Malaysia had the most Official Security Assistance signed, ${my.text} in ${projects(my.count)}, then the Philippines, ${ph.text} in ${projects(ph.count)}, and Indonesia, ${id.text}`
}

const grants: Measure = {
  id: 'signed',
  label: 'Signed in ASEAN',
  kind: 'stack',
  unit: 'JPY million',
  measured:
    'Official Security Assistance to ASEAN countries, billion yen signed, by fiscal year of the budget',
  series: () =>
    places.map((place) => {
      const own = grantsOf(place)
      return seriesOf(place, place === 'Philippines' ? [none, ...own] : own, { join: false })
    }),
  finding: findingOf,
  how: 'One column a fiscal year (April to March), a part a country; each part is one project.',
  notes: [
    'Amounts are promises in an exchange of notes, not payments. Projects that are only planned have no amount and are not drawn: Timor-Leste, Thailand and a second one for Indonesia, all of fiscal year 2025.',
    'Loans for coast guard vessels are another kind of money and no part of this.',
  ],
  files,
}

const budget: Measure = {
  id: 'budget',
  label: 'Budget, all countries',
  kind: 'columns',
  unit: 'JPY 100 million',
  measured:
    'Budget of Official Security Assistance for all countries of the world, billion yen, by fiscal year',
  series: () => [
    {
      id: 'budget',
      label: 'Budget',
      colour: 'jp',
      join: true,
      points: pointsOf(
        osaBudget,
        () => true,
        (row) => ({
          at: fiscalYear(row.fiscal_year),
          value: row.value,
          status: row.note.startsWith('draft') ? 'planned' : 'actual',
        }),
      ),
    },
  ],
  finding: ({ early, text }) =>
    early
      ? `The first budget of Official Security Assistance, for fiscal year 2023, was ${text('budget', 'FY2023', 1)} for all countries`
      : `The budget of Official Security Assistance went from ${text('budget', 'FY2023', 1)} in fiscal year 2023 to ${text('budget', 'FY2025', 1)} in 2025; the draft for 2026 has ${text('budget', 'FY2026', 1)}`,
  how: 'One column a fiscal year (April to March). A hatched column is a draft that was not yet passed.',
  notes: [
    'For all countries that get this assistance, not for ASEAN alone; no split by country is published with it.',
  ],
  axis: { to: 200 },
  files: ['security/osa_budget.csv'],
}

export const securityAssistance = defineChart({
  id: 'security-assistance',
  name: 'Official Security Assistance',
  claims: ['S8', 'S9'],
  measures: [grants, budget],
})
