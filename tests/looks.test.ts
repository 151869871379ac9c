import { describe, expect, test } from 'vitest'
import { alive, desk, phone, visit, withBrowser } from './visit.ts'

withBrowser()

describe('what is there is seen whole', () => {
  test('the way out of “Share and export” stays in sight at its end', () =>
    visit('/charts/wages', async ({ page }) => {
      await alive(page, 'wages')
      await page.getByRole('button', { name: 'Share and export' }).click()
      const box = page.locator('dialog[open]')
      await box.locator('summary').last().click()
      const at = await box.evaluate((dialog) => {
        dialog.scrollTo({ top: dialog.scrollHeight, behavior: 'instant' })
        const close = dialog.querySelector('header button')?.getBoundingClientRect()
        const { top, bottom } = dialog.getBoundingClientRect()
        return { scrolled: dialog.scrollTop, in: close && close.top >= top && close.bottom <= bottom }
      })
      expect(at.scrolled).toBeGreaterThan(100)
      expect(at.in).toBe(true)
    }))

  test('the boxes of a talk leave room below them in a low window', () =>
    visit(
      '/present/economy',
      async ({ page }) => {
        // Before the talk is made there is nothing to be laid out.
        await page.getByRole('status').filter({ hasText: 'Slide 1 of' }).waitFor()
        await page.getByRole('button', { name: 'Overview' }).click()
        const box = await page.locator('dialog[open]').boundingBox()
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(590)
        expect(box?.height).toBeGreaterThan(400)
      },
      { viewport: { width: 1280, height: 600 } },
    ))

  test('on a phone the caption of a table is as wide as its box, and stays when the table is moved', () =>
    visit(
      '/charts/wages',
      async ({ page }) => {
        const figure = await alive(page, 'wages')
        await figure.getByRole('tab', { name: 'Table' }).click()
        const sizes = await figure.locator('.table-box').evaluate((box) => {
          box.scrollTo({ left: box.scrollWidth, behavior: 'instant' })
          const frame = box.getBoundingClientRect()
          const caption = box.querySelector('caption')?.getBoundingClientRect()
          return { moved: box.scrollLeft, in: caption && Math.abs(caption.left - frame.left) < 1 }
        })
        expect(sizes.moved).toBeGreaterThan(50)
        expect(sizes.in).toBe(true)
        const caption = await figure.locator('caption').boundingBox()
        expect(caption?.width).toBeLessThanOrEqual(phone.width)
      },
      { viewport: phone },
    ))

  test('on a phone the titles of a deck have its width, and their buttons stand below', () =>
    visit(
      '/deck',
      async ({ page }) => {
        await page.getByLabel('Add a chart').selectOption('wages')
        const title = page.locator('.deck li > a')
        await title.getByText('minimum wage').waitFor()
        expect((await title.boundingBox())?.width).toBeGreaterThan(240)
      },
      { viewport: phone },
    ))

  test('without script the deck says that it needs one, and has nothing that cannot be pressed', () =>
    visit(
      '/deck',
      async ({ page }) => {
        await page.locator('#main noscript p').waitFor()
        expect(await page.locator('#main :is(button, select, input):visible').count()).toBe(0)
        // Nor is there a screen of nothing below its few words: that is for a page that still comes in.
        const foot = await page.getByRole('contentinfo').boundingBox()
        expect(foot?.y).toBeLessThan(desk.height - 100)
      },
      { javaScriptEnabled: false },
    ))

  test('on paper the claims have no filters, and none is torn apart', () =>
    visit('/claims', async ({ page }) => {
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('.filters').isVisible()).toBe(false)
      const whole = await page
        .locator('.ledger > li')
        .evaluateAll((all) => all.map((one) => getComputedStyle(one).breakInside))
      expect(whole.length).toBeGreaterThan(30)
      expect(new Set(whole)).toEqual(new Set(['avoid']))
    }))

  test('the pointer on a control is answered', () =>
    visit('/claims', async ({ page }) => {
      for (const control of ['.find-button', '#E1 .button', '#E1 select']) {
        const one = page.locator(control).first()
        const before = await one.evaluate((element) => getComputedStyle(element).borderColor)
        await one.hover()
        expect(await one.evaluate((element) => getComputedStyle(element).borderColor), control).not.toBe(
          before,
        )
      }
    }))
})
