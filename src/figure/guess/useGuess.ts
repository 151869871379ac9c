import { useState } from 'react'
import { fingerprint } from '../../guess/code.ts'
import type { Drawn } from '../../guess/line.ts'
import type { Task } from '../../guess/model.ts'

export interface Guess {
  /** The level at each place of a line, or the items of an order from first to last. */
  readonly drawn: Drawn
  readonly revealed: boolean
  /** Tells two equal guesses of two people apart, see `pack`. */
  readonly salt: number
  /** Codes of a class, as they were pasted. */
  readonly codes: string
}

export type Change = Partial<Guess> | ((now: Guess) => Partial<Guess>)

/** Guesses live as long as the page: a reader who looks at another series finds the first one again. */
const kept = new Map<number, Guess>()

const keyOf = (task: Task | undefined) => (task ? fingerprint(task) : -1)

export const blankOf = (task: Task | undefined): Drawn =>
  task?.kind === 'order' ? task.items.map((_, index) => index) : (task?.places ?? []).map(() => null)

/** The reader's guess at a task, and the way to change a part of it. */
export function useGuess(task: Task | undefined): [Guess, (change: Change) => void] {
  const [, render] = useState(0)
  const key = keyOf(task)
  const guess = kept.get(key) ?? fresh(task)
  kept.set(key, guess)
  return [
    guess,
    (change) => {
      const now = kept.get(key) ?? guess
      kept.set(key, { ...now, ...(typeof change === 'function' ? change(now) : change) })
      render((times) => times + 1)
    },
  ]
}

const fresh = (task: Task | undefined): Guess => ({
  drawn: blankOf(task),
  revealed: false,
  salt: (crypto.getRandomValues(new Uint16Array(1))[0] ?? 0) % 1024,
  codes: '',
})
