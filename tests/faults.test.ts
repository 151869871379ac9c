import { describe, expect, test } from 'vitest'
import { visit, withBrowser } from './visit.ts'

withBrowser()

describe('bad input', () => {
  test('a hostile address shows the default view and names what it ignored', () =>
    visit(
      '/economy?countries=%3Cscript%3E&years=9999..-1&measure=%F0%9F%92%A5',
      async ({ page, complaints }) => {
        const notice = page.locator('.notice')
        await notice.waitFor()
        const text = await notice.innerText()
        for (const part of ['countries=<script>', 'years=9999..-1', 'measure=💥'])
          expect(text).toContain(part)
        await page.locator('#fig-agreements [data-alive]').first().waitFor()
        expect(await page.locator('#fig-agreements .plot circle').count()).toBeGreaterThan(10)
        expect(complaints).toEqual([])
      },
    ))

  test('a figure names the part of its own view that it cannot show', () =>
    visit('/?investment-shift.measure=gold&investment-shift.countries=VNM,ATL', async ({ page }) => {
      const notice = page.locator('#fig-investment-shift .figure-notice')
      await notice.waitFor()
      expect(await notice.innerText()).toContain('gold')
      expect(await notice.innerText()).toContain('ATL')
      await page
        .locator('#fig-investment-shift .plot text', { hasText: 'Indonesia' })
        .waitFor({ state: 'detached' })
      expect(await page.locator('#fig-investment-shift .plot text', { hasText: 'Vietnam' }).count()).toBe(1)
    }))

  test.each(['/nowhere', '/economy/nowhere', '/econom'])('%s is a 404 that helps', (path) =>
    visit(path, async ({ page }) => {
      expect(await page.locator('h1').innerText()).toContain('no page')
      await page.getByRole('main').getByRole('link', { name: 'The economy' }).first().click()
      await page.locator('#E1').waitFor()
    }),
  )
})

describe('faults', () => {
  test('a chart whose code does not arrive keeps its picture and offers a reload that keeps the view', () =>
    visit(
      '/economy?wages.measure=level',
      async ({ page }) => {
        const figure = page.locator('#fig-wages')
        await figure.getByRole('button', { name: /reload/i }).waitFor()
        expect(await figure.locator('svg.picture:visible').count()).toBe(1)
        await page.unroute('**/assets/wages-*.js')
        await figure.getByRole('button', { name: /reload/i }).click()
        await page.locator('#fig-wages [data-alive]').first().waitFor()
        expect(await page.locator('#fig-wages').getByLabel('Show').inputValue()).toBe('level')
      },
      {},
      (page) => page.route('**/assets/wages-*.js', (route) => route.abort()),
    ))

  test('a chart that breaks shows its table and says so; the page goes on', () =>
    visit(
      '/economy?asof=then',
      async ({ page }) => {
        const figure = page.locator('#fig-agreements')
        await figure.getByText('The drawing failed').waitFor()
        expect(await figure.locator('tbody tr').count()).toBeGreaterThan(20)
        const next = page.locator('#fig-investment-shift')
        await next.scrollIntoViewIfNeeded()
        await next.locator('.plot svg').first().waitFor()
      },
      {},
      (page) =>
        page.route('**/assets/agreements-*.js', async (route) => {
          const response = await route.fetch()
          const body = (await response.text()).replace(/timeline/g, 'nonsense')
          await route.fulfill({ response, body })
        }),
    ))

  test('without storage the page reads and the theme still changes', () =>
    visit(
      '/',
      async ({ page, complaints }) => {
        await page.getByLabel('Theme').selectOption('dark')
        await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark')
        expect(complaints).toEqual([])
      },
      {},
      (page) =>
        page.addInitScript(() => {
          Object.defineProperty(window, 'localStorage', {
            get: () => {
              throw new DOMException('refused', 'SecurityError')
            },
          })
        }),
    ))

  test('a script that does not load leaves the page readable, with its tables', () =>
    visit(
      '/economy',
      async ({ page }) => {
        await page.locator('html:not(.js)').waitFor()
        expect(await page.locator('.without-script summary:visible').count()).toBeGreaterThan(10)
      },
      { javaScriptEnabled: true },
      async (page) => {
        await page.route('**/assets/index-*.js', (route) => route.abort())
        // Nothing will ever be ready here: say so for the visit, which waits for it.
        await page.addInitScript(() => {
          addEventListener('error', () => document.documentElement.setAttribute('data-ready', ''), true)
        })
      },
    ))
})
