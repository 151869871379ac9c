import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeFindsInAllLooks } from './axe.ts'
import { desk, goTo, visit, withBrowser } from './visit.ts'

withBrowser()

const sections = ['economy', 'co-creation', 'security', 'balance'] as const
const sheets = ['worksheet', 'key', 'handout'] as const
const htmlOf = (path: string) => readFileSync(`dist${path}/index.html`, 'utf8')

/** The buttons of a lesson, as its HTML has them. */
const buttonsOf = (section: string) =>
  [...htmlOf(`/teach/${section}`).matchAll(/<a class="button lesson-button" href="([^"]+)"/g)].map(
    ([, href = '']) => href.replace(/&amp;/g, '&'),
  )

describe('the lessons', () => {
  test.each(sections)('%s: three plans by the clock, each step with exactly one button', (section) =>
    visit(`/teach/${section}`, async ({ page, complaints }) => {
      const plans = page.locator('.plan')
      expect(await plans.count()).toBe(3)
      for (const [index, minutes] of [10, 25, 45].entries()) {
        const steps = plans.nth(index).locator('.step')
        const times = await steps.locator('.step-time').allInnerTexts()
        expect(times[0]).toMatch(/^0:00–/)
        expect(times.at(-1)).toMatch(new RegExp(`–0:${minutes}$`))
        // Each begins where the one before it ends.
        const ends = times.map((time) => time.split('–'))
        for (const [at, [from]] of ends.entries()) if (at > 0) expect(from).toBe(ends[at - 1]?.[1])
        for (const step of await steps.all()) expect(await step.locator('a').count()).toBe(1)
      }
      expect(await page.locator('.questions > li').count()).toBe(3)
      expect(await page.locator('.wide-table tbody tr').count()).toBe(4)
      expect(await page.locator('.copyable').innerText()).toContain(`/teach/${section}/`)
      expect(complaints).toEqual([])
    }),
  )

  test('a lesson leads to its talk', () =>
    visit('/teach/co-creation', async ({ page }) => {
      await page.getByRole('link', { name: 'All slides of this section' }).click()
      await page
        .getByRole('status')
        .filter({ hasText: /Slide 1 of/ })
        .waitFor()
      expect(new URL(page.url()).pathname).toBe('/present/co-creation/')
    }))

  test('on paper a lesson has its good answer open, and no button stands on a line', () =>
    visit('/teach/security', async ({ page }) => {
      const answer = page.locator('.teach details p')
      const isSeen = () => answer.evaluate((one) => one.checkVisibility())
      expect(await isSeen()).toBe(false)
      await page.emulateMedia({ media: 'print' })
      expect(await isSeen()).toBe(true)
      await page.emulateMedia({ media: 'screen' })
      const below = await page.locator('.mistakes + .replies').boundingBox()
      const last = await page.locator('.mistakes .lesson-button').last().boundingBox()
      expect((below?.y ?? 0) - (last?.y ?? 0) - (last?.height ?? 0)).toBeGreaterThan(12)
    }))

  test.each(sections)(
    '%s: every button opens the state that it promises',
    (section) =>
      visit(`/teach/${section}`, async ({ page, complaints }) => {
        const all = [...new Set(buttonsOf(section))].sort()
        expect(all.length).toBeGreaterThan(20)
        for (const href of all) {
          // Each page is loaded once; its other states are gone to as by Back and Forward.
          const [path] = href.split(/[?#]/)
          if (path === new URL(page.url()).pathname && !href.includes('#'))
            await page.evaluate(async (to) => {
              history.pushState(null, '', to)
              await new Promise<void>((done) => requestIdleCallback(() => done(), { timeout: 1000 }))
            }, href)
          else await goTo(page, href)
          await opens(page, href)
          expect(complaints, href).toEqual([])
        }
      }),
    170_000,
  )

  test('stand in the header, at the end of each section, and on a page of their own', () =>
    visit('/economy', async ({ page }) => {
      await page.getByRole('link', { name: 'Teach this section' }).click()
      await page.getByRole('heading', { level: 1, name: 'Teach: The economy' }).waitFor()
      // The lesson came with the page's own HTML.
      expect(await page.locator('.plan').count()).toBe(3)
      await page
        .getByRole('navigation', { name: 'Pages', exact: true })
        .getByRole('link', { name: 'Teach' })
        .click()
      await page.waitForURL('**/teach')
      await expect.poll(() => page.locator('.lesson-list > li').count()).toBe(4)
    }))
})

/** What a link says stands on the page it opens. */
async function opens(page: Page, href: string): Promise<void> {
  const url = new URL(href, 'http://site')
  expect(await page.getByRole('heading', { name: 'There is no page at this address' }).count(), href).toBe(0)
  if (url.pathname.startsWith('/charts/')) {
    await page.locator('figure [data-alive]').first().waitFor()
    const show = url.searchParams.get('show')
    if (show === 'guess') await page.locator('.guess-head h3').waitFor()
    else if (show) {
      const place = ['shape', 'axes', 'units', 'names', 'title', 'source', 'said'].indexOf(show) + 1
      await page.locator('fieldset.reveal').getByText(`${place} of 7`).waitFor()
    }
    const measure = url.searchParams.get('measure')
    const shown = page.locator('[data-control="measure"]')
    if (measure) await expect.poll(() => shown.inputValue(), { message: href }).toBe(measure)
  }
  if (url.pathname.endsWith('/quiz')) await page.locator('.quiz:not([data-waiting])').waitFor()
  if (url.pathname.startsWith('/present/')) {
    const step = Number(url.searchParams.get('step') ?? 0) + 1
    const bar = page.locator('.present-bar').getByRole('status')
    await bar.filter({ hasText: /Slide \d+ of \d+/ }).waitFor()
    expect(await bar.innerText(), href).not.toContain('has no slide')
    if (step > 1) await bar.filter({ hasText: `step ${step} of` }).waitFor()
    expect(new URL(page.url()).searchParams.get('at') ?? 'question', href).toBe(url.searchParams.get('at'))
  }
  if (url.hash) {
    const target = page.locator(`[id="${url.hash.slice(1)}"]`)
    expect(await target.count(), href).toBe(1)
    await expect.poll(() => target.evaluate(isOnScreen), { message: href }).toBe(true)
  }
  const told = await page.locator('.notice:visible, .figure-notice:visible').allInnerTexts()
  expect(told, href).toEqual([])
}

function isOnScreen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}

describe('for everyone', () => {
  const kinds = [
    '/teach',
    '/teach/economy',
    ...sheets.map((sheet) => `/teach/economy/${sheet}`),
    '/teach/countries',
  ]
  test.each(kinds)(
    'axe finds nothing on %s, in both themes and in forced colours, and nothing runs over',
    (path) =>
      visit(path, async ({ page }) => expect(await axeFindsInAllLooks(page, [1280, 320])).toEqual([])),
  )

  test('lessons and papers are read without script', async () => {
    const still = { javaScriptEnabled: false, viewport: desk }
    await visit(
      '/teach/security',
      async ({ page }) => {
        expect(await page.locator('.lesson-button:visible').count()).toBeGreaterThan(20)
      },
      still,
    )
    await visit(
      '/teach/security/worksheet',
      async ({ page }) => {
        expect(await page.locator('.bare svg:visible').count()).toBe(3)
        expect(await page.getByRole('button', { name: 'Print' }).count()).toBe(0)
      },
      still,
    )
  })
})
