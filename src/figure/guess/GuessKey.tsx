import type { LineTask } from '../../guess/model.ts'
import { guessWords as words } from '../../interview/guess.ts'
import { guessColour } from './marks.tsx'

interface Props {
  readonly task: LineTask
  readonly own: boolean
  /** How many guesses of a class are drawn. */
  readonly group: number
  readonly revealed: boolean
}

/** What the lines of a guess mean. */
export function GuessKey({ task, own, group, revealed }: Props) {
  const truth = `var(--${task.colour})`
  const guess = `var(--${guessColour(task)})`
  const line = (name: string, stroke: string, more: Readonly<Record<string, string | number>>) => (
    <li key={name}>
      <svg viewBox="0 0 26 14" width="26" height="14" aria-hidden="true">
        <path d="M1 7h24" fill="none" stroke={stroke} strokeWidth={2.2} {...more} />
      </svg>
      {name}
    </li>
  )
  return (
    <ul className="key">
      {revealed ? (
        line(task.name, truth, {})
      ) : (
        <li>
          <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
            <circle cx={7} cy={7} r={4.5} fill={truth} />
          </svg>
          {task.name}, {words.key.given}
        </li>
      )}
      {own && line(words.key.yours, guess, { strokeDasharray: '6 4' })}
      {own && revealed && line(words.key.off, 'var(--muted)', { strokeWidth: 1, d: 'M13 0v14' })}
      {group > 0 && line(words.key.one, 'var(--muted)', { strokeWidth: 1 })}
      {group > 1 && line(words.key.middle, guess, { strokeDasharray: '1 4', strokeLinecap: 'round' })}
      {group > 1 && line(words.key.half, guess, { strokeWidth: 12, opacity: 0.25 })}
    </ul>
  )
}
