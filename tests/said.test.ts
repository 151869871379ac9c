import { expect, test } from 'vitest'
import { opened } from './sharing.ts'
import { visit, withBrowser } from './visit.ts'

withBrowser()

test.each([
  { width: 1280, height: 800 },
  { width: 390, height: 700 },
])('says what came of a press where it is seen, and hides nothing that has the focus: %o', (viewport) =>
  visit(
    '/charts/wages',
    async ({ page }) => {
      const dialog = await opened(page, 'wages')
      const said = dialog.getByRole('status')
      expect((await said.boundingBox())?.height).toBe(0)
      // Where each button stands after its press, and what is said, both within the dialog.
      const seen = () =>
        dialog.evaluate((box) => {
          const rect = (one: Element | null) => one?.getBoundingClientRect() ?? new DOMRect()
          const [around, own] = [rect(box), rect(document.activeElement)]
          const words = rect(box.querySelector('[role="status"]'))
          return (
            words.height > 0 &&
            words.bottom <= Math.min(around.bottom, innerHeight) &&
            words.bottom > around.bottom - 2 &&
            own.bottom <= words.top
          )
        })
      for (const [name, answer] of [
        ['Copy link to this view', 'Link to this view copied.'],
        ['JSON', 'Saved as'],
        ['Add to my deck', 'deck'],
      ] as const) {
        await dialog.getByRole('button', { name, exact: true }).click()
        await said.filter({ hasText: answer }).waitFor()
        await expect.poll(seen, { message: name }).toBe(true)
      }
      // All that is reached by keyboard from there on.
      const stops = await dialog.locator('button, a, textarea, select, input, summary').count()
      for (let at = 0; at < stops; at += 1) {
        await page.keyboard.press('Shift+Tab')
        if ((await dialog.locator(':focus').count()) > 0) await expect.poll(seen).toBe(true)
      }
    },
    { viewport, permissions: ['clipboard-read', 'clipboard-write'] },
  ),
)
