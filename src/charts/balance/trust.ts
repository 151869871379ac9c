import type { PlaceName } from '../../data/countries.ts'
import { defineChart, type Point } from '../chart.ts'
import { seriesOf } from '../points.ts'
import { day } from '../time.ts'
import { answersOf, editionDay, editions, whoIsAsked } from './survey.ts'

const powers = [
  { place: 'Japan', power: 'Japan', label: 'Japan' },
  { place: 'European Union', power: 'EU', label: 'EU' },
  { place: 'United States', power: 'United States', label: 'US' },
  { place: 'China', power: 'China', label: 'China' },
  { place: 'India', power: 'India', label: 'India' },
] as const

const optional: readonly PlaceName[] = ['China', 'India']

/** From this edition on each country has the same weight; before, each person had. */
const EQUAL_WEIGHTS = 2022

/** Two grey lines: their names stand at an early point as well, before the break. Japan’s last figure is told. */
const labelOf = (power: string, year: number, value: number): Partial<Point> => {
  if (year === 2020 && power === 'EU') return { label: 'EU' }
  if (year === 2020 && power === 'United States') return { label: 'US' }
  return year === 2025 && power === 'Japan' ? { label: `${value}%` } : {}
}

/** A point for each edition: one for which no share was seen is a gap. */
function trustIn(power: (typeof powers)[number]['power']): Point[] {
  const seen = answersOf(
    `Confident or very confident that ${power} will do the right thing`,
    (row) => row.answer === 'yes' && row.year >= 2019,
    (row) => ({
      at: editionDay(row.year),
      run: row.year < EQUAL_WEIGHTS ? 1 : 2,
      ...labelOf(power, row.year, row.value),
    }),
  )
  return editions.map(
    (one) =>
      seen.find(({ at }) => at.label === String(one)) ?? {
        at: editionDay(one),
        value: null,
        gap: 'share not seen',
        status: 'actual',
        sources: [],
      },
  )
}

export const trust = defineChart({
  id: 'trust',
  name: 'Which power experts trust',
  claims: ['B7', 'B8', 'S6'],
  measures: [
    {
      id: 'trust',
      label: 'Trust',
      kind: 'lines',
      unit: '% of experts asked',
      measured:
        'Experts in the ten ASEAN members who are confident or very confident that the power will “do the right thing” for peace, security, prosperity and governance, %',
      series: () =>
        powers.map(({ place, power, label }) =>
          seriesOf(place, trustIn(power), { label, optional: optional.includes(place) }),
        ),
      finding: ({ early, text, value }) => {
        const lead = (value('JPN', '2022') - value('USA', '2022')).toFixed(1)
        const latest = early
          ? `${text('JPN', '2024')} a month before the interview`
          : `${text('JPN', '2025')} in 2025`
        return `In every edition since 2019 Japan was the power that experts trusted most (${latest}), but in 2022 by only ${lead} points over the United States`
      },
      how: 'One point an edition of the survey, at the day it came out: that of April 2024 a month before the interview. No line crosses the change of weights in 2022. The single point of that year is the United States. China and India can be added.',
      notes: [
        whoIsAsked,
        'From 2022 each country counts the same; before, each person did. For 2021 Japan’s share reads 67.1% as published then and 68.2% where the report of 2022 looks back.',
        'For 2023 the share of the United States was not seen; it was second, between Japan and the EU, so that lead was small too.',
        'The question is about a power as a whole. Trust in Japan’s cybersecurity was not asked.',
      ],
      gap: 'share not seen',
      axis: { from: 10, to: 70 },
      rules: [{ at: day('2022-01-01'), label: '2022: equal weights' }],
      files: ['balance/iseas_survey.csv'],
    },
  ],
})
