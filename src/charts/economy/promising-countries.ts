import type { PlaceName } from '../../data/countries.ts'
import { jbicPromisingCountries } from '../../data/investment/jbic_promising_countries.ts'
import { defineChart } from '../chart.ts'
import { pointsOf, seriesOf } from '../points.ts'
import { fiscalYear } from '../time.ts'
import { tradeWar } from './rules.ts'

const shown: readonly PlaceName[] = ['Vietnam', 'Indonesia', 'Thailand', 'India', 'China']
const more: readonly PlaceName[] = ['United States', 'Malaysia', 'Philippines']

/** 2006 stands six years before the next survey, 2025 rests on one weak source: neither is drawn. */
const isDrawn = (fiscal: number) => fiscal >= 2012 && fiscal <= 2024

export const promisingCountries = defineChart({
  id: 'promising-countries',
  name: 'Countries Japanese makers call promising',
  claims: ['E3', 'E4'],
  measures: [
    {
      id: 'rank',
      label: 'Rank',
      kind: 'bump',
      unit: 'rank',
      measured:
        'Rank among countries that Japanese manufacturers call promising for the next three years, by fiscal year',
      series: () =>
        [...shown, ...more].map((place) =>
          seriesOf(
            place,
            pointsOf(
              jbicPromisingCountries,
              (row) => row.country === place && isDrawn(row.fiscal_year),
              (row) => ({ at: fiscalYear(row.fiscal_year), value: row.rank, status: 'actual' }),
            ),
            { optional: more.includes(place) },
          ),
        ),
      finding: ({ early, text }) =>
        early
          ? `Vietnam went from ${text('VNM', 'FY2013')} (2013) to ${text('VNM', 'FY2023')} (2023), Indonesia from ${text('IDN', 'FY2013')} to ${text('IDN', 'FY2023')}, Thailand from ${text('THA', 'FY2013')} to ${text('THA', 'FY2023')}`
          : `Vietnam went from ${text('VNM', 'FY2013')} (2013) to ${text('VNM', 'FY2024')} (2024), Indonesia from ${text('IDN', 'FY2013')} to ${text('IDN', 'FY2024')}, Thailand from ${text('THA', 'FY2013')} to ${text('THA', 'FY2024')}`,
      how: 'The first rank is on top. A line runs only between surveys of two years in a row for which the rank is known.',
      notes: ['A rank says how many firms name a country, not how much they invest.'],
      gap: 'no rank found for this year',
      rules: [tradeWar],
      files: ['investment/jbic_promising_countries.csv'],
    },
  ],
})
