import { useEffect, useRef, useState } from 'react'
import { type Given, isAnswer, scoreOf } from '../../lessons/quiz/answer.ts'
import type { Question } from '../../lessons/quiz/ask.ts'
import { quizWords as words } from '../../lessons/quiz/words.ts'
import { keepAnswers, keptAnswers } from './keep.ts'
import { QuestionCard } from './QuestionCard.tsx'
import { QuizResult } from './QuizResult.tsx'

interface Props {
  readonly section: string
  readonly questions: readonly Question[]
  /** The part of the address that names a question, or the result. */
  readonly place: string | undefined
  readonly onPlace: (place: string | undefined) => void
}

const END = 'end'

/** One question after the other, then the result. The address names the question, so that each can be linked. */
export function Quiz({ section, questions, place, onPlace }: Props) {
  const [given, setGiven] = useState<Given>(() => keptAnswers(section))
  const head = useRef<HTMLHeadingElement>(null)
  const moved = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place is what moves the focus
  useEffect(() => {
    if (moved.current) head.current?.focus()
  }, [place])
  const put = (next: Given) => {
    setGiven(next)
    keepAnswers(section, next)
  }
  const go = (to: number) => {
    moved.current = true
    onPlace(to >= questions.length ? END : to === 0 ? undefined : String(to + 1))
  }
  const asked = Number(place ?? 1) - 1
  const at = questions[asked] ? asked : 0
  const question = questions[at]
  if (place === END || !question) {
    return (
      <QuizResult
        section={section}
        questions={questions}
        given={given}
        head={head}
        onQuestion={go}
        onAgain={() => {
          put({})
          go(0)
        }}
      />
    )
  }
  const own = given[question.id]
  return (
    <>
      <p className="quiz-place">
        <b>{words.place(at + 1, questions.length)}</b>
        <span>{words.rightSoFar(scoreOf(questions, given))}</span>
      </p>
      <progress className="quiz-progress" aria-hidden="true" max={questions.length} value={at + 1} />
      <QuestionCard
        key={question.id}
        question={question}
        given={isAnswer(question, own) ? own : null}
        isLast={at === questions.length - 1}
        head={head}
        onAnswer={(text) => put({ ...given, [question.id]: text })}
        onNext={() => go(at + 1)}
        onPrevious={at > 0 ? () => go(at - 1) : null}
      />
    </>
  )
}
