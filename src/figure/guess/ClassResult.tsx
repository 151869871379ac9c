import { mean } from 'd3-array'
import type { Frame } from '../../charts/frame.ts'
import { format, formatMeanGap } from '../../data/units.ts'
import {
  compareLine,
  isRight,
  middlePlace,
  rightPlaces,
  spreadOf,
  valuesOf,
  widest,
} from '../../guess/compare.ts'
import { type Answer, type LineTask, type OrderTask, orderOf, type Task, truthOf } from '../../guess/model.ts'
import { guessWords, classWords as words } from '../../interview/guess.ts'

interface Props<T extends Task = Task> {
  readonly frame: Frame
  readonly task: T
  readonly answers: readonly Answer[]
  readonly revealed: boolean
}

/** What a class guessed, in words and numbers; measured against the truth once that is revealed. */
export const ClassResult = ({ task, ...rest }: Props) =>
  task.kind === 'line' ? <LineClass task={task} {...rest} /> : <OrderClass task={task} {...rest} />

function LineClass({ frame, task, answers, revealed }: Props<LineTask>) {
  const { unit } = task
  const guesses = answers.map((answer) => valuesOf(task, answer))
  const spread = spreadOf(guesses)
  const truth = revealed ? truthOf(frame, task) : null
  const apart = widest(task, spread)
  return (
    <>
      {truth && <LineVerdict task={task} truth={truth} guesses={guesses} />}
      {apart && answers.length > 1 && (
        <p>
          {words.widest(apart.place.label, format(unit, apart.spread.low), format(unit, apart.spread.high))}
        </p>
      )}
      <details>
        <summary>{words.table}</summary>
        <table className="guess-table">
          <thead>
            <tr>
              <th scope="col">{guessWords.time}</th>
              <th scope="col">{words.middle}</th>
              <th scope="col">{words.half}</th>
              {truth && <th scope="col">{guessWords.data}</th>}
            </tr>
          </thead>
          <tbody>
            {task.places.map(({ x, label }, index) => {
              const here = spread[index]
              return (
                <tr key={x}>
                  <th scope="row">{label}</th>
                  <td>{here && format(unit, here.middle)}</td>
                  <td>{here && words.span(format(unit, here.low), format(unit, here.high))}</td>
                  {truth && <td>{format(unit, truth[index] ?? 0)}</td>}
                </tr>
              )
            })}
          </tbody>
        </table>
      </details>
    </>
  )
}

interface VerdictProps {
  readonly task: LineTask
  readonly truth: readonly number[]
  readonly guesses: readonly (readonly number[])[]
}

function LineVerdict({ task, truth, guesses }: VerdictProps) {
  const middle = compareLine(
    task,
    truth,
    spreadOf(guesses).map((one) => one.middle),
  )
  const right = guesses.filter((guess) => {
    const { direction } = compareLine(task, truth, guess)
    return direction.guess === direction.truth
  })
  return (
    <>
      <p>
        {Math.abs(middle.bias) < task.step / 2
          ? words.exact
          : words.bias(formatMeanGap(task.unit, middle.bias), middle.bias > 0 ? 'high' : 'low')}
      </p>
      <p>{words.directions(right.length, guesses.length)}</p>
    </>
  )
}

function OrderClass({ frame, task, answers, revealed }: Props<OrderTask>) {
  const order = revealed ? orderOf(frame, task) : null
  const rows = task.items
    .map(({ label }, item) => ({ item, label, middle: middlePlace(answers, item) }))
    .sort((a, b) => a.middle - b.middle)
  const hits = (item: number) =>
    answers.filter((answer) => order && isRight(order, item, answer.indexOf(item))).length
  const average = order && mean(answers, (answer) => rightPlaces(order, answer))
  return (
    <>
      {order && (
        <p>
          {words.rights(
            new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format(average ?? 0),
            order.length,
          )}
        </p>
      )}
      <table className="guess-table">
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.middlePlace}</th>
            {order && (
              <>
                <th scope="col">{guessWords.data}</th>
                <th scope="col">{words.hits}</th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ item, label, middle }) => (
            <tr key={item}>
              <th scope="row">{label}</th>
              <td>{middle}</td>
              {order && (
                <>
                  <td>{order.findIndex((one) => one.item === item) + 1}</td>
                  <td>{hits(item)}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
