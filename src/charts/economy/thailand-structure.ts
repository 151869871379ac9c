import { economyStructure } from '../../data/investment/economy_structure.ts'
import { defineChart, type Series } from '../chart.ts'
import { pointsOf } from '../points.ts'
import { year } from '../time.ts'

const sectors = [
  { id: 'services', sector: 'Services', label: 'Services', colour: 'accent' },
  { id: 'manufacturing', sector: 'Manufacturing', label: 'Manufacturing', colour: 'jp' },
  {
    id: 'industry',
    sector: 'Industry incl. construction',
    label: 'All industry',
    colour: 'other',
    optional: true,
  },
] as const

/** Services begin in 1993 and manufacturing in 1995: from here on both can be seen. */
const FIRST = 1995

export const thailandStructure = defineChart({
  id: 'thailand-structure',
  name: 'What Thailand’s economy is made of',
  claims: ['E7'],
  measures: [
    {
      id: 'share',
      label: 'Share of GDP',
      kind: 'lines',
      unit: '% of GDP',
      measured: 'Value added in Thailand by sector, % of GDP',
      series: () =>
        sectors.map(
          ({ sector, ...rest }): Series => ({
            ...rest,
            join: true,
            points: pointsOf(
              economyStructure,
              (row) => row.country === 'Thailand' && row.sector === sector && row.year >= FIRST,
              (row) => ({ at: year(row.year), value: row.value, status: 'actual' }),
            ),
          }),
        ),
      finding: ({ early, text, change }) => {
        const last = early ? '2023' : '2024'
        return `Manufacturing ${change('manufacturing', '2010', '2020')} from ${text('manufacturing', '2010')} of Thailand’s GDP (2010) to ${text('manufacturing', '2020')} (2020), while services ${change('services', '2010', last)} from ${text('services', '2010')} (2010) to ${text('services', last)} (${last})`
      },
      how: 'One line a sector, one point a year. They do not add up to 100%: farming and the rest of industry are left out.',
      notes: [
        'These are shares of what is produced, not of jobs: no series of jobs by sector was gathered.',
        'Manufacturing comes from a file of May 2022 and ends in 2020; the two sources may have been revised differently. All industry, which can be added, also holds mining, construction and utilities.',
      ],
      files: ['investment/economy_structure.csv'],
    },
  ],
})
