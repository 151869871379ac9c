import { expect, test } from 'vitest'
import { isReady, kept, site, visit, withBrowser } from './visit.ts'

withBrowser()

const path = '/charts/investment-shift'

/** Notes how much of the page is there whenever the storage is asked for the theme. */
const noteAsking = () => {
  const asked: string[] = []
  Reflect.set(globalThis, 'asked', asked)
  const get = Storage.prototype.getItem
  Storage.prototype.getItem = function (key) {
    if (key === 'theme') asked.push(document.body ? document.readyState : 'before the first paint')
    return get.call(this, key)
  }
}

test('a first visit opens no storage before its first paint; who has chosen a theme comes back to it at once', () =>
  visit(
    path,
    async ({ page }) => {
      const askedAt = () => page.evaluate((): unknown => Reflect.get(globalThis, 'asked'))
      const theme = () => page.locator('html').getAttribute('data-theme')
      expect(await askedAt()).toEqual(['interactive'])
      await page.selectOption('select.theme', 'dark')
      await kept(page)
      await page.reload()
      await isReady(page)
      expect(await askedAt()).toEqual(['before the first paint'])
      expect(await theme()).toBe('dark')
      // Whom the worker does not serve. It is let go where no page of ours can ask for it once more.
      await page.goto(`${site}/favicon.svg`)
      await page.evaluate(async () => {
        for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister()
      })
      await page.goto(site + path)
      await expect.poll(theme).toBe('dark')
      expect(await askedAt()).toEqual(['interactive'])
    },
    {},
    (page) => page.addInitScript(noteAsking),
    { keeping: true },
  ))
