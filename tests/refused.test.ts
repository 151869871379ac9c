import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { alive, pages, visit, withBrowser } from './visit.ts'

withBrowser()

/** Takes something of the platform away, in every window, before any script of a page runs: it throws when touched, or is not there. */
const without =
  (owner: 'window' | 'navigator', name: string, how: 'throws' | 'missing' = 'throws') =>
  (page: Page) =>
    page.context().addInitScript(
      ([where, what, kind]) => {
        const object = where === 'window' ? window : Navigator.prototype
        if (kind === 'missing') Reflect.deleteProperty(object, what)
        else
          Object.defineProperty(object, what, {
            get: () => {
              throw new DOMException('refused', 'SecurityError')
            },
          })
      },
      [owner, name, how] as const,
    )

const slide = (page: Page, words: string | RegExp) =>
  page.getByRole('status').filter({ hasText: words }).waitFor()

describe('where the browser keeps nothing', () => {
  const nothing = async (page: Page) => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      await without('window', name)(page)
  }

  test.each(['/', '/economy', '/charts/piracy', '/claims', '/embed/piracy', '/present/economy'])(
    '%s reads without a complaint',
    (path) =>
      visit(
        path,
        async ({ page, complaints }) => {
          expect((await page.locator('body').innerText()).length).toBeGreaterThan(80)
          expect(complaints).toEqual([])
        },
        {},
        nothing,
      ),
  )

  test('a deck lasts as long as the page, and the page says so', () =>
    visit(
      '/charts/piracy',
      async ({ page, complaints }) => {
        await alive(page, 'piracy')
        await page.getByRole('button', { name: 'Share and export' }).click()
        await page.getByRole('button', { name: /deck/i }).first().click()
        await page.keyboard.press('Escape')
        await page.getByRole('link', { name: 'My deck' }).click()
        await page.locator('.deck > li').first().waitFor()
        expect(await page.locator('main').innerText()).toContain('keeps nothing')
        expect(complaints).toEqual([])
      },
      {},
      nothing,
    ))
})

test.each(['missing', 'throws', 'rejects'] as const)(
  'a clipboard that %s is told, and the text can be taken by hand',
  (how) =>
    visit(
      '/charts/piracy',
      async ({ page, complaints }) => {
        await alive(page, 'piracy')
        await page.getByRole('button', { name: 'Share and export' }).click()
        const dialog = page.getByRole('dialog')
        const refused = dialog.getByRole('status').filter({ hasText: 'did not let us copy' })
        await dialog.getByRole('button', { name: 'Copy link to this view' }).click()
        await refused.waitFor()
        await dialog.getByRole('button', { name: 'Copy picture' }).click()
        await refused.filter({ hasText: 'picture' }).waitFor()
        const text = dialog.getByLabel('Link to this view')
        await text.focus()
        expect(await text.evaluate(() => String(getSelection()))).toContain('/charts/piracy/')
        expect(complaints).toEqual([])
      },
      {},
      (page) =>
        how === 'rejects'
          ? page.addInitScript(() => {
              const refuse = () => Promise.reject(new DOMException('refused', 'NotAllowedError'))
              Object.assign(navigator.clipboard, { write: refuse, writeText: refuse })
            })
          : without('navigator', 'clipboard', how)(page),
    ),
)

test('figures come alive where the browser does not tell what is near', () =>
  visit(
    '/economy',
    async ({ page, complaints }) => {
      await alive(page, 'wages')
      expect(complaints).toEqual([])
    },
    {},
    without('window', 'IntersectionObserver', 'missing'),
  ))

test.each(['missing', 'throws'] as const)('a talk goes on where BroadcastChannel %s', (how) =>
  visit(
    '/present/economy',
    async ({ page, complaints }) => {
      await slide(page, /Slide 1 of \d+/)
      await page.keyboard.press('PageDown')
      await slide(page, /Slide 2 of \d+, step 1 of/)
      const opening = page.waitForEvent('popup')
      await page.keyboard.press('s')
      const speaker = await opening
      await speaker.getByText('cannot join two windows').waitFor()
      await speaker.getByRole('button', { name: 'Next' }).click()
      await speaker.getByText('step 2 of').first().waitFor()
      expect(complaints).toEqual([])
    },
    {},
    without('window', 'BroadcastChannel', how),
  ),
)

test.each(['missing', 'throws', 'rejects'] as const)(
  'a service worker that %s leaves the page as it is',
  (how) =>
    visit(
      '/economy',
      async ({ page, complaints }) => {
        await alive(page, 'wages')
        expect(complaints).toEqual([])
      },
      {},
      (page) =>
        how === 'rejects'
          ? page.addInitScript(() => {
              navigator.serviceWorker.register = () =>
                Promise.reject(new DOMException('refused', 'SecurityError'))
            })
          : without('navigator', 'serviceWorker', how)(page),
      { keeping: true },
    ),
)

test('a screen that may not be kept awake, and no full screen: the talk goes on', () =>
  visit(
    '/present/economy',
    async ({ page, complaints }) => {
      await slide(page, 'Slide 1 of')
      await page.keyboard.press('f')
      await slide(page, 'did not let the talk fill the screen')
      await page.keyboard.press('PageDown')
      await slide(page, 'Slide 2 of')
      expect(complaints).toEqual([])
    },
    {},
    (page) =>
      page.addInitScript(() => {
        const refuse = () => Promise.reject(new TypeError('refused'))
        Object.assign(Element.prototype, { requestFullscreen: refuse })
        Object.assign(WakeLock.prototype, { request: refuse })
      }),
  ))

test('no full screen: the page of a chart says so', () =>
  visit(
    '/charts/wages',
    async ({ page, complaints }) => {
      await page.getByRole('button', { name: 'Full screen' }).click()
      await page.getByRole('status').getByText('did not let the chart fill the screen').waitFor()
      expect(complaints).toEqual([])
    },
    {},
    (page) =>
      page.addInitScript(() => {
        const refuse = () => Promise.reject(new TypeError('refused'))
        Object.assign(Element.prototype, { requestFullscreen: refuse })
      }),
  ))

test.each([...pages, '/deck', '/embed/piracy/', '/present/economy/', '/404.html'])(
  '%s is read without script',
  (path) =>
    visit(
      path,
      async ({ page, complaints }) => {
        expect(await page.locator('h1:visible, h3:visible').count()).toBeGreaterThan(0)
        expect((await page.locator('body').innerText()).length).toBeGreaterThan(150)
        for (const table of await page.locator('.without-script > summary').all())
          expect(await table.isVisible()).toBe(true)
        expect(complaints).toEqual([])
      },
      { javaScriptEnabled: false },
    ),
)
