import { careWorkersJapan } from '../../data/cocreation/care_workers_japan.ts'
import type { Colour, PlaceName } from '../../data/countries.ts'
import { format } from '../../data/units.ts'
import { defineChart, type Measure, type Point, type Series } from '../chart.ts'
import { pointsOf, seriesOf } from '../points.ts'
import { day, year } from '../time.ts'

type Row = ReturnType<typeof careWorkersJapan.rows>[number]

const files = ['cocreation/care_workers_japan.csv']
const living = 'specified skilled workers (care) in Japan'
const livingByCountry = 'specified skilled workers (care) in Japan, by nationality'
const applications = 'specified skilled workers (care), council membership applications, by nationality'

const yearEnd = (row: Row) => /^\d{4}-12$/.test(row.period)
const yearOf = (row: Row) => Number(row.period.slice(0, 4))
const isASEAN = (row: Row) => row.country !== 'Nepal (not ASEAN)' && row.country !== 'China'
const sum = (rows: readonly Row[]) => rows.reduce((total, row) => total + row.value, 0)

const byCountry = (at: number) =>
  careWorkersJapan.rows().filter((row) => row.measure === livingByCountry && yearOf(row) === at)

/** How many lived in Japan at the end of a year. */
function totalAt(at: number): number {
  const row = careWorkersJapan
    .rows()
    .find((one) => one.measure === living && yearEnd(one) && yearOf(one) === at)
  if (!row) throw new Error(`No care workers at the end of ${at}`)
  return row.value
}

const pointsFor = (place: PlaceName): Point[] =>
  pointsOf(
    careWorkersJapan,
    (row) => row.measure === livingByCountry && row.country === place,
    (row) => ({
      at: year(yearOf(row)),
      value: row.value,
      status: row.unit === 'people (rounded)' ? 'rounded' : 'actual',
    }),
  )

/** What a year-end's total holds beyond the countries that are named for it. */
const rest = (pick: (at: number) => boolean): Point[] =>
  pointsOf(
    careWorkersJapan,
    (row) => row.measure === living && yearEnd(row) && pick(yearOf(row)),
    (row) => ({ at: year(yearOf(row)), value: row.value, status: 'actual' }),
  ).map((point) => {
    const named = byCountry(point.at.x).filter(isASEAN)
    if (named.length === 0) return point
    return {
      ...point,
      value: (point.value ?? 0) - sum(named),
      status: 'computed',
      note: `computed: all less ${named.map(({ country }) => country).join(', ')}`,
      sources: [...new Set([...point.sources, ...named.flatMap(sourcesOf)])],
    }
  })

const sourcesOf = ({ source }: Row) => source.map((id) => `cocreation/${id}`)

const part = (id: string, label: string, colour: Colour, points: readonly Point[]): Series => ({
  id,
  label,
  colour,
  join: false,
  points,
})

const workers: Measure = {
  id: 'workers',
  label: 'Living in Japan',
  kind: 'stack',
  unit: 'people',
  measured: 'Foreign care workers of the specified-skill kind living in Japan, people at the end of the year',
  series: () => [
    ...(['Vietnam', 'Indonesia', 'Myanmar', 'Philippines'] as const).map((place) =>
      seriesOf(place, pointsFor(place), { join: false }),
    ),
    part(
      'outside',
      'Nepal and others',
      'jp',
      rest((at) => at === 2023),
    ),
    part(
      'unsplit',
      'Not split by country',
      'soft',
      rest((at) => at !== 2023),
    ),
  ],
  finding: ({ early }) => {
    const share = (100 * sum(byCountry(2023).filter(isASEAN))) / totalAt(2023)
    const last = early ? 2023 : 2024
    return `Care workers of the specified-skill kind in Japan grew from ${format('people', totalAt(2019))} (2019) to ${format('people', totalAt(last))} (${last}); four ASEAN countries made up ${format('%', share, 0)} at the end of 2023`
  },
  how: 'One column a year-end. Only the column of 2023 is split by country in full; pale parts are not split by country.',
  notes: [
    'The count starts in December 2019. For 2024 only Indonesia and Myanmar are named, rounded; Vietnam and the Philippines are in the pale part.',
    'Care workers who came under trade agreements are counted apart and not drawn. Ages are not given.',
  ],
  files,
}

/** The number of all applications stands in the note of each row: "of 15,792". */
function allApplications(): number {
  const [row] = careWorkersJapan.rows().filter((one) => one.measure === applications)
  const found = /of ([\d,]+)/.exec(row?.note ?? '')?.[1]
  if (!found) throw new Error('No total of the applications')
  return Number(found.replace(',', ''))
}

const seriesFor = ({ country }: Row): Series => {
  const points = pointsOf(
    careWorkersJapan,
    (row) => row.measure === applications && row.country === country,
    (row) => ({ at: day(row.period), value: row.value, status: 'actual' }),
  )
  if (country === 'Nepal (not ASEAN)') return part('NPL', 'Nepal', 'other', points)
  if (country === 'All nationalities' || country === 'Indonesia; Philippines; Vietnam')
    throw new Error(`${country} is not one country`)
  return seriesOf(country, points, { join: false })
}

const council: Measure = {
  id: 'applications',
  label: 'Applications, July 2023',
  kind: 'dots',
  unit: 'people',
  measured:
    'Specified skilled care workers in membership applications to their council, by nationality, 13 July 2023',
  series: () =>
    careWorkersJapan
      .rows()
      .filter((row) => row.measure === applications)
      .sort((a, b) => b.value - a.value)
      .map(seriesFor),
  finding: () => {
    const asean = careWorkersJapan.rows().filter((row) => row.measure === applications && isASEAN(row))
    const [top] = [...asean].sort((a, b) => b.value - a.value)
    return `${format('%', (100 * sum(asean)) / allApplications())} of the ${format('people', allApplications())} people in applications by July 2023 came from ASEAN, the largest part from ${top?.country}`
  },
  how: 'One row a country; the further right, the more people.',
  notes: [
    'Applications to the council and people living in Japan are two counts made in different ways: they cannot be joined.',
  ],
  files,
}

export const careWorkers = defineChart({
  id: 'care-workers',
  name: 'Care workers from ASEAN in Japan',
  claims: ['C9', 'C10'],
  measures: [workers, council],
})
