import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { lineOf } from './line.ts'
import { goTo, isReady, phone, visit, withBrowser } from './visit.ts'

withBrowser()

/** Goes to the last figure, 100 px from the top, and tells where it is from then on. */
async function goDown(page: Page) {
  const last = page.locator('figure.figure').last()
  await last.evaluate((figure) =>
    scrollBy({ top: figure.getBoundingClientRect().top - 100, behavior: 'instant' }),
  )
  return { last, place: () => last.evaluate((figure) => Math.round(figure.getBoundingClientRect().top)) }
}

test('a reader who has gone down the page before its script comes stays there', () =>
  visit(
    '/economy',
    async ({ page }) => {
      await page.locator('figure.figure [data-alive]').first().waitFor()
      const { top, bottom } = await page
        .locator('figure.figure')
        .first()
        .evaluate((figure) => figure.getBoundingClientRect())
      expect(top).toBeLessThan(phone.height)
      expect(bottom).toBeGreaterThan(0)
    },
    { viewport: phone },
    async (page) => {
      await page.addInitScript(() => {
        const goDown = () => {
          const figure = document.querySelector('figure.figure')
          if (figure) figure.scrollIntoView()
          if (scrollY < 300) requestAnimationFrame(goDown)
        }
        goDown()
      })
      // The page comes in pieces, its end long after what is read first.
      const come = await lineOf(page)
      await come(100_000)
      await page.route('**/assets/vendor*', async (route) => {
        await page.waitForFunction(() => scrollY > 300)
        await come(-1)
        await route.continue()
      })
    },
  ))

test.each(['/economy', '/balance'])(
  'who reloads %s far down, or comes back to it, is where they were',
  (path) =>
    visit(
      path,
      async ({ page }) => {
        const { last, place } = await goDown(page)
        await last.locator('[data-alive]').first().waitFor()
        expect(await place()).toBe(100)
        await page.reload()
        await isReady(page)
        expect(await place()).toBe(100)
        await goTo(page, '/about')
        // Led back while the page still comes in.
        const come = await lineOf(page)
        await come(200_000)
        await page.goBack()
        await isReady(page)
        expect(await place()).toBe(100)
      },
      { viewport: phone },
    ),
)

test.each([
  ['is led to it, where typefaces have moved the page meanwhile', 28, 100, 0],
  ['stays where they have gone meanwhile', 300, -200, 40],
])('who reloads a page far down %s', (_, moved, expected, within) =>
  visit(
    '/economy',
    async ({ page }) => {
      const { place } = await goDown(page)
      await page.addInitScript((top) => {
        addEventListener('scroll', () => scrollBy({ top, behavior: 'instant' }), { once: true })
      }, moved)
      await page.route('**/assets/vendor*', async (route) => {
        await page.waitForFunction(() => scrollY > 300)
        await route.continue()
      })
      await page.reload()
      await isReady(page)
      await expect.poll(async () => Math.abs((await place()) - expected)).toBeLessThanOrEqual(within)
    },
    { viewport: phone },
  ),
)

test('who reloads a page far down is where they were, where it has become shorter meanwhile', () =>
  visit(
    '/economy',
    async ({ page }) => {
      await page.locator('main h1').evaluate((head) => {
        head.style.paddingBottom = '28px'
      })
      const { place } = await goDown(page)
      await page.reload()
      await isReady(page)
      await expect.poll(place).toBe(100)
    },
    { viewport: phone },
  ))

test('a page that still comes in is longer than the screen: no scroll bar moves what is being read', () =>
  visit(
    '/sources',
    async ({ page }) => {
      const room = await page.evaluate(() => [document.documentElement.scrollHeight, innerHeight] as const)
      expect(room[0]).toBeGreaterThan(room[1])
    },
    { viewport: phone },
    (page) =>
      page.route('**/sources', async (route) => {
        const response = await route.fetch()
        const [head, main = ''] = (await response.text()).split(/(?=<main\b[^>]*>)/)
        await route.fulfill({ response, body: `${head}${main.slice(0, main.indexOf('>') + 1)}` })
      }),
    { ready: false },
  ))

test.each(['fig-wages', 'learned'])('an address that names #%s, far down the page, leads there', (id) =>
  visit(
    `/economy#${id}`,
    async ({ page }) => {
      const top = await page.locator(`#${id}`).evaluate((place) => place.getBoundingClientRect().top)
      expect(top).toBeGreaterThanOrEqual(0)
      expect(top).toBeLessThan(60)
    },
    { viewport: phone },
  ),
)
