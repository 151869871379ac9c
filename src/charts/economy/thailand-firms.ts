import { japaneseFirmsThailand } from '../../data/investment/japanese_firms_thailand.ts'
import { defineChart, type Measure, type Series } from '../chart.ts'
import { pointsOf } from '../points.ts'
import { year } from '../time.ts'

const files = ['investment/japanese_firms_thailand.csv']

const manufacturing = () =>
  pointsOf(
    japaneseFirmsThailand,
    (row) => row.sector === 'Manufacturing share',
    (row) => ({
      at: year(row.year),
      value: row.value,
      status: row.note.startsWith('computed') ? 'computed' : 'actual',
    }),
  )

const share: Measure = {
  id: 'share',
  label: 'Manufacturing and all other',
  kind: 'stack',
  unit: '% of companies',
  measured: 'Japanese firms in Thailand by what they do, % of firms in the survey of the year',
  series: () => {
    const made = manufacturing()
    const rest = made.map((point) => ({
      ...point,
      value: 100 - (point.value ?? 0),
      status: 'computed' as const,
      note: 'computed: 100% less manufacturing',
    }))
    return [
      { id: 'manufacturing', label: 'Manufacturing', colour: 'jp', join: false, points: made },
      { id: 'other', label: 'All other', colour: 'soft', join: false, points: rest },
    ] satisfies Series[]
  },
  finding: ({ text }) =>
    `Manufacturers’ share of Japanese firms in Thailand fell from ${text('manufacturing', '2008')} (2008) to ${text('manufacturing', '2020')} (2020), though their number rose`,
  how: 'One column a survey; each adds up to all firms. Only manufacturing and all the rest can be compared: the other labels change from survey to survey.',
  notes: [
    'A falling share is not a falling number: about 1,880 manufacturers in 2008, 2,147 in 2014 and 2,344 in 2020.',
    'The survey of 2024 was not found.',
  ],
  axis: { from: 0, to: 100 },
  files,
}

const sectors = [
  'Manufacturing',
  'Wholesale and retail',
  'Services (narrow)',
  'Transport and post',
  'Information and communications',
  'Real estate and leasing',
  'Construction',
  'Finance and insurance',
] as const

const detail: Measure = {
  id: 'sectors',
  label: 'By sector, 2020',
  kind: 'dots',
  unit: 'companies',
  measured: 'Japanese firms in Thailand by sector, number of firms, survey of 2020',
  series: () =>
    sectors.map(
      (sector): Series => ({
        id: sector,
        label: sector,
        colour: sector === 'Manufacturing' ? 'jp' : 'other',
        join: false,
        points: pointsOf(
          japaneseFirmsThailand,
          (row) => row.year === 2020 && row.sector === sector,
          (row) => ({ at: year(2020), value: row.value, status: 'actual' }),
        ),
      }),
    ),
  finding: ({ text }) =>
    `In 2020 ${text('Manufacturing', '2020')} firms made things; ${text('Wholesale and retail', '2020')} traded and ${text('Services (narrow)', '2020')} gave services`,
  how: 'One row a sector; the further right, the more firms.',
  files,
}

export const thailandFirms = defineChart({
  id: 'thailand-firms',
  name: 'What Japanese firms in Thailand do',
  claims: ['E5', 'E7'],
  measures: [share, detail],
})
