import { tradeShares20112022 } from '../../data/balance/trade_shares_2011_2022.ts'
import type { PlaceName } from '../../data/countries.ts'
import { ordinal } from '../../data/ordinals.ts'
import { defineChart, type Measure, type Tell } from '../chart.ts'
import { pointsOf, seriesOf } from '../points.ts'
import { year } from '../time.ts'

type Row = ReturnType<typeof tradeShares20112022.rows>[number]

const partners = ['China', 'United States', 'Japan'] as const
type Partner = (typeof partners)[number]

const slots = ['2011', '2022']

/** Exports and imports together, in the first year and the last. */
const trade = () =>
  tradeShares20112022.rows().filter((row) => row.flow === 'total' && slots.includes(String(row.year)))

/** The partner's place among the three in the member's trade of the year. */
function rankOf({ country, year: of, partner, share_pct }: Row, rows: readonly Row[]): number {
  const larger = rows.filter(
    (row) =>
      row.country === country &&
      row.year === of &&
      row.partner !== partner &&
      partners.some((one) => one === row.partner) &&
      row.share_pct > share_pct,
  )
  return larger.length + 1
}

/** For how many members the partner has this rank in the year. */
function membersWith(rank: number, partner: Partner, of: number): number {
  const rows = trade()
  return rows.filter((row) => row.partner === partner && row.year === of && rankOf(row, rows) === rank).length
}

const inWords = (count: number) =>
  ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'all ten'][count] ??
  String(count)

function seriesWith(partner: Partner) {
  const rows = trade()
  const shareOf = (member: PlaceName) =>
    rows.find((row) => row.country === member && row.partner === partner && row.year === 2022)?.share_pct ?? 0
  const members = [...new Set(rows.map((row) => row.country))].sort((a, b) => shareOf(b) - shareOf(a))
  return members.map((member) =>
    seriesOf(
      member,
      pointsOf(
        tradeShares20112022,
        (row) => row.country === member && row.partner === partner && rows.includes(row),
        (row) => ({
          at: year(row.year),
          value: row.share_pct,
          slot: slots.indexOf(String(row.year)),
          // Close dots have no room for two ranks: the third goes without saying.
          label: rankOf(row, rows) < 3 ? ordinal(rankOf(row, rows)) : '',
          // All shares are worked out from the IMF's months; where it estimated most of these, the note says so.
          status: row.note === '' ? 'computed' : 'estimate',
        }),
      ),
    ),
  )
}

const measureWith = (
  partner: Partner,
  name: string,
  more: { readonly id: string; readonly label: string; finding(tell: Tell): string },
): Measure => ({
  ...more,
  kind: 'dots',
  unit: '%',
  measured: `Share of ${name} in each member’s trade in goods, exports and imports together, % of its trade with the world`,
  series: () => seriesWith(partner),
  how: `One row a member. Hollow: 2011. Filled: 2022. “1st” and “2nd” give the place of ${name} among three partners, China, the United States and Japan; a dot without a place is the third.`,
  notes: [
    'Only these three are compared: the European Union and the other ASEAN members are not. Hong Kong does not count as China.',
    'The shares are worked out from the IMF’s monthly figures. Laos and Myanmar in both years, Brunei, Cambodia and Vietnam in 2011, Indonesia and the Philippines in 2022 rest in most months on estimates of the IMF or on partners’ figures.',
  ],
  slots,
  files: ['balance/trade_shares_2011_2022.csv'],
})

export const tradePull = defineChart({
  id: 'trade-pull',
  name: 'Trade with China, the US and Japan',
  claims: ['B1'],
  measures: [
    measureWith('China', 'China', {
      id: 'china',
      label: 'China',
      finding: ({ text }) =>
        `China was the largest of the three partners for ${inWords(membersWith(1, 'China', 2011))} of the members in 2011 and for ${inWords(membersWith(1, 'China', 2022))} in 2022; in Indonesia’s trade its share went from ${text('IDN', '2011')} to ${text('IDN', '2022')}`,
    }),
    measureWith('United States', 'the United States', {
      id: 'united-states',
      label: 'United States',
      finding: ({ text }) =>
        `The United States was first of the three for ${inWords(membersWith(1, 'United States', 2011))} of the members in 2011 and for ${inWords(membersWith(1, 'United States', 2022))} in 2022, but second for ${inWords(membersWith(2, 'United States', 2022))}; in Vietnam’s trade its share went from ${text('VNM', '2011')} to ${text('VNM', '2022')}`,
    }),
    measureWith('Japan', 'Japan', {
      id: 'japan',
      label: 'Japan',
      finding: ({ text }) =>
        `Japan was the largest of the three partners for ${inWords(membersWith(1, 'Japan', 2011))} of the members in 2011 and for ${inWords(membersWith(1, 'Japan', 2022))} in 2022; in Thailand’s trade its share went from ${text('THA', '2011')} to ${text('THA', '2022')}`,
    }),
  ],
})
