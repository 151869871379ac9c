import type { RefObject } from 'react'
import { save } from '../../figure/share/save.ts'
import { type Given, isAnswer, isRight, resultsCsv, rightText, scoreOf } from '../../lessons/quiz/answer.ts'
import type { Question } from '../../lessons/quiz/ask.ts'
import { quizWords as words } from '../../lessons/quiz/words.ts'
import { addressOf } from '../../ui/href.ts'

interface Props {
  readonly section: string
  readonly questions: readonly Question[]
  readonly given: Given
  readonly head: RefObject<HTMLHeadingElement | null>
  readonly onQuestion: (at: number) => void
  readonly onAgain: () => void
}

/** How it went, question by question. */
export function QuizResult({ section, questions, given, head, onQuestion, onAgain }: Props) {
  const right = scoreOf(questions, given)
  const share = right / questions.length
  const left = questions.filter((question) => !isAnswer(question, given[question.id])).length
  return (
    <section className="quiz-result" aria-labelledby="quiz-end">
      <h2 id="quiz-end" ref={head} tabIndex={-1}>
        {words.end}: {words.score(right, questions.length)}
      </h2>
      {left > 0 ? (
        <p>{words.unanswered(left)}</p>
      ) : (
        <p>{words.praise[share < 0.5 ? 0 : share < 0.8 ? 1 : 2]}</p>
      )}
      <ol className="quiz-list">
        {questions.map((question, at) => (
          <li key={question.id}>
            <button type="button" className="quiz-again" onClick={() => onQuestion(at)}>
              {question.text}
            </button>
            <Mark question={question} given={given[question.id]} />
          </li>
        ))}
      </ol>
      <p className="share-choices">
        <button type="button" className="button quiz-go" onClick={onAgain}>
          {words.again}
        </button>
        <button
          type="button"
          className="button"
          onClick={() =>
            save(
              `${section}_quiz_results.csv`,
              new Blob([resultsCsv(section, questions, given, addressOf)], {
                type: 'text/csv;charset=utf-8',
              }),
            )
          }
        >
          {words.csv}
        </button>
      </p>
      <p className="quiet">{words.unkept}</p>
    </section>
  )
}

function Mark({ question, given }: { readonly question: Question; readonly given: string | undefined }) {
  // What was not answered keeps its answer to itself.
  if (!isAnswer(question, given)) return <p className="quiet">– {words.none}</p>
  const right = isRight(question, given)
  return (
    <p>
      <b>
        {right ? '✓' : '✕'} {right ? words.right : words.wrong}
      </b>{' '}
      {words.yours(given)} {!right && words.rightAnswer(rightText(question))}
    </p>
  )
}
