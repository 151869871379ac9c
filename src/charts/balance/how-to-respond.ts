import type { Colour } from '../../data/countries.ts'
import { format, type Unit } from '../../data/units.ts'
import { defineChart, type Point, type Series } from '../chart.ts'
import { category } from '../time.ts'
import { answersOf, edition, whoIsAsked } from './survey.ts'

const answers = [
  { label: 'More resilience and unity', answer: 'Enhance resilience and unity' },
  { label: 'Go on siding with neither', answer: 'Continue not to side with either' },
  { label: 'ASEAN must choose', answer: 'Remaining neutral is impractical (must choose)' },
] as const
const [resilience, neither, choose] = answers
const unprinted = 'Answer not printed'

const years: readonly { of: number; colour: Colour }[] = [
  { of: 2022, colour: 'other' },
  { of: 2024, colour: 'jp' },
  { of: 2025, colour: 'accent' },
]

/** A share that a source gives in words only, such as "more than 46%", or without decimals. */
const isRounded = (unit: Unit, note: string) => unit !== '%' || note === 'rounded as printed'

const sharesIn = (of: number): Point[] =>
  answersOf(
    'How ASEAN should respond to US-China rivalry',
    (row) => row.year === of && answers.some(({ answer }) => answer === row.answer),
    (row) => {
      const index = answers.findIndex(({ answer }) => answer === row.answer)
      const rounded = isRounded(row.unit, row.note)
      return {
        at: category(index, answers[index]?.label ?? row.answer, edition(of).end),
        status: rounded ? 'rounded' : 'actual',
        label: format(row.unit, row.value, rounded ? 0 : 1),
      }
    },
  ).sort((a, b) => a.at.x - b.at.x)

/** What the answers that were found leave of 100%. Only for an edition of which all but one were found. */
function restOf(points: readonly Point[]): Point[] {
  if (points.length !== answers.length) return []
  const value = 100 - points.reduce((sum, point) => sum + (point.value ?? 0), 0)
  return [
    {
      at: category(answers.length, unprinted, points[0]?.at.end),
      value,
      status: 'computed',
      sources: [...new Set(points.flatMap((point) => point.sources))],
      note: 'computed: 100% less the three shares found, of which one is rounded',
      label: format('% (about)', value),
    },
  ]
}

export const howToRespond = defineChart({
  id: 'how-to-respond',
  name: 'What ASEAN’s experts want ASEAN to do',
  claims: ['B2', 'B4', 'B5'],
  measures: [
    {
      id: 'answers',
      label: 'Answers',
      kind: 'bars',
      unit: '% of experts asked',
      measured:
        'How ASEAN should respond to US–China rivalry, % of experts asked, ten members with equal weights',
      series: () =>
        years.map(({ of, colour }): Series => {
          const points = sharesIn(of)
          return {
            id: String(of),
            label: String(of),
            colour,
            join: false,
            points: [...points, ...restOf(points)],
          }
        }),
      finding: ({ early, text, value }) => {
        const before = `${text('2024', resilience.label)} of the experts wanted a more resilient and united ASEAN, ${text('2024', neither.label)} to go on siding with neither and ${text('2024', choose.label, 0)} to choose`
        return early
          ? `In the survey that came out a month before the interview, ${before}`
          : `In the survey of 2024 ${before}; in 2025 ${format('% (more than)', value('2025', resilience.label))} put resilience first`
      },
      how: 'One group of bars an answer, one bar an edition of the survey. Where a bar is missing, no figure was found. “Answer not printed” is what the three shares of April 2024 leave.',
      notes: [
        whoIsAsked,
        'For 2024 the three shares found leave 16.1%, for the answer that our sources do not print. For 2022 two answers were found, for 2025 one; both editions are known in round words only.',
        'In all editions drawn each country counts the same.',
        'The share that would go on siding with neither rests on one weak source.',
      ],
      axis: { from: 0, to: 80 },
      category: 'Answer',
      files: ['balance/iseas_survey.csv'],
    },
  ],
})
