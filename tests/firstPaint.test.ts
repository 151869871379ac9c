import { expect, test } from 'vitest'
import { phone, site, visit, withBrowser } from './visit.ts'

withBrowser()

test('on a phone a section begins with its head, and its text comes a frame later, without script', () =>
  visit(
    '/about',
    async ({ page }) => {
      await page.route('**/*.js', () => {})
      await page.goto(`${site}/economy`, { waitUntil: 'commit' })
      const seen = page.locator('html[data-seen$="both"]')
      await seen.waitFor({ state: 'attached' })
      expect(await seen.getAttribute('data-seen')).toBe(' head both')
      expect(await page.locator('html[data-shown]').count()).toBe(0)
    },
    { viewport: phone },
    (page) =>
      page.addInitScript(() => {
        let last = ''
        const look = () => {
          const [head, text] = ['.section-head h1', '.passage'].map((css) => document.querySelector(css))
          const now = text?.checkVisibility() ? 'both' : head && text ? 'head' : ''
          if (now !== last)
            document.documentElement.dataset['seen'] =
              `${document.documentElement.dataset['seen'] ?? ''} ${now}`
          last = now
          requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      }),
  ))

test('who prints a page whose script has not come yet has all of it', () =>
  visit('/about', async ({ page }) => {
    // It neither comes nor fails.
    await page.route('**/*.js', () => {})
    await page.goto(`${site}/economy`, { waitUntil: 'commit' })
    await page.locator('#learned').waitFor()
    await page.emulateMedia({ media: 'print' })
    const hidden = await page
      .locator('.passage, .passage-text > p, .passage-figures > figure, .picture.wide, #learned')
      .evaluateAll((parts) =>
        parts
          .filter((part) => !part.checkVisibility({ contentVisibilityAuto: true }))
          .map((part) => part.outerHTML.slice(0, 80)),
      )
    expect(hidden).toEqual([])
    expect(await page.locator('html[data-shown]').count()).toBe(0)
  }))
