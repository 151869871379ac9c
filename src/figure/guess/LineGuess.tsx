import { useMemo, useState } from 'react'
import type { Frame } from '../../charts/frame.ts'
import { format, formatMeanGap } from '../../data/units.ts'
import type { ClassGuess } from '../../guess/code.ts'
import { compareLine, spreadOf, valuesOf } from '../../guess/compare.ts'
import type { Drawn } from '../../guess/line.ts'
import { type Answer, groundOf, type LineTask, levelOf, truthOf, valueAt } from '../../guess/model.ts'
import { guessWords as words } from '../../interview/guess.ts'
import { GuessKey } from './GuessKey.tsx'
import { GuessNumbers } from './GuessNumbers.tsx'
import { GuessPlot } from './GuessPlot.tsx'
import { GuessSliders } from './GuessSliders.tsx'

interface Props {
  readonly frame: Frame
  readonly task: LineTask
  readonly drawn: Drawn
  /** The drawn line without holes. */
  readonly answer: Answer | null
  readonly group: readonly ClassGuess[]
  readonly revealed: boolean
  readonly onDraw: (drawn: Drawn) => void
}

/** A line to be drawn over the axes of a chart: with the pointer, the arrow keys or typed numbers. */
export function LineGuess({ frame, task, drawn, answer, group, revealed, onDraw }: Props) {
  const ground = useMemo(() => groundOf(frame, task), [frame, task])
  const [at, setAt] = useState<number | null>(null)
  const truth = useMemo(() => (revealed ? truthOf(frame, task) : null), [frame, task, revealed])
  const spread = useMemo(() => spreadOf(group.map((one) => valuesOf(task, one.answer))), [group, task])
  const levels = answer ?? task.places.map(() => levelOf(task, task.given.value))
  const guess = answer && valuesOf(task, answer)
  const place = at === null ? undefined : task.places[at]
  const set = (index: number, level: number) =>
    onDraw(drawn.map((one, other) => (other === index ? level : one)))
  return (
    <>
      {!revealed && <p>{words.lineHelp(task.given.label, format(task.unit, task.given.value))}</p>}
      <div className="drawing">
        <GuessPlot
          ground={ground}
          task={task}
          drawn={drawn}
          answer={answer}
          group={group}
          spread={spread}
          truth={revealed ? frame.series.find(({ id }) => id === task.key) : undefined}
          truths={truth}
          onDraw={revealed ? undefined : onDraw}
          onAt={setAt}
        >
          {(layout) =>
            !revealed && (
              <GuessSliders
                layout={layout}
                task={task}
                drawn={drawn}
                levels={levels}
                onLevel={set}
                onAt={setAt}
              />
            )
          }
        </GuessPlot>
        {!revealed && (
          <p className="guess-readout" aria-hidden="true">
            {place &&
              at !== null &&
              words.readout(place.label, format(task.unit, valueAt(task, levels[at] ?? 0)))}
          </p>
        )}
      </div>
      <GuessKey task={task} own={answer !== null} group={group.length} revealed={revealed} />
      <div role="status" className="guess-result">
        {truth && guess && <Result task={task} truth={truth} guess={guess} />}
      </div>
      <GuessNumbers task={task} drawn={drawn} levels={answer} truth={truth} onLevel={set} />
    </>
  )
}

interface ResultProps {
  readonly task: LineTask
  readonly truth: readonly number[]
  readonly guess: readonly number[]
}

function Result({ task, truth, guess }: ResultProps) {
  const { mean, bias, furthest, direction } = compareLine(task, truth, guess)
  const { unit } = task
  if (mean === 0) return <p>{words.exact}</p>
  const side = Math.abs(bias) < mean / 2 ? 'both' : bias > 0 ? 'high' : 'low'
  const last = task.places.at(-1)?.label ?? ''
  return (
    <>
      <p>{words.mean(formatMeanGap(unit, mean), side)}</p>
      <p>
        {words.furthest(furthest.place.label, format(unit, furthest.guess), format(unit, furthest.truth))}
      </p>
      <p>{words.direction(last, direction.guess, direction.truth)}</p>
    </>
  )
}
