import { japanFdiFlowConverted } from '../../data/investment/japan_fdi_flow_converted.ts'
import { japanFdiStock } from '../../data/investment/japan_fdi_stock.ts'
import { japanFdiFlowUsdLong } from '../../data/investment_series/japan_fdi_flow_usd_long.ts'
import { format, type Unit } from '../../data/units.ts'
import { type Band, defineChart, type Measure, type Point, type Rule } from '../chart.ts'
import { pointsOf, seriesOf, statusOf } from '../points.ts'
import { day, year } from '../time.ts'
import { hostReported, shareOfInflows } from './aseanInflows.ts'
import { verdictOn } from './verdict.ts'

type Group = 'ASEAN' | 'ASEAN excluding Singapore'

/** Writes the value at the years that the finding speaks of. */
const tellValue = (unit: Unit, years: readonly number[]) => (point: Point) =>
  point.value !== null && years.includes(point.at.x) ? { ...point, label: format(unit, point.value) } : point

/** The first day of the present balance-of-payments standard, BPM6; before it BPM5. */
const standard: Rule = { at: day('2014-01-01'), label: '2014: new standard' }
const runOf = (at: number) => (at < 2014 ? 1 : 2)

/** Years without a figure, first to last. */
const empty = (from: number, to = from): Band => ({
  from: from - 0.5,
  to: to + 0.5,
  label: to > from + 1 ? 'no figures' : '',
})

const dollars = (group: Group): Point[] =>
  pointsOf(
    japanFdiFlowUsdLong,
    (row) => row.country === group,
    (row) => ({
      at: year(row.year),
      value: row.value,
      run: runOf(row.year),
      // Sums and differences of countries are ours, however firm their parts.
      status: /^computed($|: sum)/.test(row.note) ? 'computed' : statusOf(row.status, row.note),
    }),
  )

/** In yen as published: the row’s exchange rate, its source and its note are about the dollar column. */
const yen = (group: Group): Point[] =>
  pointsOf(
    japanFdiFlowConverted,
    (row) => row.country === group,
    (row) => ({
      at: year(row.year),
      value: row.value_jpy_100m,
      run: runOf(row.year),
      status: statusOf(row.status),
    }),
  ).map(({ note: _, ...point }) => ({
    ...point,
    sources: point.sources.filter((source) => source !== 'investment/FX1'),
  }))

const shaded = 'One point a year; shaded years have no figure.'
const net =
  'A flow is what went in less what was taken out in a year; one large deal can make or unmake a year.'
const broken =
  'The present standard of counting (BPM6) starts in 2014: no line crosses into it from the old one (BPM5).'
const converted = 'The dollars of 2014 and of 2019 on are converted from yen at the average rate of the year.'

const flowUsd: Measure = {
  id: 'flow_usd',
  label: 'Flow in dollars',
  kind: 'lines',
  unit: 'USD billion',
  measured: 'Japan’s direct investment flow to ASEAN, net of withdrawals, US$ billion a year',
  series: () => [seriesOf('ASEAN', dollars('ASEAN').map(tellValue('USD billion', [2017, 2019, 2024])))],
  finding: ({ early, text, mean, highest }) =>
    `Japan’s investment swings more than it falls: every year since ${highest('ASEAN').at} lies below its ${highest('ASEAN').text} (${early ? `mean of 2020–23: ${mean('ASEAN', 2020, 2023)}` : `mean of 2020–24: ${mean('ASEAN', 2020, 2024)}`}), but so did 2017, with ${text('ASEAN', '2017')}`,
  how: `${shaded} Hollow points are computed, dashed ones preliminary.`,
  notes: [net, `${broken} ${converted}`],
  gap: 'no figure found for this year',
  rules: [standard],
  levels: (early) => [{ series: 'ASEAN', from: 2020, to: early ? 2023 : 2024 }],
  bands: [empty(2016), empty(2018)],
  verdict: (asof) => verdictOn('E2', 'flow_usd', asof),
  files: ['investment_series/japan_fdi_flow_usd_long.csv'],
}

