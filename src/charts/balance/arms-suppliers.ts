import { armsImportsPeriod } from '../../data/balance/arms_imports_period.ts'
import { type Colour, type PlaceName, placeNamed } from '../../data/countries.ts'
import { format } from '../../data/units.ts'
import { defineChart, type Measure, type Point, type Series } from '../chart.ts'
import { category } from '../time.ts'

type Row = ReturnType<typeof armsImportsPeriod.rows>[number]
/** What one bar stands for: the deliveries to a country in five years. */
type Bar = Readonly<{ label: string; recipient: PlaceName; start: number }>

const groups: readonly { id: string; label: Row['supplier'] | 'All others'; colour: Colour }[] = [
  { id: 'USA', label: 'United States', colour: 'jp' },
  { id: 'CHN', label: 'China', colour: 'accent' },
  { id: 'RUS', label: 'Russia', colour: 'other' },
  { id: 'others', label: 'All others', colour: 'soft' },
]
const groupOf = ({ supplier }: Row) => groups.find(({ label }) => label === supplier)?.id ?? 'others'

/** The suppliers, largest first, and the volume of all together. */
function deliveriesTo(recipient: PlaceName, start: number) {
  const rows = armsImportsPeriod
    .rows()
    .filter((row) => row.recipient === recipient && row.period_start === start)
    .sort((a, b) => b.share_pct - a.share_pct)
  const total = rows.find(({ supplier }) => supplier === 'Total')
  if (!total) throw new Error(`No total of ${recipient} from ${start}`)
  return { rows: rows.filter((row) => row !== total), total: total.tiv_million }
}

/** The share of the largest single supplier; “Other” is a sum of several. */
const largestShare = (recipient: PlaceName, start: number) =>
  deliveriesTo(recipient, start).rows.find(({ supplier }) => supplier !== 'Other')?.share_pct ?? 0

const tiv = (million: number) => format('TIV million', million, million < 10 ? 1 : 0)
const volumeOf = (recipient: PlaceName, start: number) => tiv(deliveriesTo(recipient, start).total)

/** The part of a bar: one of the three suppliers, or all others, the largest of them named where it leads. */
function partOf(id: string, { recipient, start, label }: Bar, index: number): Point[] {
  const { rows, total } = deliveriesTo(recipient, start)
  const own = rows.filter((row) => groupOf(row) === id)
  const [first] = own
  if (!first) return []
  const volume = own.reduce((sum, row) => sum + row.tiv_million, 0)
  const leads = id === 'others' && first.share_pct === largestShare(recipient, start)
  const largest = `${first.supplier} ${format('% of volume', first.share_pct)}`
  return [
    {
      at: category(index, label, `${first.period_end}-12-31`),
      value: id === 'others' ? (100 * volume) / total : first.share_pct,
      status: id === 'others' ? 'computed' : 'actual',
      sources: first.source.map((source) => `${armsImportsPeriod.topic}/${source}`),
      note: `${tiv(volume)} of ${tiv(total)} million TIV${leads ? `; the largest: ${largest}` : ''}`,
      ...(leads ? { label: `incl. ${largest}` } : {}),
    },
  ]
}

/** A supplier that delivered nothing to any of them is left out: China and Russia for Japan. */
const seriesOfBars = (bars: readonly Bar[]): Series[] =>
  groups
    .map((group) => ({ ...group, join: false, points: bars.flatMap((bar, i) => partOf(group.id, bar, i)) }))
    .filter(({ points }) => points.length > 0)

/** The ten members, the most tied to one supplier first. Timor-Leste received nothing in both periods. */
const members = (start: number) =>
  [...new Set(armsImportsPeriod.rows().map((row) => row.recipient))]
    .filter((place) => placeNamed(place).memberSince !== undefined && place !== 'Timor-Leste')
    .sort((a, b) => largestShare(b, start) - largestShare(a, start))

const barsFrom = (start: number): Bar[] =>
  (['Japan', ...members(start)] as const).map((recipient) => ({ label: recipient, recipient, start }))

