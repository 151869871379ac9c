import { blueprintEvidence } from '../../data/cocreation/blueprint_evidence.ts'
import { japaneseRestaurantsWorld } from '../../data/cocreation/japanese_restaurants_world.ts'
import { thaiVehicleExports } from '../../data/cocreation/thai_vehicle_exports.ts'
import { toyotaImvProduction2012 } from '../../data/cocreation/toyota_imv_production_2012.ts'
import { format } from '../../data/units.ts'
import { type DataRecord, defineChart, type Measure, type Point, type Series } from '../chart.ts'
import { pointsOf } from '../points.ts'
import { category, year } from '../time.ts'

const evidence = 'cocreation/blueprint_evidence.csv'

const regions = ['Southeast Asia', 'South Asia', 'Latin America', 'Africa', 'East Asia'] as const
type Region = (typeof regions)[number]

/** Egypt had only been announced when the list was printed. */
const isAnnounced = (note: string) => note.startsWith('announced')

const builtIn = (region: Region) =>
  toyotaImvProduction2012.rows().filter((row) => row.region === region && !isAnnounced(row.note))

/** The region with the names of its places: they are few. */
const named = (region: Region) =>
  `${region}: ${builtIn(region)
    .map(({ place }) => place)
    .join(', ')}`

const built = (): Point[] => [
  ...regions.map(
    (region, index): Point => ({
      at: category(index, named(region), '2012-04-30'),
      value: builtIn(region).length,
      status: 'actual',
      sources: ['cocreation/IM5'],
    }),
  ),
  ...pointsOf(
    blueprintEvidence,
    (row) => row.who === 'Toyota' && row.where === 'Middle East',
    (row) => ({ at: category(regions.length, 'Middle East', '2012-04-30'), value: row.value }),
  ),
]

const one = (id: string, label: string, colour: Series['colour'], points: readonly Point[]): Series => ({
  id,
  label,
  colour,
  join: false,
  points,
})

const imv: Measure = {
  id: 'imv',
  label: 'Where Toyota built its line',
  kind: 'bars',
  unit: 'places',
  measured: 'Places that built Toyota’s IMV line (Hilux and others), by region, April 2012',
  series: () => [one('places', 'Places', 'jp', built())],
  finding: ({ text, value }) =>
    `In 2012 Toyota’s IMV line was built in ${text('places', named('Southeast Asia'))} countries of Southeast Asia and ${text('places', named('South Asia'))} of South Asia, but in ${value('places', 'Middle East') === 0 ? 'none' : text('places', 'Middle East')} of the Middle East`,
  how: 'One row a region, with the places that built the cars; the longer the bar, the more of them.',
  notes: [
    'The IMV line is pickups and utility cars developed for many markets. The Middle East only bought them. Egypt had been announced and is not counted.',
    'Places, not cars: how many each built is not in the list.',
  ],
  category: 'Region',
  files: ['cocreation/toyota_imv_production_2012.csv', evidence],
}

const shareOf = (period: string, at: Point['at']): Point[] =>
  pointsOf(
    thaiVehicleExports,
    (row) => row.destination === 'Middle East' && row.period.startsWith(period),
    (row) => ({ at, value: row.value, status: 'actual' }),
  )

const exports: Measure = {
  id: 'exports',
  label: 'Thai cars to the Middle East',
  kind: 'dots',
  unit: '% of exports',
  measured: 'Share of the Middle East in Thailand’s exports of vehicles, %; in 2022 of vehicles and parts',
  series: () => [
    one('before', 'Before 2016', 'jp', shareOf('before 2016', category(2015, 'before 2016', '2015-12-31'))),
    one('2016', '2016', 'jp', shareOf('2016', year(2016))),
    one('2017', '2017', 'jp', shareOf('2017', year(2017))),
    one('2022', '2022, with parts', 'other', shareOf('2022', year(2022))),
  ],
  finding: ({ text }) => {
    const [low, high] = shareOf('before 2016', year(2015)).map(({ value }) => value ?? 0)
    return `The Middle East’s share of Thailand’s vehicle exports fell from ${low}–${high}% to ${text('2016', '2016', 0)} in 2016; of vehicles and parts together it was ${text('2022', '2022', 0)} in 2022`
  },
  how: 'One row a date; the further right, the larger the share. Before 2016 a span is given.',
  notes: [
    'The figure of 2022 includes parts, so it cannot be compared with the others. The industry blamed the fall of 2016 on the oil price. 2017 is the year we take a report of February 2018 to speak of.',
    'In 2022 the Middle East was the third market, after Asia and Australia. No yearly series by region was found.',
  ],
  files: ['cocreation/thai_vehicle_exports.csv'],
}

