import { readFileSync } from 'node:fs'
import { parse } from 'gift-pegjs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { sections } from '../src/interview/sections.ts'
import { rightText } from '../src/lessons/quiz/answer.ts'
import { quizOf } from '../src/lessons/quiz/quizzes.ts'
import { axeFindsInAllLooks } from './axe.ts'
import { answerByKeys, downloaded } from './quizzing.ts'
import { site, visit, withBrowser } from './visit.ts'

withBrowser()

const questions = await quizOf('economy')
const placeOf = (id: string) => questions.findIndex((question) => question.id === id) + 1

describe.each(sections.map(({ id }) => id))('without script, %s', (id) => {
  test('the questions are there with their answers closed, and the file for Moodle', () =>
    visit(
      `/teach/${id}/quiz`,
      async ({ page }) => {
        const own = await quizOf(id)
        expect(await page.locator('.quiz-list > li').count()).toBe(own.length)
        for (const [at, question] of own.entries()) {
          const item = page.locator('.quiz-list > li').nth(at)
          expect(await item.locator('h2').innerText()).toBe(question.text)
          const answer = item.locator('details')
          expect(await answer.getByText(question.why).isVisible()).toBe(false)
          await answer.locator('summary').click()
          await expect.poll(() => answer.innerText()).toContain(rightText(question))
          expect(await answer.getByText(question.why).isVisible()).toBe(true)
        }
        const link = page.getByRole('link', { name: 'Questions for Moodle (GIFT)' })
        expect(await link.getAttribute('download')).toBe(`${id}_quiz.gift.txt`)
        expect(await page.getByRole('button', { name: 'SCORM' }).count()).toBe(0)
        const href = await link.getAttribute('href')
        expect(parse(readFileSync(`dist${href}`, 'utf8')).length).toBe(own.length + 1)
      },
      { javaScriptEnabled: false },
    ))
})

test('the file for Moodle that is made in the browser leads to this site', () =>
  visit('/teach/balance/quiz', async ({ page, complaints }) => {
    const gift = await downloaded(page, () =>
      page.getByRole('link', { name: 'Questions for Moodle' }).click(),
    )
    await page.getByRole('status').filter({ hasText: 'Saved.' }).waitFor()
    expect(gift.name).toBe('balance_quiz.gift.txt')
    const entries = parse(gift.text)
    expect(entries.length).toBe((await quizOf('balance')).length + 1)
    expect(JSON.stringify(entries)).toContain(`href=\\"${site}/charts/trust/?show=units\\"`)
    expect(complaints).toEqual([])
  }))

describe('axe finds nothing, in both themes and in forced colours, at 390 and 1280 px', () => {
  async function expectNone(page: Page, what: string) {
    expect(await axeFindsInAllLooks(page, [1280, 390]), what).toEqual([])
  }

  test.each(['economy-senders', 'economy-firms'])('%s, before and after the answer', (id) =>
    visit(
      `/teach/economy/quiz?q=${placeOf(id)}`,
      async ({ page }) => {
        await page.locator('.quiz-figure .plot svg').waitFor()
        await expectNone(page, 'before')
        const question = questions.find((one) => one.id === id)
        if (question) await answerByKeys(page, question, false)
        await page.locator('.quiz-figure [role="tab"]').first().waitFor()
        await expectNone(page, 'after')
      },
      { reducedMotion: 'reduce' },
    ),
  )

  test('the result, and the list without script', async () => {
    await visit('/teach/balance/quiz?q=end', async ({ page }) => {
      await page.locator('.quiz-result').waitFor()
      await expectNone(page, 'result')
    })
    await visit(
      '/teach/balance/quiz',
      async ({ page }) => {
        await page.getByText('The quiz did not load.').waitFor()
        await page
          .locator('.quiz-list details')
          .first()
          .evaluate((one) => one.setAttribute('open', ''))
        await expectNone(page, 'list')
      },
      {},
      (page) => page.route(/\/assets\/Quiz-/, (route) => route.abort()),
    )
  })
})