const withoutHalf = (start: number) => members(start).filter((one) => largestShare(one, start) < 50).length

const how = 'One bar a country. “Incl.” names the largest supplier where it is none of the three.'

const measure =
  'TIV, SIPRI’s trend-indicator value, measures the volume of major arms, not their price. The shares are worked out from its register of deliveries; later editions revise older years.'

const notesFor = (start: number): string[] => [
  `Volumes of ${start}–${start + 4 - 2000} in million TIV: ${barsFrom(start)
    .map(({ recipient }) => `${recipient} ${volumeOf(recipient, start)}`)
    .join(', ')}. Small buyers rest on a few deliveries, so their shares swing.`,
  measure,
]

const latest: Measure = {
  id: 'latest',
  label: '2020–24',
  kind: 'bars',
  unit: '% of volume',
  measured: 'Suppliers of major arms delivered in 2020–24 (bars so marked: 2015–19), % of the volume (TIV)',
  series: () =>
    seriesOfBars([
      ...barsFrom(2020),
      { label: 'ASEAN', recipient: 'ASEAN members and Timor-Leste', start: 2020 },
      { label: 'Japan, 2015–19', recipient: 'Japan', start: 2015 },
      { label: 'ASEAN, 2015–19', recipient: 'ASEAN members and Timor-Leste', start: 2015 },
    ]),
  finding: ({ early, text }) =>
    early
      ? `In 2015–19 ${text('USA', 'Japan, 2015–19')} of the arms that Japan received came from the United States, against ${text('USA', 'ASEAN, 2015–19')} of those of the ASEAN members together`
      : `In 2020–24 Japan’s arms came ${text('USA', 'Japan')} from the United States and Cambodia’s ${text('CHN', 'Cambodia')} from China, though Cambodia received little (${volumeOf('Cambodia', 2020)} million TIV, Japan ${volumeOf('Japan', 2020)}); in ${withoutHalf(2020)} of the 10 members no supplier has half`,
  how: `${how} In May 2024 the last five years were not over: then only the bars of 2015–19 are left, and the next view has them for every country.`,
  notes: notesFor(2020),
  axis: { from: 0, to: 100 },
  stacked: true,
  category: 'Country',
  files: ['balance/arms_imports_period.csv'],
}

const earlier: Measure = {
  ...latest,
  id: 'earlier',
  label: '2015–19',
  measured: 'Suppliers of major arms delivered in 2015–19, % of the volume (TIV) each country received',
  series: () => seriesOfBars(barsFrom(2015)),
  finding: ({ text }) =>
    `In 2015–19 ${text('USA', 'Japan')} of Japan’s arms came from the United States and ${text('RUS', 'Vietnam')} of Vietnam’s from Russia; in ${withoutHalf(2015)} of the 10 members no supplier had half`,
  how,
  notes: notesFor(2015),
}

const periodsOfJapan = () =>
  [1995, 2000, 2005, 2010, 2015, 2020].map(
    (start): Bar => ({ label: `${start}–${String(start + 4).slice(2)}`, recipient: 'Japan', start }),
  )

const japan: Measure = {
  ...latest,
  id: 'japan',
  label: 'Japan since 1995',
  measured: 'Suppliers of major arms delivered to Japan, % of the volume (TIV) received in each five years',
  series: () => seriesOfBars(periodsOfJapan()),
  finding: ({ early, value, text }) => {
    const known = periodsOfJapan().filter(({ start }) => !early || start < 2020)
    const [lowest = ''] = known.map(({ label }) => label).sort((a, b) => value('USA', a) - value('USA', b))
    return `In every five years since 1995 the United States supplied nearly all of Japan’s arms imports: ${text('USA', lowest)} in the lowest (${lowest})`
  },
  how: 'One bar for each five years, by year of delivery.',
  notes: [measure],
  category: 'Period',
}

export const armsSuppliers = defineChart({
  id: 'arms-suppliers',
  name: 'Who supplies the arms',
  claims: ['B2', 'B3'],
  measures: [latest, earlier, japan],
})