const flowJpy: Measure = {
  ...flowUsd,
  id: 'flow_jpy',
  label: 'Flow in yen',
  unit: 'JPY 100 million',
  measured: 'Japan’s direct investment flow to ASEAN, net of withdrawals, in yen a year',
  series: () => [seriesOf('ASEAN', yen('ASEAN').map(tellValue('JPY 100 million', [2014, 2019, 2024])))],
  finding: ({ early, text, mean, highest }) =>
    early
      ? `In yen 2020–23 averaged ${mean('ASEAN', 2020, 2023)} a year, less than the ${text('ASEAN', '2019')} of 2019, more than the ${text('ASEAN', '2014')} of 2014`
      : `In yen ${highest('ASEAN').at} is the highest year seen, ${highest('ASEAN').text}: above the ${text('ASEAN', '2019')} of 2019, after a mean of ${mean('ASEAN', 2020, 2023)} in 2020–23`,
  notes: [net, `${broken} 2011 and 2013 are rounded.`],
  levels: () => [{ series: 'ASEAN', from: 2020, to: 2023 }],
  bands: [empty(2012), empty(2015, 2018)],
  verdict: (asof) => verdictOn('E2', 'flow_jpy', asof),
  files: ['investment/japan_fdi_flow_converted.csv'],
}

const singapore = 'Singapore is left out because single deals of head offices there swing the sum.'

const withoutSingaporeUsd: Measure = {
  ...flowUsd,
  id: 'without_singapore_usd',
  label: 'Flow without Singapore, dollars',
  measured:
    'Japan’s direct investment flow to ASEAN without Singapore, net of withdrawals, US$ billion a year',
  series: () => [
    seriesOf('ASEAN excluding Singapore', dollars('ASEAN excluding Singapore'), {
      label: 'Without Singapore',
    }),
  ],
  finding: ({ early, text }) =>
    `Without Singapore ${early ? '2020–23' : '2020–24'} ran from ${text('ASEANXS', '2020')} (2020) to ${text('ASEANXS', '2022')} (2022) a year: below the ${text('ASEANXS', '2019')} of 2019, around the ${text('ASEANXS', '2014')} and ${text('ASEANXS', '2015')} of 2014 and 2015`,
  how: `${shaded} Every point is computed, by leaving Singapore out.`,
  notes: [`${singapore} ${net}`, `${broken} ${converted}`],
  bands: [empty(2013), empty(2016, 2018)],
  verdict: (asof) => verdictOn('E2', 'without_singapore_usd', asof),
}

const withoutSingaporeJpy: Measure = {
  ...flowJpy,
  id: 'without_singapore_jpy',
  label: 'Flow without Singapore, yen',
  measured: 'Japan’s direct investment flow to ASEAN without Singapore, net of withdrawals, in yen a year',
  series: () => [
    seriesOf('ASEAN excluding Singapore', yen('ASEAN excluding Singapore'), { label: 'Without Singapore' }),
  ],
  finding: ({ early, text, highest }) =>
    `Without Singapore and in yen ${highest('ASEANXS').at} is the highest year seen (${highest('ASEANXS').text}), just above 2019 (${text('ASEANXS', '2019')}); ${early ? `2020 was ${text('ASEANXS', '2020')}` : `2024 was ${text('ASEANXS', '2024')}`}`,
  how: withoutSingaporeUsd.how,
  notes: [`${singapore} ${net}`, 'All years follow the present standard of counting (BPM6).'],
  rules: [],
  bands: [empty(2015, 2018)],
  verdict: (asof) => verdictOn('E2', 'without_singapore_jpy', asof),
}

const stockJpy: Measure = {
  id: 'stock_jpy',
  label: 'Stock in yen',
  kind: 'lines',
  unit: 'JPY 100 million',
  measured: 'Value of Japan’s direct investment in place in ASEAN at the end of the year, in yen',
  series: () => [
    seriesOf(
      'ASEAN',
      pointsOf(
        japanFdiStock,
        (row) => row.country === 'ASEAN',
        (row) => ({ at: year(row.year), value: row.value, status: 'rounded' }),
      ),
      { join: false },
    ),
  ],
  finding: ({ text }) =>
    `What Japan holds in ASEAN grew from ${text('ASEAN', '2014', 1)} at the end of 2014 to ${text('ASEAN', '2020', 1)} at the end of 2020, the last seen`,
  how: 'Three year-ends, from two reports.',
  notes: [
    'A stock can grow while the yearly flow falls: each year’s net flow adds to it, and prices and exchange rates move it.',
  ],
  gap: 'no figure found for this year',
  verdict: (asof) => verdictOn('E2', 'stock_jpy', asof),
  files: ['investment/japan_fdi_stock.csv'],
}

export const investmentInAsean = defineChart({
  id: 'investment-in-asean',
  name: 'Japan’s investment in ASEAN',
  claims: ['E2'],
  measures: [
    flowUsd,
    flowJpy,
    withoutSingaporeUsd,
    withoutSingaporeJpy,
    shareOfInflows,
    hostReported,
    stockJpy,
  ],
})
