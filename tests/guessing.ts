import type { Locator, Page } from 'playwright-core'
import { type Frame, frame } from '../src/charts/frame.ts'
import { prepare } from '../src/charts/prepare.ts'
import { defaultView, type View } from '../src/charts/view.ts'
import { type LineTask, type OrderTask, tasksOf } from '../src/guess/model.ts'
import { guessWords as words } from '../src/interview/guess.ts'
import { alive } from './visit.ts'

/** The chart whose line is guessed in most tests. */
export const CHART = 'investment-in-asean'

/** A frame and what can be asked of it. */
export async function asked(id: string, patch: Partial<View> = {}) {
  const made = frame(await prepare(id), { ...defaultView, ...patch })
  return { made, tasks: tasksOf(made) }
}

/** The line that is asked for first. @throws Error where it is none. */
export async function lineOf(
  id: string,
  patch: Partial<View> = {},
): Promise<{ made: Frame; task: LineTask }> {
  const { made, tasks } = await asked(id, patch)
  const [task] = tasks
  if (task?.kind !== 'line') throw new Error(`${id} asks for no line`)
  return { made, task }
}

/** The order that is asked for first. @throws Error where it is none. */
export async function orderAsked(id: string): Promise<{ made: Frame; task: OrderTask }> {
  const { made, tasks } = await asked(id)
  const [task] = tasks
  if (task?.kind !== 'order') throw new Error(`${id} asks for no order`)
  return { made, task }
}

/** The figure, once it asks. */
export async function asking(page: Page, id: string): Promise<Locator> {
  const figure = await alive(page, id)
  await figure.getByRole('button', { name: words.leave }).waitFor()
  return figure
}

/** The button that brings the truth. */
export const reveal = (figure: Locator) => figure.getByRole('button', { name: words.show, exact: true })

/** What stands in the fields for numbers. */
export const typed = async (figure: Locator) =>
  figure
    .locator('.guess-numbers input')
    .evaluateAll((all) => all.map((one) => (one instanceof HTMLInputElement ? one.value : '')))
