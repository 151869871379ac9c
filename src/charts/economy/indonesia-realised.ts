import { indonesiaBkpmJapan } from '../../data/investment/indonesia_bkpm_japan.ts'
import { indonesiaBiFdiBySource } from '../../data/investment_series/indonesia_bi_fdi_by_source.ts'
import { defineChart, type Measure } from '../chart.ts'
import { pointsOf, seriesOf } from '../points.ts'
import { day, year } from '../time.ts'
import { tradeWar } from './rules.ts'

const bank = 'investment_series/indonesia_bi_fdi_by_source.csv'
/** The last step of a Japanese bank's purchase of an Indonesian one (investment/events.csv, 22 January 2019). */
const takeover = { at: day('2019-01-22'), label: '2019: a bank takeover' }

const inflow: Measure = {
  id: 'inflow',
  label: 'Inflow, Bank Indonesia',
  kind: 'columns',
  unit: 'USD million',
  measured: 'Net inflow of direct investment from Japan as Bank Indonesia counts it, US$ billion a year',
  series: () =>
    (['Japan', 'China'] as const).map((investor) =>
      seriesOf(
        investor,
        pointsOf(
          indonesiaBiFdiBySource,
          (row) => row.investor === investor && row.unit === 'USD million',
          (row) => ({ at: year(row.year), value: row.value }),
        ),
        { optional: investor !== 'Japan' },
      ),
    ),
  finding: ({ early, text, mean }) =>
    early
      ? `Japan’s inflow peaked in 2019 at ${text('JPN', '2019')}, then averaged ${mean('JPN', 2020, 2023)} a year (2020–23) against ${mean('JPN', 2014, 2018)} before (2014–18)`
      : `Japan’s inflow peaked in 2019 at ${text('JPN', '2019')}, then averaged ${mean('JPN', 2020, 2024)} a year (2020–24) against ${mean('JPN', 2014, 2018)} before (2014–18)`,
  how: 'One column a year. The peak of 2019 holds the last step of one bank takeover. Hatched columns are preliminary.',
  notes: [
    'Bank Indonesia’s count and that of realised projects measure different things and cannot be compared.',
  ],
  levels: (early) => [
    { series: 'JPN', from: 2014, to: 2018 },
    { series: 'JPN', from: 2020, to: early ? 2023 : 2024 },
  ],
  rules: [takeover],
  files: [bank],
}

const realised: Measure = {
  id: 'realised',
  label: 'Realised projects',
  kind: 'columns',
  unit: 'USD billion',
  measured: 'Investment from Japan realised in Indonesia, without oil, gas and finance, US$ billion a year',
  series: () => [
    seriesOf(
      'Japan',
      pointsOf(
        indonesiaBkpmJapan,
        () => true,
        (row) => ({ at: year(row.year), value: row.value, status: 'actual' }),
      ),
    ),
  ],
  finding: ({ text }) =>
    `Realised projects went from ${text('JPN', '2016')} (2016) to ${text('JPN', '2021')} (2021) and ${text('JPN', '2023')} (2023): no lasting gain after the trade war`,
  how: 'One column a year: projects carried out, as Indonesia’s investment board counts them. Banks are left out.',
  notes: [
    'For 2024 it is only known that Japan’s figure lies below 3.7 billion dollars, so no column is drawn.',
  ],
  rules: [tradeWar],
  files: ['investment/indonesia_bkpm_japan.csv'],
}

const share: Measure = {
  id: 'share',
  label: 'Japan’s share',
  kind: 'lines',
  unit: 'percent of all FDI inflow',
  measured: 'Japan’s share of all direct investment flowing into Indonesia, %',
  series: () => [
    seriesOf(
      'Japan',
      pointsOf(
        indonesiaBiFdiBySource,
        (row) => row.investor === 'Japan' && row.unit === 'percent of all FDI inflow' && row.year !== 2016,
        (row) => ({
          at: year(row.year),
          value: row.value,
          status: row.status === 'preliminary' ? 'preliminary' : 'computed',
        }),
      ),
    ),
  ],
  finding: ({ early, text }) =>
    early
      ? `Japan’s share of the inflow: ${text('JPN', '2019')} in 2019, ${text('JPN', '2023')} in 2023`
      : `Japan’s share of the inflow: ${text('JPN', '2019')} in 2019, ${text('JPN', '2024')} in 2024`,
  how: 'One point a year. 2016 is left out: a large minus in its last quarter brought the total close to nothing.',
  gap: 'left out: the total of all countries was close to nothing',
  rules: [tradeWar],
  files: [bank],
}

export const indonesiaRealised = defineChart({
  id: 'indonesia-realised',
  name: 'Japan’s investment as Indonesia counts it',
  claims: ['E3'],
  measures: [inflow, realised, share],
})
