import { type PlaceName, placeNamed } from '../../data/countries.ts'
import { securityDomains as file } from '../../data/security/security_domains.ts'
import { format } from '../../data/units.ts'
import { type DataRecord, defineChart, type Series } from '../chart.ts'
import { category, INTERVIEW } from '../time.ts'

type Row = ReturnType<typeof file.rows>[number]
type Domain = Row['domain']

/** The sea states of South-East Asia, then those of the mainland. */
const places = [
  'Philippines',
  'Indonesia',
  'Malaysia',
  'Brunei',
  'Singapore',
  'Timor-Leste',
  'Vietnam',
  'Cambodia',
  'Laos',
  'Thailand',
  'Myanmar',
] as const satisfies readonly PlaceName[]

/** Armed forces first, then the sea, then people and nature. */
const domains: readonly { readonly id: string; readonly label: string; readonly domain: Domain }[] = [
  { id: 'grants', label: 'Security grants (OSA)', domain: 'official security assistance (OSA)' },
  { id: 'equipment', label: 'Radars, equipment', domain: 'radars and defence equipment transfer' },
  { id: 'agreements', label: 'Equipment agreement', domain: 'defence equipment transfer agreement' },
  { id: 'access', label: '2+2 talks, access pacts', domain: '2+2 and reciprocal access' },
  { id: 'capacity', label: 'Training of forces, by field', domain: 'defence capacity building (fields)' },
  { id: 'peacekeepers', label: 'Peacekeepers from Japan', domain: 'peacekeeping sent by Japan' },
  { id: 'peacekeeping', label: 'Training of peacekeepers', domain: 'peacekeeping training' },
  { id: 'vessels', label: 'Coast guard, patrol vessels', domain: 'coast guard and patrol vessels' },
  { id: 'law', label: 'Training for law at sea', domain: 'law enforcement at sea training' },
  { id: 'cyber', label: 'Cybersecurity', domain: 'cybersecurity' },
  { id: 'mines', label: 'Mine clearance', domain: 'mine and unexploded-ordnance clearance' },
  { id: 'relief', label: 'Disaster relief sent', domain: 'disaster relief sent by Japan' },
  { id: 'climate', label: 'Climate, infrastructure', domain: 'climate, disaster and infrastructure aid' },
]

const isDone = (row: Row) => !row.status.startsWith('planned')

/** Yen where the row has them, or dollars. */
function amountOf({ amount_jpy_million: yen, quantity, quantity_unit: unit }: Row): string | undefined {
  if (yen !== null) return format('JPY million', yen)
  if (quantity === null || !unit?.startsWith('USD')) return undefined
  return `${unit === 'USD' ? '' : 'nearly '}${format('USD', quantity)}`
}

/** A date that begins with its year: what is later than the interview is found by comparing texts. */
const dateOf = (date: string) => date.replace(/^since (.*)/, '$1 on').replace(/^undated.*/, '')

function recordOf(row: Row): DataRecord {
  const amount = amountOf(row)
  const date = dateOf(row.date)
  return {
    // The month of the interview was not over: written so that it compares as later.
    date: date === INTERVIEW.slice(0, 7) ? 'May 2024' : date,
    what: date === '' ? `${row.activity}, ${row.date}` : row.activity,
    ...(amount === undefined ? {} : { amount }),
    status: row.status,
    sources: row.source.map((id) => `security/${id}`),
  }
}

const unique = (ids: readonly string[]) => [...new Set(ids)]

/** A row of the matrix. A cell without a record rests on all that was read for its row. */
function cellsOf({ id, label, domain }: (typeof domains)[number]): Series {
  const rows = file.rows().filter((row) => row.domain === domain && isDone(row))
  const read = unique(rows.flatMap((row) => recordOf(row).sources))
  return {
    id,
    label,
    colour: 'accent',
    join: false,
    points: places.map((place, index) => {
      const records = rows
        .filter((row) => row.country === place)
        .map(recordOf)
        .sort((a, b) => a.date.localeCompare(b.date))
      return {
        at: category(index, place),
        value: records.length,
        status: 'actual',
        sources: records.length > 0 ? unique(records.flatMap(({ sources }) => sources)) : read,
        column: placeNamed(place).code,
        records,
      }
    }),
  }
}

/** The countries of the records that a test picks, in the words of a sentence. */
function countriesOf(pick: (row: Row) => boolean, early: boolean): string {
  const rows = file
    .rows()
    .filter((row) => isDone(row) && pick(row) && !(early && recordOf(row).date > INTERVIEW))
    .map(({ country }) => country)
  return places
    .filter((place) => rows.includes(place))
    .map((place) => (place === 'Philippines' ? 'the Philippines' : place))
    .join(' and ')
}

/** Radars of ports and of a coast guard came as civil aid. */
const isForceRadar = ({ domain, activity }: Row) =>
  (domain === 'official security assistance (OSA)' || domain === 'radars and defence equipment transfer') &&
  activity.includes('radar') &&
  !activity.includes('aid grant')

const isClearance = ({ domain }: Row) => domain === 'mine and unexploded-ordnance clearance'

export const securityDomains = defineChart({
  id: 'security-domains',
  name: 'What Japan does in security, by country',
  claims: ['S5', 'S8', 'S11', 'S12'],
  measures: [
    {
      id: 'records',
      label: 'Records',
      kind: 'matrix',
      unit: 'count',
      measured: 'Records found of what Japan did since 1990, by kind of work and country, number of records',
      series: () => domains.map(cellsOf),
      finding: ({ early, value }) => {
        const withVessels = places.filter((place) => value('vessels', place) > 0).length
        return `In our records radars for armed forces went only to ${countriesOf(isForceRadar, early)}, mine clearance only to ${countriesOf(isClearance, early)}, patrol vessels (grants or loans) to ${withVessels} of ${places.length} countries`
      },
      how: 'One row a kind of work, from armed forces down to people and nature; one column a country, sea states first, then the mainland. The number counts the records we found, and each cell opens them; shades compare within a row only. An empty cell says “no record found”, not “nothing done”.',
      notes: [
        'Compare cells within a row only: one record may be a treaty, a field of training, a loan of billions of yen or a relief team. It shows where records were easy to find as well as what Japan does, so it is no ranking.',
        'Of about fifteen empty cells that were tested, five proved wrong and were filled.',
        'Radars and equipment: those of Cambodia and Indonesia, and the coast guard stations of the Philippines, came as civil aid. Fields of training are those that a ministry page names, without dates. Climate and infrastructure is a small sample of a large loan book.',
        'Left out: memberships of the agreement against piracy, which Japan does not give; talks and memoranda on defence, of which several first ones were not found; and projects that are only planned.',
        'One grant for mine clearance in Cambodia has no year; it is shown as known in May 2024.',
      ],
      category: 'Country',
      row: 'Kind of work',
      files: ['security/security_domains.csv'],
    },
  ],
})
