import type { PlaceName } from '../../data/countries.ts'
import { vietnamMpiJapan } from '../../data/investment/vietnam_mpi_japan.ts'
import { indonesiaBiFdiBySource } from '../../data/investment_series/indonesia_bi_fdi_by_source.ts'
import { japanFdiFlowPeriodMeans } from '../../data/investment_series/japan_fdi_flow_period_means.ts'
import { japanFdiFlowUsdLong } from '../../data/investment_series/japan_fdi_flow_usd_long.ts'
import { vietnamRegisteredJapan } from '../../data/investment_series/vietnam_registered_japan.ts'
import { defineChart, type Measure, type Point, type Series } from '../chart.ts'
import { pointsOf, seriesOf } from '../points.ts'
import { span, year } from '../time.ts'
import { tradeWar } from './rules.ts'

const places: readonly PlaceName[] = [
  'Vietnam',
  'Indonesia',
  'Thailand',
  'Malaysia',
  'Philippines',
  'Singapore',
]
const periods = ['2014-2015', '2019-2021', '2022-2024']
const means = 'investment_series/japan_fdi_flow_period_means.csv'

const meansOf = (place: PlaceName): Point[] =>
  pointsOf(
    japanFdiFlowPeriodMeans,
    (row) => row.country === place && periods.includes(row.period),
    (row) => ({
      at: span(row.period),
      value: row.value,
      slot: periods.indexOf(row.period),
    }),
  )

const byPeriod: Measure = {
  id: 'means',
  label: 'Before and after',
  kind: 'dots',
  unit: 'USD billion a year',
  measured: 'Japan’s direct investment flow to each country, US$ billion a year, means of the years named',
  series: () => places.map((place) => seriesOf(place, meansOf(place), { optional: place === 'Singapore' })),
  finding: ({ early, text, change }) =>
    early
      ? `From 2014–15 to 2019–21 Japan’s yearly investment ${change('VNM', '2014–15', '2019–21')} from ${text('VNM', '2014–15')} to ${text('VNM', '2019–21')} in Vietnam and hardly moved in Indonesia (${text('IDN', '2014–15')}, ${text('IDN', '2019–21')})`
      : `Japan’s yearly investment ${change('VNM', '2014–15', '2022–24')} from ${text('VNM', '2014–15')} to ${text('VNM', '2022–24')} in Vietnam, ${change('IDN', '2014–15', '2022–24')} from ${text('IDN', '2014–15')} to ${text('IDN', '2022–24')} in Indonesia and ${change('THA', '2014–15', '2022–24')} at ${text('THA', '2022–24')} in Thailand`,
  how: 'One row a country. Each dot is the mean of a group of years, the first hollow, the last filled. The further right, the more Japan invested.',
  notes: [
    'No figures by country exist for 2016 to 2018, so when the change began cannot be shown. Malaysia is known to 2022 and the Philippines to 2021 only.',
    'Single deals move a mean: one bank takeover makes up much of Indonesia’s 2019. Singapore, swung by head-office deals, can be added.',
  ],
  slots: ['2014–15', '2019–21', '2022–24'],
  files: [means],
}

const yearlyOf = (place: PlaceName): Point[] =>
  pointsOf(
    japanFdiFlowUsdLong,
    (row) => row.country === place && row.year >= 2005,
    (row) => ({ at: year(row.year), value: row.value, run: row.year < 2014 ? 1 : 2 }),
  )

const yearly: Measure = {
  id: 'yearly',
  label: 'Every year',
  kind: 'lines',
  unit: 'USD billion',
  measured: 'Japan’s direct investment flow to each country, net of withdrawals, US$ billion',
  series: () => places.map((place) => seriesOf(place, yearlyOf(place), { optional: place === 'Singapore' })),
  finding: ({ text, highest }) =>
    `Indonesia’s peak of ${text('IDN', highest('IDN').at)} in ${highest('IDN').at} was one bank takeover; before and after it the lines lie close together`,
  how: 'One line a country, one point a year. Shaded years have no figures by country. Hollow points are computed, dashed ones preliminary.',
  notes: [
    'From 2014 the flow follows another balance-of-payments standard (BPM6, before it BPM5): no line crosses that change.',
  ],
  gap: 'no figure by country for this year',
  rules: [tradeWar],
  bands: [
    { from: 2012.5, to: 2013.5, label: '' },
    { from: 2015.5, to: 2018.5, label: 'no figures' },
  ],
  files: ['investment_series/japan_fdi_flow_usd_long.csv'],
}

