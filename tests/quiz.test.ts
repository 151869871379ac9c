import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { rightText } from '../src/lessons/quiz/answer.ts'
import { quizOf } from '../src/lessons/quiz/quizzes.ts'
import { answerByKeys, downloaded } from './quizzing.ts'
import { site, visit, withBrowser } from './visit.ts'

withBrowser()

const questions = await quizOf('economy')
const placeOf = (id: string) => questions.findIndex((question) => question.id === id) + 1

const heading = (page: Page, words: string) =>
  page.getByRole('heading', { level: 2, name: words, exact: true })
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '')
const inFigure = (page: Page) => page.locator('.quiz-figure').innerText()

describe('the quiz', () => {
  test('is answered by keyboard alone from the first question to the result; the focus is never lost', () =>
    visit('/teach/economy/quiz', async ({ page, complaints }) => {
      for (const [at, question] of questions.entries()) {
        await heading(page, question.text).waitFor()
        await page.getByText(`Question ${at + 1} of ${questions.length}`).waitFor()
        if (at > 0) expect(await focused(page)).toBe(question.text)
        await answerByKeys(page, question, true)
        await page.getByRole('status').filter({ hasText: '✓ Right.' }).waitFor()
        const last = at === questions.length - 1
        expect(await focused(page)).toBe(last ? 'See the result' : 'Next question')
        await page.keyboard.press('Enter')
      }
      const end = heading(page, `Your result: ${questions.length} of ${questions.length} right`)
      await end.waitFor()
      expect(await focused(page)).toBe(await end.innerText())
      expect(complaints).toEqual([])
    }))

  test('says kindly what was wrong, what is right, why, and who says so; never in colour alone', () =>
    visit(`/teach/economy/quiz?q=${placeOf('economy-indonesia')}`, async ({ page }) => {
      const question = questions.find(({ id }) => id === 'economy-indonesia')
      if (question?.kind !== 'choice') throw new Error('no such question')
      await answerByKeys(page, question, false)
      const said = page.getByRole('status').filter({ hasText: '✕ Not quite.' })
      const words = await said.innerText()
      const wrong = question.options.find(({ right }) => !right)
      expect(wrong?.feedback).toMatch(/^That is another value of the chart: Indonesia, \d{4}\.$/)
      for (const part of [
        wrong?.feedback,
        rightText(question),
        question.why,
        question.teach,
        question.source,
      ])
        expect(words).toContain(part)
      expect(await page.locator('.quiz-options label', { hasText: '✓ right answer' }).innerText()).toContain(
        rightText(question),
      )
      expect(await page.locator('.quiz-options label', { hasText: '✕ your answer' }).count()).toBe(1)
      expect(await page.locator('.quiz-options input:disabled').count()).toBe(question.options.length)
    }))

  test('the chart covers what would tell, and shows all of it after the answer', () =>
    visit('/teach/economy/quiz', async ({ page }) => {
      const [question] = questions
      if (!question) throw new Error('no question')
      await page.locator('.quiz-figure .plot svg').waitFor()
      const before = await inFigure(page)
      expect(before).toContain('A part of this chart is covered')
      expect(before).toContain('What do you see here?')
      expect(before).not.toContain('United States')
      expect(await page.locator('.quiz-figure').getByRole('button').count()).toBe(0)
      await answerByKeys(page, question, true)
      await page
        .locator('.quiz-figure')
        .getByRole('heading', { name: /United States \(32\.4%\)/ })
        .waitFor()
      expect(await inFigure(page)).toContain('The chart now shows all of it.')
      // Its row is brought up, the others step back.
      await page.locator('.quiz-figure .plot g[opacity="0.2"]').first().waitFor({ state: 'attached' })
      await page.getByRole('link', { name: 'Open this chart' }).click()
      await page.waitForURL(
        (url) => /\/charts\/investor-share\/?$/.test(url.pathname) && url.search === '?measure=partners',
      )
      await page.getByRole('heading', { level: 1 }).waitFor()
    }))

  test('a chart that ends before the answer goes on after it, and can then be set up', () =>
    visit(`/teach/economy/quiz?q=${placeOf('economy-manufacturing')}`, async ({ page }) => {
      await page.locator('.quiz-figure .plot svg').waitFor()
      const drawn = () => page.locator('.quiz-figure .plot').textContent()
      expect(await drawn()).toContain('2010')
      expect(await drawn()).not.toMatch(/201[1-9]|202[0-3]|25\.2/)
      const question = questions.find(({ id }) => id === 'economy-manufacturing')
      if (question) await answerByKeys(page, question, false)
      await page
        .locator('.quiz-figure')
        .getByRole('heading', { name: /25\.2% \(2020\)/ })
        .waitFor()
      expect(await drawn()).toMatch(/2020/)
      await page.locator('.quiz-figure').getByRole('tab', { name: 'Table' }).click()
      await page.locator('.quiz-figure .panel-table').waitFor()
    }))

  test('asks for an answer before it marks one', () =>
    visit(`/teach/economy/quiz?q=${placeOf('economy-firms')}`, async ({ page }) => {
      const field = page.getByLabel('Your answer, per cent of companies')
      await page.getByRole('button', { name: 'Check' }).click()
      await page.getByRole('status').filter({ hasText: 'Write a number first' }).waitFor()
      expect(await field.evaluate((input) => input === document.activeElement)).toBe(true)
      await field.fill('many')
      await page.getByRole('button', { name: 'Check' }).click()
      await page.getByRole('status').filter({ hasText: 'Write a number first' }).waitFor()
      // Within a tenth of the value.
      await field.fill('43 %')
      await page.getByRole('button', { name: 'Check' }).click()
      await page.getByRole('status').filter({ hasText: '✓ Right.' }).waitFor()
    }))

  test('keeps the answers in the window, shows them at the end, hands them over as CSV, and starts anew', () =>
    visit('/teach/economy/quiz', async ({ page }) => {
      const [first, second] = questions
      if (!first || !second) throw new Error('no questions')
      await answerByKeys(page, first, true)
      await page.keyboard.press('Enter')
      await heading(page, second.text).waitFor()
      await answerByKeys(page, second, false)
      await page.getByText('1 right so far').waitFor()
      await page.goto(`${site}/teach/economy/quiz/?q=end`)
      await heading(page, `Your result: 1 of ${questions.length} right`).waitFor()
      const rows = await page.locator('.quiz-result li').allInnerTexts()
      expect(rows[0]).toContain('✓ Right.')
      expect(rows[1]).toContain(`✕ Not quite. You answered:`)
      expect(rows[1]).toContain(rightText(second))
      expect(rows[2]).toContain('not answered yet')
      expect(rows[2]).not.toContain('The answer is')
      const csv = await downloaded(page, () =>
        page.getByRole('button', { name: 'Results for the teacher' }).click(),
      )
      expect(csv.name).toBe('economy_quiz_results.csv')
      const lines = csv.text.trim().split('\r\n')
      expect(lines.length).toBe(questions.length + 1)
      expect(lines[1]).toMatch(/^economy,1,economy-senders,.*,United States,United States,yes,http/)
      expect(lines[2]).toMatch(/,no,http/)
      expect(lines[3]).toMatch(/,not answered,.*,no,http/)
      // Each question can be seen again.
      await page.getByRole('button', { name: second.text }).click()
      await heading(page, second.text).waitFor()
      await page.getByRole('status').filter({ hasText: '✕ Not quite.' }).waitFor()
      await page.goto(`${site}/teach/economy/quiz/?q=end`)
      await page.getByRole('button', { name: 'Try again' }).click()
      await heading(page, first.text).waitFor()
      expect(await focused(page)).toBe(first.text)
      await page.getByText('0 right so far').waitFor()
    }))

  test('works where the browser keeps nothing, and with what another page left there', async () => {
    await visit(
      '/teach/security/quiz',
      async ({ page, complaints }) => {
        const [question] = await quizOf('security')
        if (!question) throw new Error('no question')
        await answerByKeys(page, question, true)
        await page.getByText('1 right so far').waitFor()
        await page.getByRole('button', { name: 'Next question' }).click()
        await page.getByText('Question 2 of').waitFor()
        await page.getByText('1 right so far').waitFor()
        expect(complaints).toEqual([])
      },
      {},
      (page) =>
        page.addInitScript(() => {
          Object.defineProperty(window, 'sessionStorage', {
            get: () => {
              throw new DOMException('refused', 'SecurityError')
            },
          })
        }),
    )
    for (const left of ['[1]', '{"security-straits":"Perhaps"}', 'x']) {
      await visit(
        '/teach/security/quiz?q=99',
        async ({ page, complaints }) => {
          await page.getByText('Question 1 of').waitFor()
          await page.getByRole('button', { name: 'Check' }).waitFor()
          expect(complaints).toEqual([])
        },
        {},
        (page) => page.addInitScript((value) => sessionStorage.setItem('quiz:security', value), left),
      )
    }
  })

  test.each(['Quiz', 'quizzes', 'allClaims', 'wages', 'investor-share', 'asean_fdi_by_source'])(
    'shows its questions as a list, and offers a reload, when %s cannot be loaded',
    (name) => {
      const script = new RegExp(`/assets/${name}-[^/]*\\.js`)
      return visit(
        '/teach/economy/quiz?q=2',
        async ({ page }) => {
          await page.locator('.quiz-list > li').first().waitFor()
          expect(await page.locator('.quiz-list > li:visible').count()).toBe(questions.length)
          await page.getByText('The quiz did not load.').waitFor()
          expect(await page.getByText('The questions are on their way').count()).toBe(0)
          await page.unroute(script)
          const loaded = page.waitForEvent('load')
          await page.getByRole('button', { name: 'Reload this view' }).first().click()
          await loaded
          await page.getByText(`Question 2 of ${questions.length}`).waitFor()
        },
        {},
        (page) => page.route(script, (route) => route.abort()),
      )
    },
  )

  test('is reached from the text, without the page being loaded anew', () =>
    visit('/economy', async ({ page, complaints }) => {
      await page.getByRole('link', { name: 'Test yourself' }).click()
      await page.getByText(`Question 1 of ${questions.length}`).waitFor()
      expect(new URL(page.url()).pathname).toBe('/teach/economy/quiz')
      expect(complaints).toEqual([])
    }))
})
