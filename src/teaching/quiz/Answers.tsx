import { rightText } from '../../lessons/quiz/answer.ts'
import type { Question } from '../../lessons/quiz/ask.ts'
import { quizWords as words } from '../../lessons/quiz/words.ts'

interface Props {
  readonly question: Question
  /** The id of the element that holds the question. */
  readonly label: string
  readonly value: string
  readonly answered: boolean
  readonly onChange: (text: string) => void
}

/** What can be answered: one of several, or a number. */
export function Answers({ question, label, value, answered, onChange }: Props) {
  if (question.kind === 'number') {
    return (
      <label className="quiz-number">
        <span>{words.yourNumber(question.unit)}</span>
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          aria-describedby={label}
          value={value}
          disabled={answered}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </label>
    )
  }
  const mark = (text: string) => {
    if (!answered) return null
    if (text === rightText(question)) return `✓ ${words.signs.right}`
    return text === value ? `✕ ${words.signs.wrong}` : null
  }
  return (
    <fieldset className="quiz-options" disabled={answered}>
      <legend className="hidden">{question.text}</legend>
      {question.options.map(({ text }) => (
        <label key={text} data-chosen={text === value ? '' : undefined}>
          <input
            type="radio"
            name={question.id}
            value={text}
            checked={text === value}
            onChange={() => onChange(text)}
          />
          <span>{text}</span>
          {mark(text) && <b>{mark(text)}</b>}
        </label>
      ))}
    </fieldset>
  )
}
