import type { Colour, PlaceName } from '../../data/countries.ts'
import { thailandBoiJapan } from '../../data/investment/thailand_boi_japan.ts'
import { thailandBoiJapanBySize } from '../../data/investment/thailand_boi_japan_by_size.ts'
import { format } from '../../data/units.ts'
import { defineChart, type Measure, type Series } from '../chart.ts'
import { pointsOf, seriesOf } from '../points.ts'
import { year } from '../time.ts'

/** Japan, and the investors with figures for more than one year. */
const investors: readonly PlaceName[] = [
  'Japan',
  'China',
  'Singapore',
  'United States',
  'Hong Kong',
  'Taiwan',
]

/** Years whose value the finding speaks of. */
const told = new Set([2022, 2023, 2024, 2025])

const value: Measure = {
  id: 'value',
  label: 'Value applied for',
  kind: 'columns',
  unit: 'THB million',
  measured:
    'Value of projects put before Thailand’s Board of Investment for promotion, by home of the investor, ฿ billion a year',
  series: () =>
    investors.map((investor) =>
      seriesOf(
        investor,
        pointsOf(
          thailandBoiJapan,
          (row) => row.investor === investor && row.measure === 'applications value',
          (row) => ({
            at: year(row.year),
            value: row.value,
            ...(told.has(row.year) ? { label: format('THB million', row.value).replace(' bn', '') } : {}),
          }),
        ),
        { optional: investor !== 'Japan' },
      ),
    ),
  finding: ({ early, text, mean }) =>
    early
      ? `Japanese firms applied to invest ${mean('JPN', 2003, 2008)} a year in 2003–08 and ${mean('JPN', 2021, 2023)} a year in 2021–23, with ${text('JPN', '2022')} in 2022 and ${text('JPN', '2023')} in 2023`
      : `Japanese firms applied to invest ${mean('JPN', 2003, 2008)} a year in 2003–08 and ${mean('JPN', 2021, 2025)} a year in 2021–25, with ${text('JPN', '2024')} in 2024 and ${text('JPN', '2025')} in 2025`,
  how: 'One column a year. Shaded years have no figure for the whole year. The lighter column of 2016 is computed from 2017. Other investors can be added.',
  notes: [
    'An application is a plan, not money spent. 2003–08 are net applications, later years applications as released.',
    'Promotion covers mostly factories and infrastructure: restaurants and shops are not in these figures.',
    'Japan’s place among investors, where a release states it: first in 2017 and 2021, second in 2019, fourth in 2023, fifth in 2024.',
  ],
  gap: 'no figure found for the whole year',
  levels: (early) => [
    { series: 'JPN', from: 2003, to: 2008 },
    { series: 'JPN', from: 2021, to: early ? 2023 : 2025 },
  ],
  bands: [
    { from: 2008.5, to: 2015.5, label: 'no figures' },
    { from: 2017.5, to: 2018.5, label: '' },
    { from: 2019.5, to: 2020.5, label: '' },
  ],
  files: ['investment/thailand_boi_japan.csv'],
}

/** Largest first: it stands at the bottom of each column, where it can be compared from year to year. */
const bands = [
  { id: 'over-1000', label: 'Over ฿1,000 m', size: 'over 1,000', colour: 'accent' },
  { id: '500-999', label: '฿500–999 m', size: '500-999', colour: 'sg' },
  { id: '100-499', label: '฿100–499 m', size: '100-499', colour: 'soft' },
  { id: '50-99', label: '฿50–99 m', size: '50-99', colour: 'other' },
  { id: 'under-50', label: 'Under ฿50 m', size: 'under 50', colour: 'jp' },
] as const satisfies readonly { id: string; label: string; size: string; colour: Colour }[]

/** The share of the largest projects in all, of their number and of their value, over the years of the file. */
function shareOfLargest(column: 'projects' | 'value'): string {
  const sum = (rows: readonly { projects: number; value: number }[]) =>
    rows.reduce((total, row) => total + row[column], 0)
  const rows = thailandBoiJapanBySize.rows()
  const largest = rows.filter((row) => row.size_band_thb_million === bands[0].size)
  return `${Math.round((100 * sum(largest)) / sum(rows))}%`
}

const size: Measure = {
  id: 'size',
  label: 'By size of project, 2003–08',
  kind: 'stack',
  unit: 'THB million',
  measured:
    'Value of Japanese projects put before Thailand’s Board of Investment, by size of project, ฿ billion a year',
  series: () =>
    bands.map(
      (band): Series => ({
        id: band.id,
        label: band.label,
        colour: band.colour,
        join: false,
        points: pointsOf(
          thailandBoiJapanBySize,
          (row) => row.size_band_thb_million === band.size,
          (row) => ({ at: year(row.year), value: row.value, status: 'actual' }),
        ),
      }),
    ),
  finding: () =>
    `In 2003–08 projects of over a billion baht were ${shareOfLargest('projects')} of Japan’s applications and ${shareOfLargest('value')} of their value`,
  how: 'One column a year, the largest projects at the bottom. The names of the bands give the size of one project in million baht.',
  notes: [
    'Sizes are known for 2003–08 only, so these figures cannot show whether projects became smaller later.',
    'These are net applications, mostly for factories and infrastructure: restaurants and shops are not in them.',
  ],
  files: ['investment/thailand_boi_japan_by_size.csv'],
}

export const thailandApplications = defineChart({
  id: 'thailand-applications',
  name: 'Japan’s plans to invest in Thailand',
  claims: ['E4', 'E5'],
  measures: [value, size],
})
