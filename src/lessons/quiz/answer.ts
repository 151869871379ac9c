import { toCsv } from '../../outputs/csv.ts'
import type { Question } from './ask.ts'
import { chartPath } from './quizzes.ts'
import { csvWords } from './words.ts'

/** What was answered, by the id of the question: the text of an option, or the number as it was typed. */
export type Given = Readonly<Record<string, string>>

/**
 * A number as people type it: `1,652`, `12.5`, `12,5`, `40 %`, `¥8.1 bn`.
 * @returns null for what is not a number.
 */
export function typedNumber(text: string): number | null {
  const bare = text
    .trim()
    .replace(/^[$¥฿€£]\s*/, '')
    .replace(/\s*(%|per ?cent|percent|bn|billion( yen)?)$/i, '')
    .replace(/\u2212/g, '-')
    .replace(/(?<=\d)[\s\u00a0\u202f](?=\d{3}(\D|$))/g, '')
  const grouped = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare)
  const plain = grouped ? bare.replace(/,/g, '') : bare.replace(',', '.')
  return /^-?(\d+(\.\d*)?|\.\d+)$/.test(plain) ? Number(plain) : null
}

/** Whether an answer can be marked: one of the options, or a number. */
export const isAnswer = (question: Question, given: string | undefined): given is string =>
  given !== undefined &&
  (question.kind === 'number'
    ? typedNumber(given) !== null
    : question.options.some(({ text }) => text === given))

export function isRight(question: Question, given: string | undefined): boolean {
  if (!isAnswer(question, given)) return false
  if (question.kind !== 'number') return question.options.some(({ text, right }) => right && text === given)
  const typed = typedNumber(given) ?? Number.NaN
  // A hair of room: 8.1 × 0.15 has no exact form.
  return Math.abs(typed - question.value) <= question.tolerance * (1 + 1e-9)
}

/** The right answer as it is shown. */
export const rightText = (question: Question): string =>
  question.kind === 'number' ? question.shown : (question.options.find(({ right }) => right)?.text ?? '')

/** How many questions were answered rightly. */
export const scoreOf = (questions: readonly Question[], given: Given): number =>
  questions.filter((question) => isRight(question, given[question.id])).length

/** One's answers as a table for the teacher. */
export function resultsCsv(
  section: string,
  questions: readonly Question[],
  given: Given,
  address: (path: string) => string,
): string {
  const { yes, no, none, ...heads } = csvWords
  const rows = questions.map((question, index) => {
    const own = given[question.id]
    return [
      section,
      index + 1,
      question.id,
      question.text,
      own ?? none,
      rightText(question),
      isRight(question, own) ? yes : no,
      address(chartPath(question.chart, question.after)),
    ]
  })
  return toCsv([Object.values(heads), ...rows], true)
}
