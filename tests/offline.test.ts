import { createServer } from 'node:http'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { alive, goTo, isReady, kept, placesOnMap, site, visit, withBrowser } from './visit.ts'

withBrowser()

/** The site as a later release may be: the same pages, another worker. */
let released = false
const later = createServer(async (request, response) => {
  const answer = await fetch(site + (request.url ?? '/'))
  const body = Buffer.from(await answer.arrayBuffer())
  response.writeHead(answer.status, { 'Content-Type': answer.headers.get('Content-Type') ?? 'text/plain' })
  response.end(released && request.url === '/sw.js' ? `${body}\n// a later release` : body)
})
let address = ''
beforeAll(async () => {
  await new Promise<void>((resolve) => later.listen(0, resolve))
  const at = later.address()
  address = `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}`
})
afterAll(() => void later.close())

const keeping = { keeping: true } as const

describe('after one visit', () => {
  test(
    'every page opens without a network, by a link and by its address, and what is made of it works',
    () =>
      visit(
        '/about',
        async ({ page, complaints }) => {
          await page.getByText('The whole site is kept in this browser.').waitFor()
          await kept(page)
          // Moving on from the very page that was open while the site was kept.
          await page.context().setOffline(true)
          await page
            .getByRole('navigation', { name: 'Pages', exact: true })
            .getByRole('link', { name: 'Claims' })
            .click()
          await page.locator('#E2').waitFor()
          await page.getByRole('link', { name: 'The balance' }).first().click()
          await alive(page, 'trust')
          expect(complaints).toEqual([])
          const paths = placesOnMap()
          expect(paths.length).toBeGreaterThan(60)
          for (const path of paths) {
            await goTo(page, path)
            expect(await page.locator('h1').first().innerText(), path).not.toContain('no page')
            expect(complaints, path).toEqual([])
          }
          await page.goto(`${site}/charts/wages?measure=level`)
          await alive(page, 'wages')
          await page.getByRole('button', { name: 'Share and export' }).click()
          const [download] = await Promise.all([
            page.waitForEvent('download'),
            page.getByRole('dialog').getByRole('button', { name: 'PowerPoint' }).click(),
          ])
          expect(download.suggestedFilename()).toMatch(/\.pptx$/)
          expect(complaints).toEqual([])
          // Embeds are not kept: their figures are, and so they open at their own address too.
          await goTo(page, '/embed/wages/')
          await page.locator('.plot svg').first().waitFor()
          await expect.poll(() => page.title()).toMatch(/^Wages in Thailand/)
          expect(complaints).toEqual([])
          await goTo(page, '/nowhere')
          expect(await page.locator('h1').innerText()).toContain('no page')
          expect(complaints).toEqual([])
        },
        {},
        async () => {},
        keeping,
      ),
    180_000,
  )
})

test('the site is not kept by an embed in somebody’s page', () =>
  visit(
    '/about',
    async ({ page }) => {
      await page.evaluate((src) => {
        document.body.innerHTML = `<iframe src="${src}"></iframe>`
      }, `${site}/embed/wages/`)
      const frame = page.frames()[1]
      await frame?.locator('.plot svg').first().waitFor()
      expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(
        0,
      )
    },
    {},
    // The page around it keeps nothing either: only the frame could.
    (page) =>
      page.addInitScript(() => {
        if (parent === window) Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
      }),
    keeping,
  ))

test('where data are dear the site is kept only when the reader asks, with size and progress', () =>
  visit(
    '/about',
    async ({ page }) => {
      await page.getByRole('button', { name: /^Keep for offline \([\d.]+ MB\)$/ }).click()
      await page
        .getByText(/^Keeping: \d+ of \d+ files|^The whole site is kept/)
        .first()
        .waitFor()
      await page.getByText('The whole site is kept in this browser.').waitFor()
    },
    {},
    (page) =>
      page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } })),
    keeping,
  ))

test('a new release waits until the reader lets it in, in each tab, and then the old one is gone', () =>
  visit(
    '/glossary',
    async ({ page }) => {
      await kept(page)
      const other = await page.context().newPage()
      await other.goto(`${address}/claims/?asof=then`)
      await isReady(other)
      released = true
      await page.reload()
      for (const tab of [page, other]) await tab.getByText('A new release of this site is there.').waitFor()
      const show = (tab: Page) =>
        Promise.all([tab.waitForEvent('load'), tab.getByRole('button', { name: 'Show it' }).click()])
      await show(page)
      // The other tab has it already, but shows the old one still.
      await show(other)
      await isReady(other)
      expect(new URL(other.url()).search).toBe('?asof=then')
      expect(await other.getByText('A new release of this site is there.').count()).toBe(0)
      await kept(page)
      expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting)).toBe(null)
      expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(1)
    },
    {},
    async () => {},
    { ...keeping, origin: () => address },
  ))
