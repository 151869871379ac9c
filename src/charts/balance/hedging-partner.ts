import { defineChart, type Point } from '../chart.ts'
import { seriesOf } from '../points.ts'
import { answersOf, edition, whoIsAsked } from './survey.ts'

const partners = [
  { place: 'European Union', answer: 'EU' },
  { place: 'Japan', answer: 'Japan' },
] as const

/** The question was seen for these editions; a share that was not is a gap. */
const asked = [2021, 2022, 2023, 2024, 2025]

function sharesOf(answer: (typeof partners)[number]['answer']): Point[] {
  const seen = answersOf(
    'Preferred third party to hedge against US-China rivalry',
    (row) => row.answer === answer,
    (row) => ({ label: row.value.toFixed(1) }),
  )
  return asked.map(
    (one) =>
      seen.find(({ at }) => at.label === String(one)) ?? {
        at: edition(one),
        value: null,
        gap: 'share not seen',
        status: 'actual',
        sources: [],
      },
  )
}

export const hedgingPartner = defineChart({
  id: 'hedging-partner',
  name: 'A third partner besides the US and China',
  claims: ['B5', 'B7'],
  measures: [
    {
      id: 'share',
      label: 'Preferred partner',
      kind: 'columns',
      unit: '% of experts asked',
      measured:
        'Experts in the ten ASEAN members who name the EU or Japan as the third party they prefer as a hedge against the rivalry of the United States and China, %',
      series: () =>
        partners.map(({ place, answer }) =>
          seriesOf(place, sharesOf(answer), { label: answer, join: false }),
        ),
      finding: ({ early, text }) =>
        early
          ? `As a hedge between the powers experts last named the EU first (${text('EU', '2024')}) and Japan second (${text('JPN', '2024')})`
          : `As a hedge between the powers experts name the EU first; Japan is second and came a little closer: ${text('EU', '2024')} to ${text('JPN', '2024')} in 2024, ${text('EU', '2025')} to ${text('JPN', '2025')} in 2025`,
      how: 'One pair of columns an edition of the survey. That of 2 April 2024 came out a month before the interview and counts as known then. A missing column is a share that was not seen, not a zero.',
      notes: [
        whoIsAsked,
        'For 2021 and 2022 only Japan’s share was seen, for 2023 neither. That of 2021 is from the report of 2022, which looks back.',
        'The shares of 2024 were read in later reports on that edition.',
      ],
      gap: 'share not seen',
      bands: [{ from: 2022.5, to: 2023.5, label: 'not seen' }],
      files: ['balance/iseas_survey.csv'],
    },
  ],
})
