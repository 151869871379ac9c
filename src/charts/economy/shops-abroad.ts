import type { PlaceName } from '../../data/countries.ts'
import { japaneseRetailStores } from '../../data/investment/japanese_retail_stores.ts'
import { format } from '../../data/units.ts'
import { defineChart, type Point } from '../chart.ts'
import { pointsOf, seriesOf } from '../points.ts'
import { day } from '../time.ts'

const places: readonly PlaceName[] = [
  'Philippines',
  'Indonesia',
  'Thailand',
  'Malaysia',
  'Vietnam',
  'Singapore',
]

/** In these years a count of August is known; the estimated year end beside it is not drawn. */
const doubled = ['2013-12-31', '2017-12-31']

type Row = ReturnType<typeof japaneseRetailStores.rows>[number]

const isUniqlo = (row: Row) => row.chain === 'Uniqlo' && row.unit === 'stores'

function shopsOf(place: PlaceName): Point[] {
  const rows = japaneseRetailStores
    .rows()
    .filter((row) => isUniqlo(row) && row.country === place)
    .filter((row) => !(isEstimate(row) && doubled.includes(row.date)))
    .sort((a, b) => a.date.localeCompare(b.date))
  return rows.flatMap((one, index) =>
    pointsOf(
      japaneseRetailStores,
      (row) => row === one,
      (row) => ({
        at: day(row.date),
        value: row.value,
        status: isEstimate(row) ? 'estimate' : 'actual',
        run: runOf(rows, index),
      }),
    ),
  )
}

const isEstimate = (row: Row) => row.note.includes('estimated')

/** Only year ends of the one estimated series that follow each other belong together; any other count stands alone. */
function runOf(rows: readonly Row[], index: number): number {
  let first = index
  for (let i = index; i > 0; i--) {
    const [before, after] = [rows[i - 1], rows[i]]
    if (!before || !after || !isEstimate(before) || !isEstimate(after)) break
    if (Number(after.date.slice(0, 4)) - Number(before.date.slice(0, 4)) !== 1) break
    first = i - 1
  }
  return first
}

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six']

/** All shops counted on a day, and in how many countries. */
function sumOn(date: string): { shops: string; countries: string } {
  const rows = japaneseRetailStores.rows().filter((row) => isUniqlo(row) && row.date === date)
  const shops = rows.reduce((sum, row) => sum + row.value, 0)
  return { shops: format('stores', shops), countries: words[rows.length] ?? String(rows.length) }
}

export const shopsAbroad = defineChart({
  id: 'shops-abroad',
  name: 'A Japanese clothing chain’s shops in ASEAN',
  claims: ['E5'],
  measures: [
    {
      id: 'uniqlo',
      label: 'Uniqlo shops',
      kind: 'lines',
      unit: 'stores',
      measured: 'Uniqlo shops in each country, number at the date named',
      series: () => places.map((place) => seriesOf(place, shopsOf(place))),
      finding: ({ early }) => {
        const first = sumOn('2013-08-31')
        const last = sumOn(early ? '2023-12-31' : '2025-09-30')
        return `Uniqlo had ${first.shops} shops in ${first.countries} countries of Southeast Asia in August 2013, and ${last.shops} in ${last.countries} ${early ? 'at the end of 2023' : 'in September 2025'}`
      },
      how: 'One point a count. Squares are year ends of a Philippine series that is partly estimated; only these, where they follow each other, are joined.',
      notes: [
        'The sums are not of the same countries: Singapore is in that of 2013 only, Indonesia and Vietnam in the later ones only.',
        'One clothing chain is not all shops, and a number of shops says nothing about the money put into them.',
        'Where two countries had the same number, one point hides the other: Malaysia and Thailand in August 2013, Thailand and Indonesia at the end of 2023. For 2013 and 2017 the Philippine count of August is drawn, not the estimate of the year end.',
      ],
      files: ['investment/japanese_retail_stores.csv'],
    },
  ],
})
