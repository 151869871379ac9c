import { aseanFdiBySource } from '../../data/investment/asean_fdi_by_source.ts'
import type { Measure, Point, Status } from '../chart.ts'
import { pointsOf, seriesOf, statusOf } from '../points.ts'
import { year } from '../time.ts'
import { verdictOn } from './verdict.ts'

type Inflow = ReturnType<typeof aseanFdiBySource.rows>[number]

/** What ASEAN’s own statistics say of Japan. The figures for 2023 came out in July 2024 (AF9). */
const inflows = (take: (row: Inflow) => number | null, statusFor: (row: Inflow) => Status): Point[] =>
  pointsOf(
    aseanFdiBySource,
    (row) => row.investor === 'Japan' && take(row) !== null,
    (row) => ({
      at: year(row.year),
      value: take(row),
      status: statusFor(row),
      ...(row.year === 2023 ? { known: '2024-07-05' } : {}),
    }),
  )

/** Where the status column only says when a value was quoted, the note says how firm it is. */
const valueStatus = ({ status, note }: Inflow): Status =>
  statusOf(/^(as quoted|ASEANstats)/.test(status) ? '' : status, note)

/** A share keeps its digits where the value was rounded. */
function shareStatus(row: Inflow): Status {
  if (row.note.includes('share computed')) return 'computed'
  return valueStatus(row) === 'preliminary' ? 'preliminary' : 'actual'
}

const releases = 'Each figure is the one quoted at the time, from different releases: points, not a line.'
const revised =
  '2022 was revised later: the release of July 2024 implies about 24.2 billion dollars and a share of about 10.5%.'

export const shareOfInflows: Measure = {
  id: 'japan_share_of_inflows',
  label: 'Japan’s share of inflows',
  kind: 'lines',
  unit: '%',
  measured: 'Japan’s share of all direct investment flowing into ASEAN, as ASEAN reports it, %',
  series: () => [
    seriesOf(
      'Japan',
      inflows((row) => row.share_pct, shareStatus),
      { join: false },
    ),
  ],
  finding: ({ early, text }) =>
    `Japan’s share of the investment flowing into ASEAN swings: ${text('JPN', '2013')} in 2013, ${text('JPN', '2014')} in 2014, ${text('JPN', '2016')} in 2016, ${early ? `${text('JPN', '2022')} in 2022` : `${text('JPN', '2022')} in 2022 and ${text('JPN', '2023')} in 2023, the lowest seen`}`,
  how: 'One point a year, for the years in which a share is known. Hollow points are computed or preliminary.',
  notes: [
    releases,
    `${revised} In the figures of 2023, also of July 2024, the United States swelled the total.`,
  ],
  gap: 'no figure found for this year',
  verdict: (asof) => verdictOn('E2', 'japan_share_of_inflows', asof),
  files: ['investment/asean_fdi_by_source.csv'],
}

export const hostReported: Measure = {
  ...shareOfInflows,
  id: 'host_reported',
  label: 'Inflow as ASEAN reports it',
  unit: 'USD million',
  measured:
    'Net inflow of direct investment from Japan, as ASEAN’s own statistics report it, US$ billion a year',
  series: () => [
    seriesOf(
      'Japan',
      inflows((row) => row.value, valueStatus),
      { join: false },
    ),
  ],
  finding: ({ early, text }) =>
    `As ASEAN counts it, the inflow from Japan swings: ${text('JPN', '2016')} in 2016, ${text('JPN', '2019')} in 2019, ${text('JPN', '2020')} in 2020, ${text('JPN', '2022')} in 2022${early ? '' : `, ${text('JPN', '2023')} in 2023`}`,
  how: 'One point a year, for the years in which a figure is known. Hollow points are computed or preliminary.',
  notes: [releases, `${revised} ASEAN’s count differs from Japan’s own flow: compare each with itself only.`],
  verdict: (asof) => verdictOn('E2', 'host_reported', asof),
}
