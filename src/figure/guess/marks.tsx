import type { FrameSeries } from '../../charts/frame.ts'
import { type Layout, TEXT } from '../../charts/layout/types.ts'
import { textWidth } from '../../charts/text.ts'
import type { Colour } from '../../data/countries.ts'
import { format } from '../../data/units.ts'
import type { ClassGuess } from '../../guess/code.ts'
import { type Spread, valuesOf } from '../../guess/compare.ts'
import type { Drawn } from '../../guess/line.ts'
import type { Answer, LineTask } from '../../guess/model.ts'
import { Mark } from '../../plots/Mark.tsx'

interface Drawing {
  readonly layout: Layout
  readonly task: LineTask
}

/** The colour of guesses: another than that of the truth. */
export const guessColour = ({ colour }: LineTask): Colour => (colour === 'accent' ? 'jp' : 'accent')

type Corner = readonly [x: number, y: number]

const pathOf = (corners: readonly Corner[]) =>
  corners.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('')

const cornersOf = ({ layout, task }: Drawing, values: readonly number[]): Corner[] =>
  task.places.map(({ x }, index) => [layout.x(x), layout.y(values[index] ?? 0)])

const startOf = ({ layout, task: { given } }: Drawing): Corner => [layout.x(given.x), layout.y(given.value)]

/** The value that is given, with its number on the side where no line goes. */
export function Given({
  layout,
  task,
  lines,
}: Drawing & { /** Values at the places. */ lines: readonly (readonly number[])[] }) {
  const { colour, unit, given } = task
  const [x, y] = startOf({ layout, task })
  const text = format(unit, given.value)
  const end = x + textWidth(text, TEXT, true) + 8
  const near = lines.flatMap((values) =>
    cornersOf({ layout, task }, values).filter((_, index, all) => (all[index - 1]?.[0] ?? x) < end),
  )
  const above = near.filter(([, at]) => at < y - 2).length
  const below = near.filter(([, at]) => at > y + 2).length
  const { top, height } = layout.plot
  const low = y < top + 24 || (above > below && y + 24 < top + height)
  return (
    <>
      <circle cx={x} cy={y} r={4.5} fill={`var(--${colour})`} stroke="var(--card)" />
      <text
        x={Math.max(x - 4, layout.plot.left + 2)}
        y={low ? y + 20 : y - 10}
        fontSize={TEXT}
        fontWeight={600}
        fill={`var(--${colour}-text)`}
        stroke="var(--card)"
        strokeWidth={3}
        strokeLinejoin="round"
        paintOrder="stroke"
      >
        {text}
      </text>
    </>
  )
}

/** The reader's line: dashed, with a ring at each place that was drawn and not only joined. */
export function GuessMarks({ layout, task, answer, drawn }: Drawing & { answer: Answer; drawn: Drawn }) {
  const ink = `var(--${guessColour(task)})`
  const corners = cornersOf({ layout, task }, valuesOf(task, answer))
  const r = task.places.length > 14 ? 3.5 : 5
  return (
    <>
      <path
        d={pathOf([startOf({ layout, task }), ...corners])}
        fill="none"
        stroke={ink}
        strokeWidth={2.2}
        strokeDasharray="6 4"
      />
      {corners.map(
        ([x, y], index) =>
          drawn[index] !== null && (
            <circle key={x} cx={x} cy={y} r={r} fill="var(--card)" stroke={ink} strokeWidth={2} />
          ),
      )}
    </>
  )
}

/** Thin lines from the guess to the truth. */
export function Joins({
  layout,
  task,
  answer,
  truths,
}: Drawing & { answer: Answer; truths: readonly number[] }) {
  const ends = cornersOf({ layout, task }, truths)
  return cornersOf({ layout, task }, valuesOf(task, answer)).map(([x, y], index) => (
    <line
      key={x}
      className="guess-join"
      x1={x}
      x2={x}
      y1={y}
      y2={ends[index]?.[1] ?? y}
      stroke="var(--muted)"
      strokeWidth={1}
    />
  ))
}

/** The truth as the chart has it: strokes, gaps, and how firm each value is. */
export function TruthMarks({ layout, series }: { readonly layout: Layout; readonly series: FrameSeries }) {
  const dense = series.points.length > 16
  return (
    <g className="guess-truth">
      {series.strokes.map(({ id, dashed, points }) => (
        <path
          key={id}
          d={pathOf(points.map(({ at, value }) => [layout.x(at.x), layout.y(value ?? 0)]))}
          fill="none"
          stroke={`var(--${series.colour})`}
          strokeWidth={2.4}
          {...(dashed ? { strokeDasharray: '5 3' } : {})}
        />
      ))}
      {series.points.map(
        ({ at, value, status }) =>
          value !== null && (
            <Mark
              key={at.x}
              x={layout.x(at.x)}
              y={layout.y(value)}
              r={dense ? 2.6 : 3.4}
              colour={series.colour}
              status={status}
            />
          ),
      )}
    </g>
  )
}

/** The guesses of a class: each a thin line, the middle half as a band, the middle as a line. */
export function ClassMarks({
  layout,
  task,
  group,
  spread,
}: Drawing & { group: readonly ClassGuess[]; spread: readonly Spread[] }) {
  if (group.length === 0) return null
  const ink = `var(--${guessColour(task)})`
  const start = startOf({ layout, task })
  const side = (of: (one: Spread) => number) => [start, ...cornersOf({ layout, task }, spread.map(of))]
  return (
    <g className="guess-class-marks" fill="none">
      {group.length > 1 && (
        <path
          d={`${pathOf([...side(({ low }) => low), ...side(({ high }) => high).reverse()])}Z`}
          fill={ink}
          fillOpacity={0.18}
        />
      )}
      {group.map(({ code, answer }) => (
        <path
          key={code}
          data-guess=""
          d={pathOf([start, ...cornersOf({ layout, task }, valuesOf(task, answer))])}
          stroke="var(--muted)"
          strokeWidth={1}
          opacity={0.55}
        />
      ))}
      {group.length > 1 && (
        <path
          d={pathOf(side(({ middle }) => middle))}
          stroke={ink}
          strokeWidth={2.6}
          strokeDasharray="1 4"
          strokeLinecap="round"
        />
      )}
    </g>
  )
}
