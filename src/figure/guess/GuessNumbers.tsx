import { useState } from 'react'
import { format, formatGap, inWords, unitWords } from '../../data/units.ts'
import type { Drawn } from '../../guess/line.ts'
import { type Answer, type LineTask, levelOf, valueAt } from '../../guess/model.ts'
import { guessWords as words } from '../../interview/guess.ts'

interface Props {
  readonly task: LineTask
  readonly drawn: Drawn
  readonly levels: Answer | null
  /** The true values, once they are revealed. */
  readonly truth: readonly number[] | null
  readonly onLevel: (index: number, level: number) => void
}

/** The guess in numbers: to be typed, and once the truth is out, to be read beside it. */
export function GuessNumbers({ task, drawn, levels, truth, onLevel }: Props) {
  const { unit, given, places } = task
  // What is being typed stands as it is typed, until the field is left.
  const [typed, setTyped] = useState<{ index: number; text: string } | null>(null)
  const scale = inWords(unit, 1)
  const shown = (index: number) => {
    if (typed?.index === index) return typed.text
    const level = drawn[index] ?? null
    return level === null ? '' : String(Number((valueAt(task, level) * scale).toPrecision(8)))
  }
  const type = (index: number, text: string) => {
    setTyped({ index, text })
    const value = Number(text)
    if (text.trim() !== '' && Number.isFinite(value)) onLevel(index, levelOf(task, value / scale))
  }
  const guessed = (index: number) => valueAt(task, levels?.[index] ?? 0)
  const off = (index: number) => guessed(index) - (truth?.[index] ?? 0)
  return (
    <details className="guess-numbers">
      <summary>{truth ? words.result : words.numbers}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.time}</th>
            <th scope="col" className="number">
              {words.yours}
              {!truth && `, ${unitWords(unit)}`}
            </th>
            {truth && (
              <>
                <th scope="col" className="number">
                  {words.data}
                </th>
                <th scope="col" className="number">
                  {words.off}
                </th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{given.label}</th>
            <td className="number">{words.given}</td>
            {truth && (
              <>
                <td className="number">{format(unit, given.value)}</td>
                <td />
              </>
            )}
          </tr>
          {places.map(({ x, label }, index) => (
            <tr key={x}>
              <th scope="row">{label}</th>
              <td className="number">
                {truth ? (
                  levels ? (
                    format(unit, guessed(index))
                  ) : (
                    '–'
                  )
                ) : (
                  <input
                    type="number"
                    step={Number((task.step * scale).toPrecision(8))}
                    min={Number((valueAt(task, 0) * scale).toPrecision(8))}
                    max={Number((valueAt(task, task.top) * scale).toPrecision(8))}
                    aria-label={`${label}, ${unitWords(unit)}`}
                    value={shown(index)}
                    onChange={({ currentTarget }) => type(index, currentTarget.value)}
                    onBlur={() => setTyped(null)}
                  />
                )}
              </td>
              {truth && (
                <>
                  <td className="number">{format(unit, truth[index] ?? 0)}</td>
                  <td className="number">
                    {levels && `${off(index) < 0 ? '−' : '+'}${formatGap(unit, off(index))}`}
                  </td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
