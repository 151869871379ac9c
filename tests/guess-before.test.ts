import type { Locator } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { format } from '../src/data/units.ts'
import { orderOf, truthOf } from '../src/guess/model.ts'
import { guessWords as words } from '../src/interview/guess.ts'
import { asked, asking, CHART } from './guessing.ts'
import { alive, visit, withBrowser } from './visit.ts'

withBrowser()

/** All that a reader or a screen reader can find in a figure. */
const found = (figure: Locator) =>
  figure.evaluate((element) =>
    [element, ...element.querySelectorAll('*')].flatMap((one) => [
      one.childElementCount === 0 ? (one.textContent ?? '') : '',
      ...['aria-label', 'aria-valuetext', 'title'].map((name) => one.getAttribute(name) ?? ''),
      one instanceof HTMLInputElement && one.type !== 'range' ? one.value : '',
    ]),
  )

describe('before the truth is out', () => {
  test.each([
    [CHART, 'lines'],
    ['thailand-applications', 'columns'],
    ['piracy', 'stack'],
    ['us-or-china', 'dots'],
    ['challenges', 'bars'],
    ['promising-countries', 'bump'],
    ['agreements', 'timeline'],
    ['security-domains', 'matrix'],
  ] as const)('nothing of it can be found: %s, %s', (id, kind) =>
    visit(`/charts/${id}?show=guess`, async ({ page, complaints }) => {
      const { made, tasks } = await asked(id)
      expect(made.kind).toBe(kind)
      const figure = await asking(page, id)
      const texts = await found(figure)
      // Texts of the axes, the numbers of the places, and “the first rank first” stand there anyway.
      const harmless = new Set([
        ...(await figure.locator('svg text').allInnerTexts()),
        ...'12345678',
        'first',
      ])
      const secrets = tasks
        .flatMap((task) =>
          task.kind === 'line'
            ? truthOf(made, task).flatMap((value) =>
                value === task.given.value ? [] : [String(value), format(task.unit, value)],
              )
            : orderOf(made, task).map(({ text }) => text),
        )
        .filter((text) => !harmless.has(text))
      // How many records a matrix has is a small number that may stand anywhere.
      if (kind !== 'matrix') {
        expect(secrets.length).toBeGreaterThan(3)
        const words = new Set(texts.flatMap((text) => [text, ...text.split(/[\s,;:]+(?!bn)/)]))
        expect(secrets.filter((secret) => words.has(secret))).toEqual([])
      }
      expect(texts.join('\n')).not.toContain(made.finding)
      expect(await figure.locator('.guess-truth, .guess-join, .recharts-wrapper').count()).toBe(0)
      expect(await page.locator('main').innerText()).not.toContain(made.finding)
      expect(complaints).toEqual([])
    }),
  )

  test('a measure with too few figures says so, and offers the slow reveal', () =>
    visit('/charts/philippines-worries?measure=events-2024&show=guess', async ({ page }) => {
      const figure = await asking(page, 'philippines-worries')
      await figure.getByText(words.none).waitFor()
      await figure.getByRole('button', { name: words.reveal }).click()
      await page.waitForURL((url) => url.searchParams.get('show') === 'shape')
    }))

  test('the way in is beside the slow reveal, on a page with several figures and in an embed', async () => {
    await visit('/balance', async ({ page }) => {
      const figure = await alive(page, 'trust')
      await figure.getByText('Adjust', { exact: true }).click()
      await figure.getByRole('button', { name: 'Guess first' }).click()
      await page.waitForURL('**/balance?trust.show=guess')
      await figure.getByLabel(words.which.line).selectOption({ index: 1 })
      await figure.getByRole('button', { name: words.leave }).click()
      await figure.getByRole('tab', { name: 'Table' }).waitFor()
    })
    await visit('/embed/trust?show=guess', async ({ page }) => {
      await asking(page, 'trust')
      expect(await page.getByRole('slider').count()).toBeGreaterThan(3)
    })
  })
})