const share: Measure = {
  ...byPeriod,
  id: 'share',
  label: 'Share of ASEAN',
  unit: '%',
  measured:
    'Share of Japan’s direct investment flow to ASEAN without Singapore, %, from the means of the years named',
  series: () => {
    const whole = meansOf('ASEAN excluding Singapore')
    return places
      .filter((place) => place !== 'Singapore')
      .map(
        (place): Series =>
          seriesOf(
            place,
            meansOf(place).map((point) => shareOf(point, whole)),
          ),
      )
  },
  finding: ({ early, text }) =>
    early
      ? `Vietnam’s share went from ${text('VNM', '2014–15')} to ${text('VNM', '2019–21')}; Thailand’s from ${text('THA', '2014–15')} to ${text('THA', '2019–21')}`
      : `Vietnam’s share doubled from ${text('VNM', '2014–15')} to ${text('VNM', '2022–24')} while Indonesia’s went from ${text('IDN', '2014–15')} to ${text('IDN', '2022–24')}; Thailand’s hardly moved`,
}

function shareOf(point: Point, whole: readonly Point[]): Point {
  const total = whole.find((one) => one.slot === point.slot)
  if (point.value === null || !total?.value) throw new Error(`No total for ${point.at.label}`)
  return { ...point, value: (100 * point.value) / total.value, status: 'computed' }
}

const hosts = 'Each host counts in its own way, and not as Japan does: compare a series with itself only.'

const indonesiaCounts: Measure = {
  id: 'indonesia',
  label: 'Indonesia’s own count',
  kind: 'columns',
  unit: 'USD million',
  measured: 'Net inflow of direct investment from Japan as Bank Indonesia counts it, US$ billion a year',
  series: () => [
    seriesOf(
      'Indonesia',
      pointsOf(
        indonesiaBiFdiBySource,
        (row) => row.investor === 'Japan' && row.unit === 'USD million',
        (row) => ({ at: year(row.year), value: row.value }),
      ),
    ),
  ],
  finding: ({ early, text, mean }) =>
    `As Indonesia counts it, Japan’s investment peaked at ${text('IDN', '2019')} in 2019; ${early ? `in 2020–23 it was ${mean('IDN', 2020, 2023)}` : `in 2020–24 it was ${mean('IDN', 2020, 2024)}`} a year, in 2014–18 ${mean('IDN', 2014, 2018)}`,
  how: 'One column a year. Hatched columns are preliminary.',
  notes: [hosts],
  levels: (early) => [
    { series: 'IDN', from: 2014, to: 2018 },
    { series: 'IDN', from: 2020, to: early ? 2023 : 2024 },
  ],
  rules: [tradeWar],
  files: ['investment_series/indonesia_bi_fdi_by_source.csv'],
}

const vietnamCounts: Measure = {
  id: 'vietnam',
  label: 'Vietnam’s own count',
  kind: 'columns',
  unit: 'USD million',
  measured:
    'Capital that Japanese investors registered in Vietnam in the year, US$ billion: plans, not money spent',
  series: () => [
    seriesOf('Vietnam', [
      ...pointsOf(
        vietnamRegisteredJapan,
        (row) => row.investor === 'Japan' && row.measure === 'registered capital total',
        (row) => ({ at: year(row.year), value: row.value }),
      ),
      ...pointsOf(
        vietnamMpiJapan,
        (row) => row.year >= 2023,
        // This file counts in billions.
        (row) => ({ at: year(row.year), value: row.value * 1000, status: 'rounded', run: 2 }),
      ),
    ]),
  ],
  finding: ({ early, text, mean }) =>
    `Capital registered in Vietnam was highest before the trade war could matter, ${text('VNM', '2017')} in 2017 and ${text('VNM', '2018')} in 2018; in 2019–22 it was ${mean('VNM', 2019, 2022)} a year, ${early ? `in 2023 ${text('VNM', '2023')}` : `in 2024 ${text('VNM', '2024')}`}`,
  how: 'One column a year. Lighter columns are sums of the kinds of capital that a release names. 2017 and 2018 hold very large power and city projects.',
  notes: [hosts, 'Share purchases are not in the figure of 2015. 2023 and 2024 come from other releases.'],
  levels: () => [{ series: 'VNM', from: 2019, to: 2022 }],
  rules: [tradeWar],
  files: ['investment_series/vietnam_registered_japan.csv', 'investment/vietnam_mpi_japan.csv'],
}

export const investmentShift = defineChart({
  id: 'investment-shift',
  name: 'Where Japan’s investment went',
  claims: ['E3', 'E4'],
  measures: [byPeriod, yearly, share, indonesiaCounts, vietnamCounts],
})
