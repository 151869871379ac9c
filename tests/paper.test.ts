import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { visit, withBrowser } from './visit.ts'

withBrowser()

const sections = ['economy', 'co-creation', 'security', 'balance'] as const
const sheets = ['worksheet', 'key', 'handout'] as const
const papers = [
  ...sections.flatMap((section) => sheets.map((sheet) => `/teach/${section}/${sheet}`)),
  '/teach/countries',
]

/** What of a page is left for its content, in CSS pixels: the paper less twice 14 mm. */
const mm = 96 / 25.4
const content = {
  a4: { width: (210 - 28) * mm, height: (297 - 28) * mm },
  letter: { width: 8.5 * 96 - 28 * mm, height: 11 * 96 - 28 * mm },
} as const

const htmlOf = (path: string) => readFileSync(`dist${path}/index.html`, 'utf8')

describe('on paper', () => {
  test.each(papers)('%s: every figure is drawn, whole, and fits the page, on A4 and Letter', (path) =>
    visit(path, async ({ page }) => {
      await page.emulateMedia({ media: 'print' })
      for (const size of ['a4', 'letter'] as const) {
        const { width, height } = content[size]
        await page.setViewportSize({ width: Math.floor(width), height: 900 })
        const figures = await page.locator('.paper-figure').evaluateAll((all) =>
          all.map((figure) => {
            const svg = figure.querySelector('svg')
            const box = figure.getBoundingClientRect()
            const drawing = svg?.getBoundingClientRect()
            return {
              name: figure.getAttribute('aria-label'),
              marks: svg?.querySelectorAll('path:not(defs path), circle, rect:not(defs rect)').length ?? 0,
              height: box.height,
              whole: getComputedStyle(figure).breakInside === 'avoid',
              inside: drawing !== undefined && drawing.right <= innerWidth + 1 && drawing.width > 150,
            }
          }),
        )
        if (path !== '/teach/countries') expect(figures.length).toBeGreaterThanOrEqual(3)
        for (const figure of figures) {
          expect(figure.marks, `${figure.name}`).toBeGreaterThan(0)
          expect(figure.whole, `${figure.name}`).toBe(true)
          expect(figure.inside, `${figure.name}`).toBe(true)
          expect(figure.height, `${figure.name} on ${size}`).toBeLessThan(height)
        }
        // A worksheet and a pair of cards are one page each.
        if (/worksheet|countries/.test(path)) {
          for (const sheet of await page.locator('.sheet').all())
            expect((await sheet.boundingBox())?.height ?? 0, size).toBeLessThan(height)
        }
      }
    }),
  )

  test.each([
    ['a4', 595, 842],
    ['letter', 612, 792],
  ] as const)('the worksheet asks the printer for %s, and is two pages', (size, width, height) =>
    visit(`/teach/economy/worksheet${size === 'a4' ? '' : '?paper=letter'}`, async ({ page }) => {
      await page
        .getByLabel('Paper')
        .and(page.locator(`:has(option:checked[value="${size}"])`))
        .waitFor()
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
      const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, x, y]) => [
        Math.round(Number(x)),
        Math.round(Number(y)),
      ])
      expect(boxes).toEqual([
        [width, height],
        [width, height],
      ])
    }),
  )

  test('the choice of paper stands in the address, and the button prints', () =>
    visit(
      '/teach/balance/key',
      async ({ page }) => {
        await page.getByLabel('Paper').selectOption('letter')
        await page.waitForURL('**/key?paper=letter')
        await expect.poll(() => page.locator('.paper').getAttribute('data-paper')).toBe('letter')
        await page.getByRole('button', { name: 'Print' }).click()
        await expect.poll(() => page.evaluate(() => document.body.dataset['printed'])).toBe('yes')
      },
      {},
      (page) =>
        page.addInitScript(() => {
          window.print = () => {
            document.body.dataset['printed'] = 'yes'
          }
        }),
    ))

  test('paper is light, whatever the theme', () =>
    visit(
      '/teach/economy/worksheet',
      async ({ page }) => {
        const ink = () =>
          page
            .locator('.sheet')
            .first()
            .evaluate((one) => getComputedStyle(one).color)
        const onScreen = await ink()
        await page.emulateMedia({ media: 'print' })
        expect(onScreen).not.toBe(await ink())
        expect(await ink()).toBe('rgb(29, 36, 48)')
        expect(await page.locator('.paper-head:visible, .footer:visible, .header:visible').count()).toBe(0)
      },
      { colorScheme: 'dark' },
    ))

  test.each(sections)('%s: the worksheet tells nothing of its key', (section) =>
    visit(`/teach/${section}/key`, async ({ page }) => {
      const findings = await page.locator('.finding').allTextContents()
      const values = await page.locator('.value').allTextContents()
      const readings = await page.locator('.claim-key > p').allTextContents()
      expect(findings).toHaveLength(3)
      expect(values.length).toBeGreaterThan(10)
      expect(readings.length).toBeGreaterThan(3)
      const html = htmlOf(`/teach/${section}/worksheet`)
      const written = html.replace(/<head>.*<\/head>/s, '').replace(/<[^>]*>/g, ' ')
      for (const finding of findings) expect(html).not.toContain(finding)
      for (const reading of readings) expect(html).not.toContain(reading.replace(/^[^.]*\. /, ''))
      for (const value of values) expect(written.split(/\s+/), value).not.toContain(value)
    }),
  )

  test('the handout has the text of its section, all its figures, and the way to the page', () =>
    visit('/teach/security/handout', async ({ page }) => {
      expect(await page.locator('.paper-figure').count()).toBe(10)
      expect(await page.locator('.handout-passage').count()).toBe(4)
      expect(await page.locator('.paper-figure', { hasText: 'Source:' }).count()).toBe(10)
      await page.getByRole('img', { name: /^QR code of https.*\/security\/$/ }).waitFor()
    }))

  test.each(
    sections.flatMap((section) => [[section, 'handout', 5, 5] as const, [section, 'key', 3, 4] as const]),
  )('%s: the %s fills its sheets: %i at most on A4, %i on Letter', (section, paper, a4, letter) =>
    visit(`/teach/${section}/${paper}`, async ({ page }) => {
      const sheetsOf = async () =>
        (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type ?\/Page\b/g)?.length
      expect(await sheetsOf()).toBeLessThanOrEqual(a4)
      await page.getByLabel('Paper').selectOption('letter')
      await expect.poll(() => page.locator('.paper').getAttribute('data-paper')).toBe('letter')
      expect(await sheetsOf()).toBeLessThanOrEqual(letter)
    }),
  )

  test('twelve countries have a card each, two to a page, each with three numbers and their sources', () =>
    visit('/teach/countries', async ({ page }) => {
      expect(await page.locator('.card').count()).toBe(12)
      expect(await page.locator('.sheet:has(.card)').count()).toBe(6)
      for (const card of await page.locator('.card').all()) {
        const numbers = await card.locator('dd').allInnerTexts()
        expect(numbers).toHaveLength(3)
        for (const number of numbers) expect(number).toMatch(/\d.*Source: \S/s)
      }
    }))
})
