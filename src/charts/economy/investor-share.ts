import type { PlaceName } from '../../data/countries.ts'
import { aseanFdiBySource } from '../../data/investment/asean_fdi_by_source.ts'
import { format } from '../../data/units.ts'
import { defineChart, type Measure, type Point, type Status } from '../chart.ts'
import { pointsOf, seriesOf, statusOf } from '../points.ts'
import { year } from '../time.ts'

const files = ['investment/asean_fdi_by_source.csv']

/** ASEANstats’ figures of 2023 were published two months after the interview. */
const known2023 = '2024-07-05'

type Row = ReturnType<typeof aseanFdiBySource.rows>[number]

/** The table of May 2015 names its one preliminary year in the notes only. */
const firmness = (row: Row): Status =>
  row.note === '2014 preliminary' ? 'preliminary' : statusOf(row.status, row.note)

const sharesOf = (investor: PlaceName, more: (row: Row) => Partial<Point> = () => ({})): Point[] =>
  pointsOf(
    aseanFdiBySource,
    (row) => row.investor === investor && row.share_pct !== null,
    (row) => ({
      at: year(row.year),
      value: row.share_pct,
      status: firmness(row),
      ...(row.year === 2023 ? { known: known2023 } : {}),
      ...more(row),
    }),
  )

const share: Measure = {
  id: 'share',
  label: 'Japan’s share',
  kind: 'lines',
  unit: '%',
  measured: 'Japan’s share of all foreign direct investment flowing into the ten ASEAN members, %',
  series: () => [
    seriesOf(
      'Japan',
      sharesOf('Japan', (row) => (row.share_pct === null ? {} : { label: format('%', row.share_pct) })),
      { join: false },
    ),
  ],
  finding: ({ early, text }) => {
    const before = `${text('JPN', '2013')} (2013), ${text('JPN', '2014')} (2014), ${text('JPN', '2016')} (2016)`
    return early
      ? `Japan’s share of the investment flowing into ASEAN swings: ${before}, ${text('JPN', '2022')} (2022)`
      : `Japan’s share of the investment flowing into ASEAN swings and is now lower: ${before}, ${text('JPN', '2022')} (2022), ${text('JPN', '2023')} (2023)`
  },
  how: 'One point a year for which a share is known. No line joins them: the years come from different releases, each as it stood then. Hollow points are computed, dashed ones preliminary.',
  notes: [
    'In the figures of 2023, released in July 2024, 74 billion dollars from the United States swell the total, so Japan’s share shrank by more than its own investment did.',
    'The same release of July 2024 implies a lower figure for 2022 than the one drawn: about 10.5%.',
    'No share was found for 2011, 2015 and 2017 to 2020.',
  ],
  files,
}

const investors: readonly { place: PlaceName; label?: string }[] = [
  { place: 'Japan' },
  { place: 'European Union', label: 'EU' },
  { place: 'United States' },
  { place: 'China' },
  { place: 'Intra-ASEAN' },
  { place: 'South Korea' },
]
const slots = ['2012', '2013', '2014', '2023']

const partners: Measure = {
  id: 'partners',
  label: 'Japan and the others',
  kind: 'dots',
  unit: '%',
  measured: 'Share of all foreign direct investment flowing into the ten ASEAN members, by source, %',
  series: () =>
    investors.map(({ place, label }) =>
      seriesOf(
        place,
        sharesOf(place, (row) => ({
          slot: slots.indexOf(String(row.year)),
          // The hollow dot of 2012 often lies beside that of 2013: only one of them can carry its value.
          label: row.year === 2012 ? '' : (row.share_pct ?? 0).toFixed(1),
        })).filter(({ at }) => slots.includes(at.label)),
        label ? { label } : {},
      ),
    ),
  finding: ({ early, text }) =>
    early
      ? `Japan’s share was ${text('JPN', '2013')} in 2013, next to ${text('EU', '2013')} from the European Union; in 2014 it was ${text('JPN', '2014')}, close to the United States (${text('USA', '2014')})`
      : `Of the investment in 2023 ${text('JPN', '2023')} came from Japan, less than from the United States (${text('USA', '2023')}), the European Union (${text('EU', '2023')}) or China (${text('CHN', '2023')}); in 2013 it was ${text('JPN', '2013')}`,
  how: 'One row a source. Hollow: 2012. Half-filled: 2013 and 2014, which the table tells apart. Filled: 2023, as released in July 2024. The further right, the larger the share.',
  notes: [
    'Intra-ASEAN is what members invest in each other. For it and for South Korea no figure of 2023 was found.',
    'The years 2012 to 2014 come from one table of May 2015, 2023 from a release of July 2024, in which 74 billion dollars from the United States swell the total.',
  ],
  slots,
  files,
}

export const investorShare = defineChart({
  id: 'investor-share',
  name: 'Japan’s share of investment in ASEAN',
  claims: ['E6'],
  measures: [share, partners],
})
