import '../../ui/guess.css'
import { type Ref, useEffect, useId, useMemo, useState } from 'react'
import type { Frame } from '../../charts/frame.ts'
import type { Show, View } from '../../charts/view.ts'
import { plain, readClass, unpack } from '../../guess/code.ts'
import { filled } from '../../guess/line.ts'
import { type Task, tasksOf } from '../../guess/model.ts'
import { cardWords } from '../../interview/controls.ts'
import { guessWords as words } from '../../interview/guess.ts'
import { ClassPanel } from './ClassPanel.tsx'
import { LineGuess } from './LineGuess.tsx'
import { OrderGuess } from './OrderGuess.tsx'
import { blankOf, type Change, useGuess } from './useGuess.ts'

interface Props {
  /** The whole frame. What is not revealed yet goes no further than the tasks that are made of it. */
  readonly frame: Frame
  readonly view: View
  readonly sources: string
  readonly heading: Ref<HTMLHeadingElement>
  readonly onShow: (show: Show) => void
}

/** A figure that asks before it tells: the reader draws the line or puts the rows in order, then sees the truth. */
export default function GuessCard({ frame, view, sources, heading, onShow }: Props) {
  const tasks = useMemo(() => tasksOf(frame), [frame])
  const [linked] = useState(() => linkedGuess(tasks))
  const [key, setKey] = useState(linked?.task.key)
  const task = tasks.find((one) => one.key === key) ?? tasks[0]
  const [guess, put] = useGuess(task)
  const { drawn, revealed, salt, codes } = guess
  useTaken(linked, put)
  const group = useMemo(
    () => (task ? readClass(task, tasks, codes) : { guesses: [], faults: [] }),
    [task, tasks, codes],
  )
  const picker = useId()
  const answer = task?.kind === 'line' ? filled(task, drawn) : drawn.flatMap((one) => one ?? [])
  const possible = answer !== null || group.guesses.length > 0
  const title = !task ? words.noneTitle : task.kind === 'line' ? words.lineTitle : words.orderTitle
  const add = (code: string) => put((now) => ({ codes: joined(now.codes, code) }))
  const draw = (next: typeof drawn) => put({ drawn: next })
  return (
    <>
      <header className="figure-head guess-head">
        <h3 ref={heading} id={`fig-${frame.id}-title`}>
          {revealed ? frame.finding : title}
        </h3>
        <p className="measured">{frame.measured}</p>
        {task && tasks.length > 1 && (
          <p className="guess-which">
            <label htmlFor={picker}>{words.which[task.kind]}</label>{' '}
            <select
              id={picker}
              value={task.key}
              onChange={({ currentTarget }) => setKey(currentTarget.value)}
            >
              {tasks.map(({ key: one, name }) => (
                <option key={one} value={one}>
                  {name}
                </option>
              ))}
            </select>
          </p>
        )}
      </header>
      {!task && <p>{words.none}</p>}
      {task?.kind === 'line' && (
        <LineGuess
          key={task.key}
          frame={frame}
          task={task}
          drawn={drawn}
          answer={answer}
          group={group.guesses}
          revealed={revealed}
          onDraw={draw}
        />
      )}
      {task?.kind === 'order' && (
        <OrderGuess
          key={task.key}
          frame={frame}
          task={task}
          answer={answer ?? []}
          revealed={revealed}
          onOrder={draw}
        />
      )}
      {revealed && (
        <p className="source-line">
          {cardWords.source} {sources}
        </p>
      )}
      <div className="reveal">
        {task && (
          <button
            type="button"
            className="button guess-reveal"
            aria-disabled={!possible}
            onClick={() => {
              if (revealed) put({ revealed: false, drawn: blankOf(task) })
              else if (possible) put({ revealed: true })
            }}
          >
            {revealed ? words.again : words.show}
          </button>
        )}
        {!task && (
          <button type="button" className="button" onClick={() => onShow('shape')}>
            {words.reveal}
          </button>
        )}
        <button type="button" className="button" onClick={() => onShow('all')}>
          {words.leave}
        </button>
        {!possible && task && <span className="quiet">{words.needs}</span>}
      </div>
      {task && (
        <ClassPanel
          key={`class ${task.key}`}
          frame={frame}
          view={view}
          task={task}
          own={answer}
          salt={salt}
          codes={codes}
          group={group}
          revealed={revealed}
          open={linked !== null}
          onCodes={(next) => put({ codes: next })}
          onCode={add}
        />
      )}
    </>
  )
}

/** Codes with one more, unless it is there. */
const joined = (codes: string, code: string) =>
  codes.includes(code) ? codes : [codes.trimEnd(), code].filter(Boolean).join('\n')

interface Linked {
  readonly task: Task
  readonly code: string
}

/** The guess in the address, where a code was scanned as a link. */
function linkedGuess(tasks: readonly Task[]): Linked | null {
  if (!location.hash.startsWith('#g=')) return null
  const code = plain(location.hash)
  const task = tasks.find((one) => typeof unpack(one, code) === 'object')
  return task ? { task, code } : null
}

/** Puts the guess of the address among those of the class, once. */
function useTaken(linked: Linked | null, put: (change: Change) => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is read once, when the card opens
  useEffect(() => {
    if (linked) put((now) => ({ codes: joined(now.codes, linked.code) }))
  }, [])
}
