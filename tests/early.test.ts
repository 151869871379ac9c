import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { hold } from './missing.ts'
import { phone, visit, withBrowser } from './visit.ts'

withBrowser()

/** What a reader does with a page whose scripts are still on their way; then they come. */
const before = (
  path: string,
  act: (page: Page) => Promise<unknown>,
  then: (page: Page) => Promise<unknown>,
  viewport?: { readonly width: number; readonly height: number },
) =>
  visit(
    '/favicon.svg',
    async ({ page, complaints }) => {
      const letGo = await hold(page, /\/assets\/.*\.js$/)
      await page.goto(new URL(path, page.url()).href, { waitUntil: 'commit' })
      await page.locator('link[href*="/assets/"][rel="stylesheet"]').last().waitFor({ state: 'attached' })
      await act(page)
      expect(await page.locator('html[data-ready]').count()).toBe(0)
      letGo()
      await then(page)
      expect(complaints).toEqual([])
    },
    viewport ? { viewport } : {},
    undefined,
    { ready: false },
  )

const addressed = (page: Page, search: string) => page.waitForURL((url) => url.search === search)

test('what was typed into a list and chosen from it', () =>
  before(
    '/claims/',
    async (page) => {
      await page.getByRole('searchbox').pressSequentially('Vietnam')
      await page.getByLabel('Section').selectOption('economy')
      await page.locator('[data-deck="E2"]').click()
    },
    async (page) => {
      await addressed(page, '?section=economy&q=Vietnam')
      expect(await page.getByRole('searchbox').inputValue()).toBe('Vietnam')
      await page.locator('.toast a[href$="/deck"]').waitFor()
    },
  ))

test('a theme, and what is looked for', () =>
  before(
    '/',
    async (page) => {
      await page.getByLabel('Theme').selectOption('dark')
      await page.getByRole('button', { name: 'Find' }).click()
    },
    async (page) => {
      await page.locator('html[data-theme="dark"]').waitFor()
      await page.getByRole('dialog').waitFor()
    },
  ))

test('the controls of a chart, one after the other; what was taken back stays', () =>
  before(
    '/charts/investment-shift/',
    async (page) => {
      await page.locator('select[data-control="measure"]').selectOption('yearly')
      for (const name of ['VNM', 'IDN', 'THA', 'THA'])
        await page.locator(`[data-control="series-${name}"]`).click()
    },
    async (page) => {
      await addressed(page, '?measure=yearly&countries=THA,MYS,PHL')
      const chips = page.locator('[data-alive] .chip input[type="checkbox"]')
      await chips.first().waitFor()
      expect(
        await chips.evaluateAll((all) => all.map((one) => one instanceof HTMLInputElement && one.checked)),
      ).toEqual([false, false, true, true, true, false])
    },
  ))

test('a guess that was asked for', () =>
  before(
    '/charts/wages/',
    (page) => page.locator('[data-control="guess"]').click(),
    (page) => page.getByRole('button', { name: 'Back to the figure' }).waitFor(),
  ))

test.each([phone, undefined])('a figure of a section: its table and its controls, %o', (viewport) =>
  before(
    '/economy/',
    async (page) => {
      await page.locator('#fig-investment-shift [data-tab="table"]').click()
      await page.locator('#fig-investment-shift [data-control="adjust"]').click()
    },
    async (page) => {
      const figure = page.locator('#fig-investment-shift [data-alive]')
      await figure.getByRole('table').waitFor()
      await figure.locator('details.adjust[open]').waitFor()
    },
    viewport,
  ),
)

test('what the browser does by itself is not done twice', () =>
  before(
    '/economy/',
    async (page) => {
      await page.getByRole('button', { name: 'AJCEP', exact: true }).click()
      await page.keyboard.press('Escape')
      await page.locator('main details > summary').first().click()
      await page.getByRole('button', { name: 'AJCEP', exact: true }).click()
    },
    async (page) => {
      // The last of what is done again: after it nothing comes.
      await page.locator('html[data-ready]').waitFor({ state: 'attached' })
      await page.locator('#fig-agreements [data-alive]').first().waitFor()
      expect(await page.locator(':popover-open').count()).toBe(1)
      expect(await page.locator('main details').first().getAttribute('open')).toBe('')
    },
  ))
