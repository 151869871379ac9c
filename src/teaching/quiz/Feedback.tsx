import { isRight, rightText } from '../../lessons/quiz/answer.ts'
import type { Question } from '../../lessons/quiz/ask.ts'
import { chartPath } from '../../lessons/quiz/quizzes.ts'
import { quizWords as words } from '../../lessons/quiz/words.ts'
import { href } from '../../ui/href.ts'

interface Props {
  readonly question: Question
  readonly given: string
}

/** Whether the answer was right, why, by which figures and from whom. */
export function Feedback({ question, given }: Props) {
  const right = isRight(question, given)
  const own =
    question.kind === 'number' ? '' : (question.options.find(({ text }) => text === given)?.feedback ?? '')
  return (
    <>
      <p className="quiz-verdict" data-right={right ? '' : undefined}>
        <b>
          {right ? '✓' : '✕'} {right ? words.right : words.wrong}
        </b>{' '}
        {!right && `${own} ${words.rightAnswer(rightText(question))}`.trim()}
      </p>
      <Reason question={question} />
    </>
  )
}

/** The figures behind an answer, what to take from them, their source and the whole chart. */
export function Reason({ question }: { readonly question: Question }) {
  return (
    <>
      <p>{question.why}</p>
      <p>{question.teach}</p>
      <p className="quiet">
        {words.source} {question.source}.{' '}
        <a href={href(chartPath(question.chart, question.after))}>{words.openChart}</a>
      </p>
    </>
  )
}
