import { type FormEvent, type RefObject, useId, useLayoutEffect, useRef, useState } from 'react'
import type { Params } from '../../charts/view.ts'
import { Figure } from '../../figure/Figure.tsx'
import { withName } from '../../figure/named.ts'
import { isAnswer } from '../../lessons/quiz/answer.ts'
import type { Question } from '../../lessons/quiz/ask.ts'
import { quizWords as words } from '../../lessons/quiz/words.ts'
import { Answers } from './Answers.tsx'
import { Feedback } from './Feedback.tsx'

interface Props {
  readonly question: Question
  /** The answer that was given; it stays. */
  readonly given: string | null
  readonly isLast: boolean
  readonly head: RefObject<HTMLHeadingElement | null>
  readonly onAnswer: (text: string) => void
  readonly onNext: () => void
  readonly onPrevious: (() => void) | null
}

/** A question beside its chart: a part of it is covered until the answer is given. */
export function QuestionCard({ question, given, isLast, head, onAnswer, onNext, onPrevious }: Props) {
  const id = useId()
  const [draft, setDraft] = useState('')
  const [missing, setMissing] = useState(false)
  const next = useRef<HTMLButtonElement>(null)
  const said = useRef<HTMLDivElement>(null)
  const pressed = useRef(false)
  useLayoutEffect(() => {
    if (given === null || !pressed.current) return
    pressed.current = false
    // What had the focus can no longer be used: it goes to what comes next, without leaving the reason out of sight.
    next.current?.focus({ preventScroll: true })
    said.current?.scrollIntoView({ block: 'nearest' })
  }, [given])
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!isAnswer(question, draft)) {
      setMissing(true)
      event.currentTarget.querySelector('input')?.focus()
      return
    }
    pressed.current = true
    onAnswer(draft)
  }
  const answered = given !== null
  return (
    <article className="quiz-question" data-answered={answered ? '' : undefined}>
      <div className="quiz-text">
        <h2 id={id} ref={head} tabIndex={-1}>
          {question.text}
        </h2>
        <form id={`${id}-form`} onSubmit={submit} noValidate>
          <Answers
            question={question}
            label={id}
            value={given ?? draft}
            answered={answered}
            onChange={(text) => {
              setDraft(text)
              setMissing(false)
            }}
          />
        </form>
        <div className="quiz-said" role="status" ref={said}>
          {given !== null && <Feedback question={question} given={given} />}
          {missing && !answered && <p>{question.kind === 'number' ? words.writeNumber : words.chooseOne}</p>}
        </div>
        <p className="quiz-steps">
          {answered ? (
            <button type="button" className="button quiz-go" ref={next} onClick={onNext}>
              {isLast ? words.result : words.next}
            </button>
          ) : (
            <button type="submit" form={`${id}-form`} className="button quiz-go">
              {words.check}
            </button>
          )}
          {onPrevious && (
            <button type="button" className="button" onClick={onPrevious}>
              {words.previous}
            </button>
          )}
        </p>
      </div>
      <QuestionFigure question={question} answered={answered} />
    </article>
  )
}

function QuestionFigure({ question, answered }: { readonly question: Question; readonly answered: boolean }) {
  // Once the whole chart is on show, the reader may set it up as on any other page.
  const [own, setOwn] = useState<Params | null>(null)
  const { chart, before, after, focus } = question
  return (
    <section className="quiz-figure" aria-label={words.figure}>
      <p className="quiet">{answered ? words.shown : words.veiled}</p>
      <Figure
        id={chart}
        search={answered && own ? own : withName(answered ? after : before, chart)}
        onSearch={setOwn}
        driven={
          answered && focus.length > 0 && !own ? { figure: chart, drive: { focus }, held: false } : null
        }
      />
    </section>
  )
}
