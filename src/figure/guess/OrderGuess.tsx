import { useRef, useState } from 'react'
import type { Frame } from '../../charts/frame.ts'
import { isRight, rightPlaces } from '../../guess/compare.ts'
import { type Answer, type OrderTask, orderOf, type Ranked } from '../../guess/model.ts'
import { guessWords as words } from '../../interview/guess.ts'
import { Drawing } from '../Drawing.tsx'

interface Props {
  readonly frame: Frame
  readonly task: OrderTask
  readonly answer: Answer
  readonly revealed: boolean
  readonly onOrder: (answer: Answer) => void
}

/** Rows to be put in order, each with two buttons; then the true order beside, and the figure itself. */
export function OrderGuess({ frame, task, answer, revealed, onOrder }: Props) {
  const [said, setSaid] = useState('')
  const list = useRef<HTMLOListElement>(null)
  const move = (from: number, to: number, name: string, sign: 'up' | 'down') => {
    const item = answer[from]
    if (item === undefined) return
    const rest = answer.filter((_, place) => place !== from)
    onOrder([...rest.slice(0, to), item, ...rest.slice(to)])
    setSaid(words.moved(name, to + 1))
    // At the end of the list the button that was pressed is gone: the focus stays with the row.
    requestAnimationFrame(() => {
      const buttons = list.current?.querySelectorAll<HTMLButtonElement>(`[data-item="${item}"] button`)
      const [up, down] = [buttons?.[0], buttons?.[1]]
      const same = sign === 'up' ? up : down
      ;(same?.disabled ? (sign === 'up' ? down : up) : same)?.focus()
    })
  }
  if (revealed) {
    const order = orderOf(frame, task)
    return (
      <>
        <div role="status" className="guess-result">
          <OrderResult order={order} answer={answer} />
        </div>
        <OrderTable task={task} order={order} answer={answer} />
        <h4>{words.whole}</h4>
        <div className="drawing">
          <Drawing frame={frame} />
        </div>
      </>
    )
  }
  return (
    <>
      <p>{words.orderHelp(task.by, task.items.length, task.of)}</p>
      <ol ref={list} className="guess-order">
        {answer.map((item, place) => {
          const name = task.items[item]?.label ?? ''
          return (
            <li key={item} data-item={item}>
              <span>{name}</span>
              <button
                type="button"
                className="button"
                aria-label={words.up(name)}
                disabled={place === 0}
                onClick={() => move(place, place - 1, name, 'up')}
              >
                ↑
              </button>
              <button
                type="button"
                className="button"
                aria-label={words.down(name)}
                disabled={place === answer.length - 1}
                onClick={() => move(place, place + 1, name, 'down')}
              >
                ↓
              </button>
            </li>
          )
        })}
      </ol>
      <p role="status" className="hidden">
        {said}
      </p>
    </>
  )
}

interface ResultProps {
  readonly order: readonly Ranked[]
  readonly answer: Answer
}

function OrderResult({ order, answer }: ResultProps) {
  const [first] = order
  return (
    <>
      <p>{words.right(rightPlaces(order, answer), order.length)}</p>
      {first && <p>{words.first(first.label, answer.indexOf(first.item) + 1)}</p>}
    </>
  )
}

function OrderTable({ task, order, answer }: ResultProps & { readonly task: OrderTask }) {
  return (
    <table className="guess-table">
      <thead>
        <tr>
          <th scope="col">{words.place}</th>
          <th scope="col">{words.yours}</th>
          <th scope="col">{words.data}</th>
        </tr>
      </thead>
      <tbody>
        {order.map(({ item, label, text }, place) => {
          const guessed = answer[place] ?? -1
          return (
            <tr key={item}>
              <th scope="row">{place + 1}</th>
              <td>
                {task.items[guessed]?.label}
                {isRight(order, guessed, place) && ' ✓'}
              </td>
              <td>
                {label}: {text}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
