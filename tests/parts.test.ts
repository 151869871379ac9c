import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { failing, reloads, scriptOf } from './missing.ts'
import { alive, isReady, visit, withBrowser } from './visit.ts'

withBrowser()

test.each(['/charts/wages', '/economy'])(
  'what asks for a guess, on %s: the figure stays as it is',
  (path) => {
    const guess = scriptOf('src/figure/guess/GuessCard.tsx')
    const stays = async (page: Page) => {
      const figure = await alive(page, 'wages')
      await figure.getByRole('status').filter({ hasText: 'What asks for your guess did not load' }).waitFor()
      await figure.locator('.plot svg').first().waitFor()
      expect(await figure.getByRole('tab', { selected: true }).innerText()).toBe('Chart')
      return figure
    }
    return visit(
      path,
      async ({ page }) => {
        const figure = await alive(page, 'wages')
        const button = figure.getByRole('button', { name: 'Guess first' })
        // On its own page the controls stand open.
        if (!(await button.isVisible())) await figure.getByText('Adjust', { exact: true }).click()
        await button.click()
        await stays(page)
        // Nor is it lost to who opens that address.
        await page.reload()
        await isReady(page)
        await stays(page)
        await reloads(page, guess)
        await (await alive(page, 'wages')).getByRole('button', { name: 'Back to the figure' }).waitFor()
      },
      {},
      failing(guess),
    )
  },
)
