import { type KeyboardEvent, useRef, useState } from 'react'
import type { Layout } from '../../charts/layout/types.ts'
import { format } from '../../data/units.ts'
import type { Drawn } from '../../guess/line.ts'
import { type Answer, type LineTask, valueAt } from '../../guess/model.ts'
import { guessWords as words } from '../../interview/guess.ts'

interface Props {
  readonly layout: Layout
  readonly task: LineTask
  readonly drawn: Drawn
  /** Where each slider stands, drawn or not. */
  readonly levels: Answer
  readonly onLevel: (index: number, level: number) => void
  readonly onAt: (index: number | null) => void
}

const SIZE = 28

/**
 * A slider of the platform at each place, one of them in the order of the Tab key: left and right go to the next place,
 * all other keys, and the gestures of a screen reader, are its own. The pointer goes through to the ground.
 */
export function GuessSliders({ layout, task, drawn, levels, onLevel, onAt }: Props) {
  const box = useRef<HTMLFieldSetElement>(null)
  const [here, setHere] = useState(0)
  const walk = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const next = Math.max(0, Math.min(task.places.length - 1, here + step))
    box.current?.querySelectorAll('input')[next]?.focus()
  }
  return (
    <fieldset ref={box} className="guess-sliders" onKeyDown={walk}>
      <legend className="hidden">{words.sliders(task.name)}</legend>
      {task.places.map((place, index) => {
        const level = levels[index] ?? 0
        const value = valueAt(task, level)
        return (
          <input
            key={place.x}
            type="range"
            min={0}
            max={task.top}
            value={level}
            tabIndex={index === here ? 0 : -1}
            aria-label={place.label}
            aria-valuetext={words.slider(format(task.unit, value), drawn[index] !== null)}
            style={{ left: layout.x(place.x) - SIZE / 2, top: layout.y(value) - SIZE / 2 }}
            onChange={({ currentTarget }) => onLevel(index, currentTarget.valueAsNumber)}
            onFocus={() => {
              setHere(index)
              onAt(index)
            }}
            onBlur={() => onAt(null)}
          />
        )
      })}
    </fieldset>
  )
}
