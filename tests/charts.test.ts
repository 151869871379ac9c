import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { alive, site, visit, withBrowser } from './visit.ts'

withBrowser()

describe('charts', () => {
  test('the gallery shows all, filtered by section, country, claim, kind and text, in the address', () =>
    visit('/charts', async ({ page }) => {
      const filters = page.getByRole('search')
      await page.getByText('41 of 41 charts').waitFor()
      await filters.getByLabel('Section').selectOption('security')
      await filters.getByLabel('Kind').selectOption('matrix')
      await page.getByText('1 of 41 charts').waitFor()
      await page.waitForURL('**/*kind=matrix*')
      await page.getByRole('link', { name: 'What Japan does in security, by country' }).click()
      await page.waitForURL(/charts\/security-domains/)
    }))

  test('a chart page has its view in the address without a name, and files of its first view', () =>
    visit('/charts/investment-shift?measure=yearly&years=2014..2024', async ({ page, complaints }) => {
      const figure = await alive(page, 'investment-shift')
      expect(await figure.getByLabel('Show').inputValue()).toBe('yearly')
      await figure.getByLabel('Show').selectOption('share')
      await page.waitForURL('**/*measure=share*')
      expect(complaints).toEqual([])
      for (const kind of ['svg', 'png', 'csv', 'json']) {
        const response = await fetch(`${site}/charts/investment-shift.${kind}`)
        expect(response.status, kind).toBe(200)
        expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(500)
      }
    }))

  test('an unknown chart is a 404 that offers the nearest', () =>
    visit('/charts/investment-shit', async ({ page }) => {
      expect(await page.locator('h1').innerText()).toContain('no page')
      const offered = page.getByRole('status').getByRole('link', { name: 'Where Japan’s investment went' })
      expect(await offered.getAttribute('href')).toBe('/charts/investment-shift')
    }))

  test('a chart page leads to its claims, its sentences in the text, and tells all of its data, without script', () =>
    visit(
      '/charts/investment-shift',
      async ({ page }) => {
        const notes = page.locator('.prose')
        expect(await notes.getByRole('link', { name: 'E3', exact: true }).getAttribute('href')).toBe(
          '/claims#E3',
        )
        const quote = notes
          .getByRole('listitem')
          .filter({ has: page.locator('blockquote') })
          .first()
        expect(await quote.innerText()).toContain('moved towards Vietnam and Indonesia')
        expect(await quote.getByRole('link').getAttribute('href')).toBe('/economy#E3')
        expect(await notes.getByRole('heading', { name: 'Every year', exact: true }).count()).toBe(1)
        for (const told of [
          'net of withdrawals',
          'another balance-of-payments standard',
          'Breaks',
          'Missing years',
        ])
          expect(await notes.innerText()).toContain(told)
        await quote.getByRole('link').click()
        await page.locator('#E3').waitFor()
      },
      { javaScriptEnabled: false },
    ))
})

describe('full screen', () => {
  test('shows the chart as large as fits, and gives the focus back', () =>
    visit('/charts/investment-shift?measure=yearly', async ({ page }) => {
      const figure = await alive(page, 'investment-shift')
      await page.getByRole('button', { name: 'Full screen' }).click()
      await page.waitForFunction(() => document.fullscreenElement?.classList.contains('stage'))
      // The whole card fits, and the chart takes what is left.
      await page.waitForFunction(() => {
        const screen = document.fullscreenElement
        const plot = screen?.querySelector('.plot')?.getBoundingClientRect()
        return (
          screen &&
          plot &&
          screen.scrollHeight <= screen.clientHeight &&
          plot.height > screen.clientHeight * 0.5
        )
      })
      await figure.getByRole('tab', { name: 'Table' }).click()
      await figure.getByRole('table').waitFor()
      await page.evaluate(() => document.exitFullscreen())
      const button = page.getByRole('button', { name: 'Full screen', exact: true })
      await button.waitFor()
      expect(await button.evaluate((one) => one === document.activeElement)).toBe(true)
      await button.click()
      await page.getByRole('button', { name: 'Leave full screen' }).click()
      await page.waitForFunction(() => document.fullscreenElement === null)
    }))

  test('is not offered where the browser has none, nor on other pages', async () => {
    const button = (page: Page) => page.getByRole('button', { name: 'Full screen' })
    await visit(
      '/charts/piracy',
      async ({ page }) => {
        await alive(page, 'piracy')
        expect(await button(page).count()).toBe(0)
      },
      {},
      (page) =>
        page.addInitScript(() =>
          Object.defineProperty(Document.prototype, 'fullscreenEnabled', { value: false }),
        ),
    )
    await visit('/embed/piracy/', async ({ page }) => {
      await alive(page, 'piracy')
      expect(await button(page).count()).toBe(0)
    })
  })
})

describe('an address of an earlier form', () => {
  test.each([
    [
      '/charts/investment-shift/?m=yearly&c=VNM,IDN&t=2010..2020',
      'measure=yearly&countries=VNM,IDN&years=2010..2020',
    ],
    ['/embed/investment-shift/?m=yearly&t=2010..2020&tabs=0', 'measure=yearly&years=2010..2020&tabs=0'],
    ['/charts/investment-in-asean/?measure=stock-jpy', 'measure=stock_jpy'],
    [
      '/economy/?investment-in-asean.m=stock-jpy&t=2010..2020',
      'investment-in-asean.measure=stock_jpy&years=2010..2020',
    ],
  ])('%s shows its view and becomes today’s', (path, wanted) =>
    visit(path, async ({ page, complaints }) => {
      await page.waitForFunction(
        (search) => [...new URLSearchParams(location.search)].sort().join() === search,
        [...new URLSearchParams(wanted)].sort().join(),
      )
      const figure = await alive(page, path.includes('shift') ? 'investment-shift' : 'investment-in-asean')
      await page.waitForFunction(
        ([id, measure]) => document.querySelector<HTMLSelectElement>(`#${id} select`)?.value === measure,
        [await figure.getAttribute('id'), path.includes('shift') ? 'yearly' : 'stock_jpy'] as const,
      )
      expect(await page.locator('.notice, .figure-notice').count()).toBe(0)
      // The old form is no stop on the way back.
      expect(await page.evaluate(() => history.length)).toBe(2)
      expect(complaints).toEqual([])
    }),
  )

  test.each(['charts', 'embed'])('an old id under /%s leads to the chart of today, with its view', (kind) =>
    visit(
      `/${kind}/aging?t=2000..2020`,
      async ({ page, complaints }) => {
        await page.waitForURL(`**/${kind}/ageing?years=2000..2020`)
        await alive(page, 'ageing')
        expect(complaints).toEqual([])
      },
      {},
      async () => {},
      { ready: false },
    ),
  )

  test('an old id leads on without script too', () =>
    visit(
      '/charts/rd-centers',
      async ({ page }) => {
        await page.waitForURL('**/charts/rd-centres/')
      },
      { javaScriptEnabled: false },
    ))
})