const restaurants: Measure = {
  id: 'restaurants',
  label: 'Restaurants in the Middle East',
  kind: 'columns',
  unit: 'restaurants',
  measured: 'Outlets in the Middle East that are taken there for Japanese restaurants, rounded',
  series: () => [
    one(
      'restaurants',
      'Middle East',
      'jp',
      pointsOf(
        japaneseRestaurantsWorld,
        (row) => row.region === 'Middle East',
        (row) => ({ at: year(row.year), value: row.restaurants, status: 'rounded' }),
      ),
    ),
  ],
  finding: ({ early, text }) => {
    const last = early ? 2023 : 2025
    const world = japaneseRestaurantsWorld.rows().find((row) => row.year === last && row.region === 'World')
    const own = japaneseRestaurantsWorld
      .rows()
      .find((row) => row.year === last && row.region === 'Middle East')
    if (!world || !own) throw new Error(`No restaurants of ${last}`)
    return `Japanese restaurants in the Middle East went from ${text('restaurants', '2013')} (2013) to ${text('restaurants', String(last))} (${last}), ${format('%', (100 * own.restaurants) / world.restaurants)} of all outside Japan`
  },
  how: 'One column a survey, every second year.',
  notes: ['Local owners and mixed kitchens are counted; what came by way of Southeast Asia is not known.'],
  files: ['cocreation/japanese_restaurants_world.csv'],
}

type Fact = ReturnType<typeof blueprintEvidence.rows>[number]

const southAsia: readonly string[] = ['India', 'Pakistan', 'SAARC', 'South Asia', 'South Asia (5 countries)']

const strands: readonly { id: string; label: string; is(row: Fact): boolean }[] = [
  { id: 'honda-south-asia', label: 'Honda in South Asia', is: (row) => row.who === 'Honda' && isSouth(row) },
  {
    id: 'toyota-south-asia',
    label: 'Toyota in South Asia',
    is: (row) => row.who === 'Toyota' && isSouth(row),
  },
  {
    id: 'toyota-middle-east',
    label: 'Toyota in the Middle East',
    is: (row) => row.who === 'Toyota' && !isSouth(row),
  },
  { id: 'exports', label: 'Thai cars in the Middle East', is: (row) => row.who === 'all makers' },
  {
    id: 'restaurants-middle-east',
    label: 'Restaurants, Middle East',
    is: (row) => row.who === 'restaurants' && !isSouth(row),
  },
  {
    id: 'restaurants-south-asia',
    label: 'Restaurants, South Asia',
    is: (row) => row.who === 'restaurants' && isSouth(row),
  },
  {
    id: 'honda-africa',
    label: 'Honda in southern Africa',
    is: (row) => row.where.startsWith('South Africa'),
  },
]

const isSouth = (row: Fact) => southAsia.includes(row.where)

const readings = [
  { id: 'for', label: 'for', begins: 'supports' },
  { id: 'part', label: 'in part', begins: 'qualifies' },
  { id: 'against', label: 'against', begins: 'contradicts' },
] as const

const recordOf = (row: Fact): DataRecord => ({
  // The last year or month that the fact speaks of: what is later than the interview is decided by it.
  date: /\d{4}(-\d{2})*$/.exec(row.period)?.[0] ?? '',
  what: `${row.where}, ${row.period.replace('/', ' to ')}: ${row.measure}${row.reading.replace(/^[a-z]+/, '')}`,
  ...(row.value === null || row.unit === null ? {} : { amount: format(row.unit, row.value) }),
  sources: row.source.map((id) => `cocreation/${id}`),
})

/** A cell without a fact rests on all that was read for its row. */
function cellsOf(is: (row: Fact) => boolean): Point[] {
  const own = blueprintEvidence.rows().filter(is)
  const read = [...new Set(own.flatMap((row) => recordOf(row).sources))]
  return readings.map(({ id, label, begins }, index) => {
    const records = own.filter((row) => row.reading.startsWith(begins)).map(recordOf)
    return {
      at: category(index, label),
      value: records.length,
      status: 'actual',
      sources: records.length > 0 ? [...new Set(records.flatMap(({ sources }) => sources))] : read,
      records,
      column: id,
    }
  })
}

const facts: Measure = {
  id: 'facts',
  label: 'All facts, for and against',
  kind: 'matrix',
  unit: 'count',
  measured:
    'Facts gathered on Honda’s and Toyota’s cars and on Japanese restaurants, by what they say of a model',
  series: () => strands.map(({ id, label, is }) => one(id, label, 'other', cellsOf(is))),
  finding: ({ value }) => {
    const [speak, part, against] = readings.map(({ label }) =>
      strands.reduce((total, { id }) => total + value(id, label), 0),
    )
    return `Of the facts that we found ${speak} speak for a model, ${part} do so only in part and ${against} speak against it; they weigh differently`
  },
  how: 'One row a strand, one column a reading; each cell opens its facts.',
  notes: [
    'The facts measure different things and were gathered by hand: their number is no measure of weight.',
  ],
  category: 'Reading',
  files: [evidence],
}

export const blueprint = defineChart({
  id: 'blueprint',
  name: 'A model for South Asia and the Middle East',
  claims: ['C7'],
  measures: [imv, exports, restaurants, facts],
})
