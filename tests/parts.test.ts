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

test.each([
  ['PowerPoint', '**/assets/pptxgen*.js', '?measure=level'],
  ['PowerPoint', '**/assets/from-security-*.js', '?measure=level'],
  // The page has a picture of the first view, and needs nothing to draw it.
  ['PNG', '**/assets/Ground-*.js', ''],
  ['Copy picture', '**/assets/Ground-*.js', ''],
])('what makes a file, %s without %s: the dialog says so in our words', (name, pattern, view) =>
  visit(
    `/charts/wages${view}`,
    async ({ page }) => {
      await alive(page, 'wages')
      await page.getByRole('button', { name: 'Share and export' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('button', { name, exact: true }).click()
      const said = dialog.getByRole('status')
      await said.filter({ hasText: 'That did not work. Is the network gone?' }).waitFor()
      expect(await said.innerText()).not.toContain('http')
      await reloads(page, pattern)
    },
    { permissions: ['clipboard-write'] },
    failing(pattern),
  ),
)
