import { cuisineExportFacts } from '../../data/cocreation/cuisine_export_facts.ts'
import { japaneseRestaurantsWorld } from '../../data/cocreation/japanese_restaurants_world.ts'
import { format } from '../../data/units.ts'
import { defineChart, type Measure, type Point } from '../chart.ts'
import { pointsOf } from '../points.ts'
import { category, day, year } from '../time.ts'

const files = ['cocreation/japanese_restaurants_world.csv']

type Region = ReturnType<typeof japaneseRestaurantsWorld.rows>[number]['region']

/** All figures of this survey are rounded, whether or not a row says so. */
const countsOf = (region: Region, from = 2006): Point[] =>
  pointsOf(
    japaneseRestaurantsWorld,
    (row) => row.region === region && row.year >= from,
    (row) => ({ at: year(row.year), value: row.restaurants, status: 'rounded' }),
  )

const fusion =
  'Nobody counts fusion dishes: any place that is locally held to be Japanese is counted, whoever owns it and however its dishes are made. So the forecast cannot be tested with these figures.'

const total: Measure = {
  id: 'total',
  label: 'In the world',
  kind: 'columns',
  unit: 'restaurants',
  measured: 'Places outside Japan that are locally held to be Japanese restaurants, number, rounded',
  series: () => {
    const points = countsOf('World')
    const most = Math.max(...points.map(({ value }) => value ?? 0))
    // The first and the highest have their number; that of 2025 would stand on its neighbour's.
    const marked = points.map((point, index) =>
      index === 0 || point.value === most
        ? { ...point, label: format('restaurants', point.value ?? 0) }
        : point,
    )
    return [{ id: 'world', label: 'World', colour: 'jp', join: false, points: marked }]
  },
  finding: ({ early, text }) => {
    const grown = `Japanese restaurants abroad went from ${text('world', '2006')} (2006) to ${text('world', '2023')} (2023)`
    const rest = early ? '' : `, then ${text('world', '2025')} (2025), as Asia lost some ${lossOf('Asia')}`
    return `${grown}${rest}; nobody counts fusion dishes among them`
  },
  how: 'One column for each year with a count: 2006, and every second year since 2013.',
  notes: [fusion, 'In 2023 the way of counting in Latin America was widened.'],
  files,
}

/** How many fewer a region had at the last count than at the one before. */
function lossOf(region: Region): string {
  const [before, after] = countsOf(region, 2023)
  if (before?.value == null || after?.value == null) throw new Error(`No two counts of ${region}`)
  return format('restaurants', before.value - after.value)
}

const regions: readonly { readonly name: string; readonly parts: readonly Region[] }[] = [
  { name: 'Asia', parts: ['Asia'] },
  { name: 'North America', parts: ['North America'] },
  // With Russia, as the figure of 2025 holds it.
  { name: 'Europe and Russia', parts: ['Europe', 'Russia', 'Europe incl. Russia'] },
  { name: 'Latin America', parts: ['Latin America'] },
  { name: 'Oceania', parts: ['Oceania'] },
  { name: 'Middle East', parts: ['Middle East'] },
  { name: 'Africa', parts: ['Africa'] },
]

/** The regions in one survey; where a region has rows for its parts only, their sum. */
const surveyOf = (when: number): Point[] =>
  regions.map(({ name, parts }, index): Point => {
    const at = category(index, name, `${when}-12-31`)
    const [first, ...more] = parts.flatMap((part) =>
      countsOf(part, when).filter((point) => point.at.x === when),
    )
    if (!first) return { at, value: null, gap: 'no figure found', status: 'actual', sources: [] }
    if (more.length === 0) return { ...first, at }
    return {
      at,
      value: more.reduce((sum, { value }) => sum + (value ?? 0), first.value ?? 0),
      status: 'computed',
      sources: [...new Set([first, ...more].flatMap(({ sources }) => sources))],
      note: 'computed: Europe plus Russia',
    }
  })

const byRegion: Measure = {
  ...total,
  id: 'regions',
  label: 'By region',
  kind: 'bars',
  category: 'Region',
  measured: `${total.measured}, by region`,
  series: () => [
    { id: '2023', label: '2023', colour: 'other', join: false, points: surveyOf(2023) },
    { id: '2025', label: '2025', colour: 'jp', join: false, points: surveyOf(2025) },
  ],
  finding: ({ early, text, value }) => {
    const moved = (region: string) =>
      `${value('2023', region) < value('2025', region) ? 'rose' : 'fell'} from ${text('2023', region)} to ${text('2025', region)} in ${region}`
    return early
      ? `In 2023 Asia had ${text('2023', 'Asia')} of the world’s ${format('restaurants', worldIn(2023))} Japanese restaurants, North America ${text('2023', 'North America')}, Europe and Russia ${text('2023', 'Europe and Russia')}`
      : `From 2023 to 2025 the number of Japanese restaurants ${moved('Asia')} and ${moved('Latin America')}`
  },
  how: 'One group of bars a region, one bar a survey. The paler bar is a sum of two figures.',
  notes: [
    fusion,
    'The figure for Europe in 2025 holds Russia, so both are added for 2023. North America in 2025 was not found. In 2023 the way of counting in Latin America was widened.',
  ],
}

const worldIn = (when: number) => countsOf('World').find(({ at }) => at.x === when)?.value ?? 0

const thai: Measure = {
  id: 'thai',
  label: 'Thai restaurants abroad',
  kind: 'columns',
  unit: 'restaurants',
  measured: 'Thai restaurants outside Thailand, number, as Thai offices state it',
  series: () => [
    {
      id: 'thai',
      label: 'Thai restaurants',
      colour: 'th',
      join: false,
      points: pointsOf(
        cuisineExportFacts,
        (row) => row.measure === 'Thai restaurants outside Thailand',
        // The last count is a statement of January 2024, before the interview: it stands at its month.
        (row) => ({
          at: row.note.includes('January 2024')
            ? { ...day('2024-01-15', 'month'), end: '2024-01-31' }
            : year(row.year),
          value: row.value,
          label: format('restaurants', row.value),
        }),
      ),
    },
  ],
  finding: ({ text }) =>
    `Another cuisine of the region travelled too: ${text('thai', '2002')} Thai restaurants abroad in 2002, ${text('thai', '2016')} in 2016 and hardly more since (${text('thai', 'January 2024')})`,
  how: 'One column for each year of which a figure was found.',
  notes: [
    'Near evidence only: these are Thai restaurants, not dishes made together with Japan. Nobody counts fusion dishes.',
    'The figures come from different offices. The last one is rounded and was stated in January 2024.',
  ],
  // Room over the last column for its value.
  axis: { to: 20000 },
  files: ['cocreation/cuisine_export_facts.csv'],
}

export const restaurantsWorld = defineChart({
  id: 'restaurants-world',
  name: 'Japanese restaurants abroad',
  claims: ['C2', 'C3'],
  measures: [total, byRegion, thai],
})
