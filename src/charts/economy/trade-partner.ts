import type { PlaceName } from '../../data/countries.ts'
import { aseanTradeByPartner } from '../../data/investment/asean_trade_by_partner.ts'
import { ordinal, ordinalWord } from '../../data/ordinals.ts'
import { defineChart, type Point } from '../chart.ts'
import { pointsOf, seriesOf } from '../points.ts'
import { day, year } from '../time.ts'

const partners: readonly PlaceName[] = ['Japan', 'China', 'European Union', 'United States']

/** The year that comes from the International Trade Centre; all others are ASEAN’s own figures. */
const OTHER_SOURCE = 2022

/** Ranks are drawn for Japan alone: those of all four would not find room on a phone. */
const tradeWith = (partner: PlaceName): Point[] =>
  pointsOf(
    aseanTradeByPartner,
    (row) => row.partner === partner,
    (row) => ({
      at: year(row.year),
      value: row.value,
      run: row.year === OTHER_SOURCE ? 2 : 1,
      ...(partner === 'Japan' && row.rank !== null ? { label: ordinal(row.rank) } : {}),
    }),
  )

/** Japan’s rank in words. @throws if a year has none, or if the years do not share it. */
function rankIn(...years: readonly number[]): string {
  const rows = aseanTradeByPartner.rows().filter((row) => row.partner === 'Japan')
  const ranks = new Set(years.map((at) => rows.find((row) => row.year === at)?.rank))
  const [rank] = ranks
  if (!rank || ranks.size > 1) throw new Error(`No one rank of Japan for ${years.join(', ')}`)
  return ordinalWord(rank)
}

export const tradePartner = defineChart({
  id: 'trade-partner',
  name: 'Japan among ASEAN’s trading partners',
  claims: ['E1', 'E6'],
  measures: [
    {
      id: 'trade',
      label: 'Trade in goods',
      kind: 'lines',
      unit: 'USD billion',
      measured: 'ASEAN’s trade in goods with each partner, imports and exports together, US$ billion a year',
      series: () =>
        partners.map((partner) => seriesOf(partner, tradeWith(partner), { optional: partner !== 'Japan' })),
      finding: ({ text, highest }) =>
        `Japan was ASEAN’s ${rankIn(2004, 2008)} trading partner until 2008, ${rankIn(2010)} in 2010 and ${rankIn(2016, 2020)} in 2016 and 2020; in dollars the highest year seen is ${highest('JPN').at} (${text('JPN', highest('JPN').at, 0)})`,
      how: 'One point a year, with Japan’s rank among ASEAN’s partners where a source gives it. A line runs only between years that follow each other. China, the European Union and the United States can be added.',
      notes: [
        '2022 comes from the International Trade Centre (ITC), every other year from ASEAN’s own statistics as quoted at the time: no line joins the two, and the rank of 2022 is by its figures.',
        'Sources differ in places. 2016: the ASEAN Secretary-General gave 221.7 billion and the third rank. 2010: a later release implies 206.6 billion. 2008: another report prints 211.7 billion.',
        'In the ranks the European Union counts as one partner.',
      ],
      rules: [{ at: day('2022-01-01'), label: '2022: another source' }],
      gap: 'no figure found for this year',
      files: ['investment/asean_trade_by_partner.csv'],
    },
  ],
})
