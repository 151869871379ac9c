import { mean, median, quantile } from 'd3-array'
import { type Answer, type LineTask, type Place, type Ranked, valueAt } from './model.ts'

export type Direction = 'up' | 'down' | 'level'

/** How a drawn line differs from the truth. All values in the unit of the task. */
export interface LineDifference {
  /** The mean of the distances, without their signs. */
  readonly mean: number
  /** The mean with signs: above 0, the guess was too high. */
  readonly bias: number
  readonly furthest: { readonly place: Place; readonly guess: number; readonly truth: number }
  /** From the value that was given to the last one. */
  readonly direction: { readonly guess: Direction; readonly truth: Direction }
}

export const valuesOf = (task: LineTask, answer: Answer): readonly number[] =>
  answer.map((level) => valueAt(task, level))

/** Compares the values of a guess with the truth, place by place. @throws Error for a task without places. */
export function compareLine(
  task: LineTask,
  truth: readonly number[],
  guess: readonly number[],
): LineDifference {
  const distances = task.places.map((place, index) => {
    const [guessed, real] = [guess[index] ?? Number.NaN, truth[index] ?? Number.NaN]
    return { place, guess: guessed, truth: real, off: guessed - real }
  })
  const [first, ...rest] = distances
  if (!first) throw new Error('There is no place to compare.')
  const {
    place,
    guess: guessed,
    truth: real,
  } = rest.reduce((most, one) => (Math.abs(one.off) > Math.abs(most.off) ? one : most), first)
  return {
    mean: mean(distances, ({ off }) => Math.abs(off)) ?? 0,
    bias: mean(distances, ({ off }) => off) ?? 0,
    furthest: { place, guess: guessed, truth: real },
    direction: { guess: directionOf(task, guess), truth: directionOf(task, truth) },
  }
}

/** The way from the given value to the last; within one step of a guess it is level. */
function directionOf(task: LineTask, values: readonly number[]): Direction {
  const change = (values.at(-1) ?? task.given.value) - task.given.value
  return Math.abs(change) < task.step ? 'level' : change > 0 ? 'up' : 'down'
}

/** The middle of several values, and the span of the middle half. */
export interface Spread {
  readonly low: number
  readonly middle: number
  readonly high: number
}

/** The spread of guesses at each place. @param guesses a list of values each, all of the same length */
export const spreadOf = (guesses: readonly (readonly number[])[]): readonly Spread[] =>
  (guesses[0] ?? []).map((_, place) => {
    const here = guesses.map((guess) => guess[place] ?? Number.NaN)
    return {
      low: quantile(here, 0.25) ?? Number.NaN,
      middle: median(here) ?? Number.NaN,
      high: quantile(here, 0.75) ?? Number.NaN,
    }
  })

/** Where the guesses of a class lie furthest apart: the place with the widest middle half. */
export function widest(
  task: LineTask,
  spread: readonly Spread[],
): { readonly place: Place; readonly spread: Spread } | null {
  const all = task.places.flatMap((place, index) => {
    const here = spread[index]
    return here ? [{ place, spread: here }] : []
  })
  const width = (one: { readonly spread: Spread }) => one.spread.high - one.spread.low
  return all.reduce<(typeof all)[number] | null>(
    (most, one) => (most === null || width(one) > width(most) ? one : most),
    null,
  )
}

/** Whether an item stands where the truth has it; of equal values each may stand in the place of the other. */
export function isRight(order: readonly Ranked[], item: number, place: number): boolean {
  const own = order.find((one) => one.item === item)
  return own !== undefined && own.value === order[place]?.value
}

/** How many items of a guess are in the right place. */
export const rightPlaces = (order: readonly Ranked[], answer: Answer): number =>
  answer.filter((item, place) => isRight(order, item, place)).length

/** The place, from 1, that an item has in the middle of all guesses. */
export const middlePlace = (answers: readonly Answer[], item: number): number =>
  median(answers, (answer) => answer.indexOf(item) + 1) ?? Number.NaN
