import { escaped } from '../../charts/text.ts'
import type { Choice, Numeric, Option, Question } from './ask.ts'
import { chartPath } from './quizzes.ts'
import { quizWords, exportWords as words } from './words.ts'

/**
 * The questions of a section in GIFT, the text format of Moodle's question bank. Texts are HTML, so that nothing in
 * them can be taken for markup and the links to the charts can be followed.
 * @param title the name of the section.
 */
export function giftOf(
  title: string,
  questions: readonly Question[],
  address: (path: string) => string,
): string {
  const head = `// ${oneLine(words.file(title))}\n$CATEGORY: ${oneLine(words.category(title))}\n`
  return `${[head, ...questions.map((question) => entry(question, address))].join('\n')}`
}

function entry(question: Question, address: (path: string) => string): string {
  const link = (label: string, view: Question['before']) => {
    const to = escaped(address(chartPath(question.chart, view)))
    return `<a href="${to}">${escaped(label.replace(/:$/, ''))}</a>`
  }
  const stem = `<p>${html(question.text)}</p><p>${link(words.look, question.before)}</p>`
  const general = `<p>${html(`${question.teach} ${quizWords.source} ${question.source}.`)}</p><p>${link(words.whole, question.after)}</p>`
  return `::${gift(oneLine(question.id))}::[html]${gift(stem)} {${answers(question)}\n####${gift(general)}\n}\n`
}

function answers(question: Question): string {
  const why = gift(html(question.why))
  if (question.kind === 'number') return `#\n=${numeric(question)}#${why}`
  if (question.kind === 'truefalse') {
    // The first feedback is for the wrong answer.
    return `${question.options[0]?.right ? 'TRUE' : 'FALSE'}#${why}#${why}`
  }
  return question.options.map((option) => `\n${option.right ? '=' : '~'}${choice(question, option)}`).join('')
}

const choice = ({ why }: Choice, { text, feedback }: Option) =>
  `${gift(html(text))}#${gift(html([feedback, why].filter(Boolean).join(' ')))}`

const numeric = ({ value, tolerance }: Numeric) => `${value}:${tolerance}`

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** A text as HTML on one line. At its beginning "%" would be taken for a weight and "[" for the name of a format. */
const html = (text: string) =>
  escaped(oneLine(text))
    .replace(/>/g, '&gt;')
    .replace(/^[%[]/, (sign) => `&#${sign.charCodeAt(0)};`)

/** Takes from the signs of the format their meaning. */
const gift = (text: string) => text.replace(/[\\~=#{}:]/g, '\\$&')
