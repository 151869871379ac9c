import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { alive, pages, visit, wakeAll, withBrowser } from './visit.ts'

withBrowser()

// The sections are alike: one of them stands for all.
const kinds = [
  ...pages.filter((path) => !['/co-creation', '/security', '/balance'].includes(path)),
  '/embed/wages',
  '/deck',
  '/teach',
  '/teach/economy',
  '/teach/economy/worksheet',
  '/nowhere',
]

/** Where the page runs over its window, or a text over a box that hides what does not fit. */
const runsOver = (page: Page) =>
  page.evaluate(() => {
    const over = document.documentElement.scrollWidth - innerWidth
    const clipped = [...document.querySelectorAll('main *, header *')].flatMap((one) => {
      if (!(one instanceof HTMLElement) || !one.innerText?.trim() || one.closest('.hidden, svg')) return []
      const { overflowX, overflowY, clipPath } = getComputedStyle(one)
      if (clipPath !== 'none') return []
      const wide = overflowX === 'hidden' && one.scrollWidth > one.clientWidth + 1
      const high = overflowY === 'hidden' && one.scrollHeight > one.clientHeight + 1
      return wide || high ? [`${one.tagName}.${one.className} is cut`] : []
    })
    return [...(over > 0 ? [`${over} px over the edge`] : []), ...clipped]
  })

describe('four times as large, and with text twice as large', () => {
  test.each(kinds)('%s runs over nowhere', (path) =>
    visit(
      path,
      async ({ page }) => {
        await wakeAll(page)
        await expect.poll(() => runsOver(page)).toEqual([])
        await page.setViewportSize({ width: 1280, height: 800 })
        // The spacing that WCAG 1.4.12 lets a reader want.
        await page.addStyleTag({
          content: `html { font-size: 200% !important }
            * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
            p { margin-block-end: 2em !important }`,
        })
        await expect.poll(() => runsOver(page)).toEqual([])
      },
      // The reader's own style sheet is no matter of the page's policy.
      { viewport: { width: 320, height: 256 }, bypassCSP: true },
    ),
  )

  test('/deck runs over nowhere on a narrow phone, in the spacing that a reader may want', () =>
    visit(
      '/deck',
      async ({ page }) => {
        await page.addStyleTag({
          content: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
            p { margin-block-end: 2em !important }`,
        })
        await expect.poll(() => runsOver(page)).toEqual([])
      },
      { viewport: { width: 320, height: 640 }, bypassCSP: true },
    ))

  test('a figure answers', () =>
    visit(
      '/charts/investment-shift',
      async ({ page }) => {
        const figure = await alive(page, 'investment-shift')
        await figure.getByLabel('Show').selectOption('yearly')
        await page.waitForURL('**/*measure=yearly')
        await figure.getByRole('tab', { name: 'Table' }).click()
        await figure.getByRole('table').first().waitFor()
        await expect.poll(() => runsOver(page)).toEqual([])
      },
      { viewport: { width: 320, height: 256 } },
    ))

  test.each([
    [180, 0.75],
    [256, 0.8],
  ])(
    'in a window of 320 by %i a talk leaves most of it to its slide, and every control is reached',
    (height, least) =>
      visit(
        '/present/security?at=piracy&step=7',
        async ({ page, complaints }) => {
          await page.getByRole('status').filter({ hasText: 'step 8 of' }).waitFor()
          await page.locator('.slide .plot svg').first().waitFor()
          const stage = page.getByRole('region', { name: 'Slide', exact: true })
          expect((await stage.boundingBox())?.height).toBeGreaterThan(least * height)
          // What is drawn is to be read: as wide as the stage.
          expect((await page.locator('.slide .plot svg').first().boundingBox())?.width).toBeGreaterThan(240)
          await expect.poll(() => runsOver(page)).toEqual([])
          await stage.focus()
          const controls = page.getByRole('navigation', { name: 'Slides' }).locator('button, a')
          for (const control of await controls.all()) {
            while (!(await control.evaluate((one) => one === document.activeElement))) {
              expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
              await page.keyboard.press('Tab')
            }
            // The window may still be on its way there.
            await expect
              .poll(() =>
                control.evaluate((one) => {
                  const { top, bottom } = one.getBoundingClientRect()
                  return { isSeen: top >= 0 && bottom <= innerHeight, isLarge: bottom - top >= 24 }
                }),
              )
              .toEqual({ isSeen: true, isLarge: true })
          }
          expect(complaints).toEqual([])
        },
        { viewport: { width: 320, height } },
      ),
  )
})
