import { text } from 'node:stream/consumers'
import type { Page } from 'playwright-core'
import type { Question } from '../src/lessons/quiz/ask.ts'

/** Answers the question on the page with the keys alone, from wherever the focus is. */
export async function answerByKeys(page: Page, question: Question, right: boolean): Promise<void> {
  await page.getByRole('heading', { name: question.text, exact: true }).waitFor()
  const field = question.kind === 'number' ? '.quiz-number input' : '.quiz-options input'
  for (let steps = 0; steps < 30; steps++) {
    if (await page.evaluate((css) => document.activeElement?.matches(css), field)) break
    await page.keyboard.press('Tab')
  }
  if (question.kind === 'number') {
    await page.keyboard.type(String(right ? question.value : question.value * 2))
  } else {
    const place = question.options.findIndex((option) => option.right === right)
    await page.keyboard.press('Space')
    for (let step = 0; step < place; step++) await page.keyboard.press('ArrowDown')
  }
  await page.keyboard.press('Enter')
}

/** The file that a press hands over. */
export async function downloaded(page: Page, press: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return { name: download.suggestedFilename(), text: await text(await download.createReadStream()) }
}
