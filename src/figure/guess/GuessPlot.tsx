import { type PointerEvent, type ReactNode, useRef } from 'react'
import type { Frame, FrameSeries } from '../../charts/frame.ts'
import type { Layout } from '../../charts/layout/types.ts'
import { layout as layoutOf } from '../../charts/layout.ts'
import type { ClassGuess } from '../../guess/code.ts'
import { type Spread, valuesOf } from '../../guess/compare.ts'
import { type Drawn, nearest, stroked } from '../../guess/line.ts'
import { type Answer, type LineTask, levelOf } from '../../guess/model.ts'
import { Ground, Labels } from '../../plots/Ground.tsx'
import { usePlace } from '../usePlace.ts'
import { ClassMarks, Given, GuessMarks, Joins, TruthMarks } from './marks.tsx'

interface Props {
  /** Axes without values. */
  readonly ground: Frame
  readonly task: LineTask
  readonly drawn: Drawn
  readonly answer: Answer | null
  readonly group: readonly ClassGuess[]
  readonly spread: readonly Spread[]
  /** The series and its values at the places, once they are revealed. */
  readonly truth: FrameSeries | undefined
  readonly truths: readonly number[] | null
  readonly onDraw: ((drawn: Drawn) => void) | undefined
  /** The place that the pointer is at. */
  readonly onAt: (index: number) => void
  readonly children: (layout: Layout) => ReactNode
}

/** The drawing of a guess: the axes of the chart, the lines on them, and the ground that takes the pointer. */
export function GuessPlot(props: Props) {
  const { ground, task, drawn, answer, group, spread, truth, truths, onDraw, onAt, children } = props
  const [box, place] = usePlace(ground)
  const lines = [
    ...(answer ? [valuesOf(task, answer)] : []),
    ...(truths ? [truths] : []),
    ...(spread.length > 0 ? [spread.map(({ middle }) => middle)] : []),
  ]
  const placed = place && layoutOf(ground, place.size)
  return (
    <div
      ref={box}
      className="plot guess-plot"
      style={
        placed && place ? { height: placed.height * place.scale, width: placed.width * place.scale } : {}
      }
    >
      {placed && place && (
        <div
          className="plot-scale"
          style={{ width: placed.width, height: placed.height, transform: `scale(${place.scale})` }}
        >
          <svg
            viewBox={`0 0 ${placed.width} ${placed.height}`}
            width={placed.width}
            height={placed.height}
            aria-hidden="true"
          >
            <Ground frame={ground} layout={placed} />
            <Labels frame={ground} layout={placed} />
            <ClassMarks layout={placed} task={task} group={group} spread={spread} />
            {truths && answer && <Joins layout={placed} task={task} answer={answer} truths={truths} />}
            {truth && <TruthMarks layout={placed} series={truth} />}
            {answer && <GuessMarks layout={placed} task={task} answer={answer} drawn={drawn} />}
            <Given layout={placed} task={task} lines={lines} />
          </svg>
          {onDraw && <Surface layout={placed} task={task} drawn={drawn} onDraw={onDraw} onAt={onAt} />}
          {children(placed)}
        </div>
      )}
    </div>
  )
}

/** How far beyond the plot the pointer is still taken: the ends are as easy to reach as the middle. */
const SPARE = 14

interface SurfaceProps {
  readonly layout: Layout
  readonly task: LineTask
  readonly drawn: Drawn
  readonly onDraw: (drawn: Drawn) => void
  readonly onAt: (index: number) => void
}

/** Takes the pointer. The sliders and the numbers do the same for those who have none. */
function Surface({ layout, task, drawn, onDraw, onAt }: SurfaceProps) {
  const before = useRef<{ index: number; level: number } | null>(null)
  const { plot, up } = layout
  const draw = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const x = plot.left - SPARE + ((event.clientX - box.left) / box.width) * (plot.width + 2 * SPARE)
    const y = ((event.clientY - box.top) / box.height) * plot.height
    const index = nearest(
      task.places.map((place) => layout.x(place.x)),
      x,
    )
    const level = levelOf(task, up[1] - (y / plot.height) * (up[1] - up[0]))
    const to = { index, level }
    onDraw(stroked(drawn, before.current ?? to, to))
    onAt(index)
    before.current = to
  }
  const end = () => {
    before.current = null
  }
  return (
    <div
      className="guess-surface"
      style={{
        left: plot.left - SPARE,
        top: plot.top,
        width: plot.width + 2 * SPARE,
        height: plot.height,
      }}
      onPointerDown={(event) => {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        before.current = null
        draw(event)
      }}
      onPointerMove={(event) => before.current && draw(event)}
      onPointerUp={end}
      onPointerCancel={end}
    />
  )
}
