import type { PlaceName } from '../../data/countries.ts'
import { jetroManufacturingWages } from '../../data/investment/jetro_manufacturing_wages.ts'
import { minimumWages } from '../../data/investment/minimum_wages.ts'
import { defineChart, type Measure, type Point } from '../chart.ts'
import { pointsOf, seriesOf } from '../points.ts'
import { day, year } from '../time.ts'

/** Each series by itself: Bangkok’s rate is never mixed with the highest or the national one. */
const areas: readonly {
  place: PlaceName
  area: string
  base: string
  label: string
  told: readonly string[]
}[] = [
  {
    place: 'Thailand',
    area: 'Bangkok',
    base: '2012-03-31',
    label: 'Bangkok',
    told: ['2018-04-01', '2025-07-01'],
  },
  {
    place: 'Indonesia',
    area: 'Jakarta (UMP)',
    base: '2012-01-01',
    label: 'Jakarta',
    told: ['2018-01-01', '2025-01-01'],
  },
  {
    place: 'Vietnam',
    area: 'Region I',
    base: '2012-01-01',
    label: 'Vietnam',
    told: ['2018-01-01', '2024-07-01'],
  },
]

/** 186 of an index that began at 100 is a rise of "86%". */
const rise = (index: number) => `${Math.round(index - 100)}%`

const YEAR = 366 * 24 * 3600 * 1000

function indexOf({ area, base, told }: (typeof areas)[number]): Point[] {
  const rows = minimumWages.rows().filter((row) => row.area === area && row.date >= base)
  const start = rows.find((row) => row.date === base)
  if (!start) throw new Error(`No wage of ${area} for ${base}`)
  // Rates that follow each other within a year are joined; over longer times rates may be missing.
  let run = 0
  const runs = rows.map((row, i) => {
    const before = rows[i - 1]
    if (before && Date.parse(row.date) - Date.parse(before.date) > YEAR) run += 1
    return run
  })
  return pointsOf(
    minimumWages,
    (row) => rows.includes(row),
    (row) => {
      const value = (100 * row.value) / start.value
      return {
        at: day(row.date),
        value,
        status: 'computed',
        run: runs[rows.indexOf(row)] ?? 0,
        ...(told.includes(row.date) ? { label: `+${rise(value)}` } : {}),
      }
    },
  )
}

const index: Measure = {
  id: 'index',
  label: 'Growth of minimum wages',
  kind: 'lines',
  unit: 'index',
  measured:
    'Minimum wage in its own money, computed from the rates, early 2012 = 100: Bangkok, Jakarta and Vietnam’s Region I',
  series: () => areas.map((one) => seriesOf(one.place, indexOf(one), { label: one.label })),
  finding: ({ early, value }) =>
    early
      ? `From early 2012 to 2018 Bangkok’s minimum wage rose by ${rise(value('THA', '1 April 2018'))}, less than Vietnam’s (${rise(value('VNM', '1 January 2018'))}) or Jakarta’s (${rise(value('IDN', '1 January 2018'))})`
      : `Since early 2012 Bangkok’s minimum wage has risen by ${rise(value('THA', '1 July 2025'))} (to July 2025), less than Vietnam’s (${rise(value('VNM', '1 July 2024'))}, to July 2024) or Jakarta’s (${rise(value('IDN', '1 January 2025'))}, to 2025)`,
  how: 'One point a new rate, where early 2012 is 100. A line runs only between rates that follow each other within a year. Bangkok starts on 31 March 2012, the day before its rate went from 215 to 300 baht.',
  notes: [
    'The index leaves prices out, so it does not show what a wage buys. Nor does it show why work moves from factories to services.',
    'Bangkok’s rates between 2018 and 2025 were not found. Jakarta’s rates of 2024 and 2025 rest on a weak source; 2023 is missing.',
    'Vietnam’s first rate held before 2013; its first day is not stated.',
  ],
  axis: { from: 100 },
  files: ['investment/minimum_wages.csv'],
}

const salaries = () =>
  jetroManufacturingWages
    .rows()
    .filter((row) => row.series === 'Manufacturing worker, monthly base salary' && row.year === 2019)
    .sort((a, b) => b.value - a.value)

const level: Measure = {
  id: 'level',
  label: 'Pay in 2019',
  kind: 'dots',
  unit: 'USD',
  measured:
    'Monthly base salary of a manufacturing worker at Japanese firms, mean of the survey of 2019, US$',
  series: () =>
    salaries().map((salary) =>
      seriesOf(
        salary.country,
        pointsOf(
          jetroManufacturingWages,
          (row) => row === salary,
          (row) => ({ at: year(row.year), value: row.value, status: 'actual' }),
        ),
      ),
    ),
  finding: ({ text }) =>
    `A worker at a Japanese factory earned ${text('THA', '2019')} a month in Thailand in 2019, against ${text('IDN', '2019')} in Indonesia and ${text('VNM', '2019')} in Vietnam`,
  how: 'One row a country. The further right, the higher the salary in dollars.',
  notes: [
    'For Thailand no later figure was found. Growth is told by the minimum wages, in the other view.',
    'Single cities of 2015 come from another survey and are not drawn.',
  ],
  files: ['investment/jetro_manufacturing_wages.csv'],
}

export const wages = defineChart({
  id: 'wages',
  name: 'Wages in Thailand and its neighbours',
  claims: ['E7'],
  measures: [index, level],
})
