import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { pages, visit, wakeAll, withBrowser } from './visit.ts'

withBrowser()

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
async function violations(page: Page, where: string): Promise<string[]> {
  const found = await new AxeBuilder({ page }).withTags(tags).analyze()
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${where}: ${id}: ${node.target.join(' ')} ${node.html.slice(0, 160)}`),
  )
}

describe('axe finds nothing, in both themes, at 390 and 1280 px', () => {
  test.each([...pages, '/nowhere'])('%s', (path) =>
    visit(
      path,
      async ({ page }) => {
        await wakeAll(page)
        const found: string[] = []
        for (const width of [1280, 390]) {
          await page.setViewportSize({ width, height: 800 })
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme })
            found.push(...(await violations(page, `${colorScheme}, ${width} px`)))
          }
        }
        expect(found).toEqual([])
      },
      { reducedMotion: 'reduce' },
    ),
  )

  test('/economy with all its evidence open', () =>
    visit('/economy', async ({ page }) => {
      for (const details of await page.locator('details.evidence').all()) {
        await details.evaluate((one) => one.setAttribute('open', ''))
      }
      expect(await violations(page, 'open')).toEqual([])
    }))

  test.each(['table', 'sources'])('the %s of a figure', (tab) =>
    visit(`/?investment-shift.tab=${tab}`, async ({ page }) => {
      await wakeAll(page)
      await page.locator(`.panel-${tab}`).waitFor()
      expect(await violations(page, tab)).toEqual([])
    }),
  )
})

describe('to a screen reader', () => {
  test('a figure has a name, a finding, how to read it, and a table', () =>
    visit('/economy', async ({ page }) => {
      const figure = page.getByRole('figure', { name: /Japan’s yearly investment/ })
      expect(await figure.count()).toBe(1)
      expect(await figure.locator('.how').innerText()).toContain('One row a country')
      expect(await figure.getByRole('tab').allInnerTexts()).toEqual(['Chart', 'Table', 'Sources'])
    }))

  test('the skip link comes first and leads to the text', () =>
    visit('/economy', async ({ page }) => {
      await page.keyboard.press('Tab')
      expect(await page.locator(':focus').innerText()).toBe('Skip to the text')
      await page.keyboard.press('Enter')
      expect(await page.locator(':focus').getAttribute('id')).toBe('main')
    }))
})

test('everything that can be pressed is at least 24 px', () =>
  visit(
    '/economy',
    async ({ page }) => {
      await wakeAll(page)
      const small = await page
        .locator('button:visible, select:visible, summary:visible, .mark:visible')
        .evaluateAll((all) =>
          all.flatMap((one) => {
            const { width, height } = one.getBoundingClientRect()
            return width < 24 || height < 24 ? [`${one.textContent?.slice(0, 40)} ${width}×${height}`] : []
          }),
        )
      expect(small).toEqual([])
    },
    { viewport: { width: 390, height: 844 } },
  ))

test('chart text is at least 13 px on every screen', () =>
  visit(
    '/economy',
    async ({ page }) => {
      await wakeAll(page)
      const sizes = await page
        .locator('.plot-scale')
        .evaluateAll((all) =>
          all.map(
            (one) =>
              13 * (one.getBoundingClientRect().width / (one instanceof HTMLElement ? one.offsetWidth : 1)),
          ),
        )
      expect(sizes.length).toBeGreaterThan(9)
      for (const size of sizes) expect(size).toBeGreaterThanOrEqual(12.95)
    },
    { viewport: { width: 320, height: 700 } },
  ))
