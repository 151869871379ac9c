import { rightText } from '../../lessons/quiz/answer.ts'
import type { Question } from '../../lessons/quiz/ask.ts'
import { quizWords as words } from '../../lessons/quiz/words.ts'
import { Reason } from './Feedback.tsx'

/** The questions in the page's HTML: each with its answer, closed. */
export function QuizStill({ questions }: { readonly questions: readonly Question[] }) {
  return (
    <ol className="quiz-list">
      {questions.map((question) => (
        <li key={question.id}>
          <h2>{question.text}</h2>
          {question.kind === 'number' ? (
            <p>{words.aNumber(question.unit)}</p>
          ) : (
            <ul>
              {question.options.map(({ text }) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          )}
          <details>
            <summary>{words.answer}</summary>
            <p>
              <b>
                {question.kind === 'number'
                  ? words.about(question.shown, String(question.tolerance))
                  : rightText(question)}
              </b>
            </p>
            <Reason question={question} />
          </details>
        </li>
      ))}
    </ol>
  )
}
