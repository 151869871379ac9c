import { buffer } from 'node:stream/consumers'
import { AxeBuilder } from '@axe-core/playwright'
import { strFromU8, unzipSync } from 'fflate'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { site, visit, withBrowser } from './visit.ts'

withBrowser()

async function alive(page: Page, id: string): Promise<Locator> {
  const figure = page.locator(`#fig-${id}`)
  await figure.scrollIntoViewIfNeeded()
  await figure.locator('[data-alive]').first().waitFor()
  return figure
}

describe('a figure', () => {
  test('shows its table and its sources in tabs, by mouse and by arrow keys, and keeps the tab in the address', () =>
    visit('/', async ({ page }) => {
      const figure = await alive(page, 'investment-shift')
      await figure.getByRole('tab', { name: 'Table' }).click()
      await page.waitForURL('**/*investment-shift.tab=table*')
      const table = figure.getByRole('table')
      expect(await table.locator('caption').innerText()).toContain('US$')
      expect(await table.locator('tbody tr').count()).toBe(13)
      await page.keyboard.press('ArrowRight')
      await figure.getByText('Grade A').waitFor()
      await page.keyboard.press('Home')
      await figure.locator('.plot svg').first().waitFor()
      expect(new URL(page.url()).search).toBe('')
    }))

  test('a tab that is pressed while the figure is still a picture works all the same', () =>
    visit('/economy', async ({ page }) => {
      const still = page.locator('#fig-wages')
      expect(await still.locator('[data-island]').count()).toBe(1)
      await still
        .getByRole('tab', { name: 'Table' })
        .evaluate((tab) => tab instanceof HTMLElement && tab.click())
      await still.locator('[data-alive] table').waitFor()
    }))

  test('sorts its table by a column, up and down', () =>
    visit('/?investment-shift.tab=table', async ({ page }) => {
      const figure = await alive(page, 'investment-shift')
      const values = async () => (await figure.locator('tbody td.number').allInnerTexts()).map(Number)
      const header = figure.getByRole('button', { name: /billion US dollars/i })
      await header.click()
      const up = await values()
      expect(up).toEqual([...up].sort((a, b) => a - b))
      await header.click()
      expect(await values()).toEqual([...up].reverse())
      expect(await figure.locator('th[aria-sort="descending"]').count()).toBe(1)
    }))

  test('is read point by point with the keyboard: value, unit, period and source', () =>
    visit('/?investment-shift.measure=yearly', async ({ page }) => {
      const figure = await alive(page, 'investment-shift')
      const plot = figure.locator('svg[role="application"]')
      await plot.focus()
      const reading = figure.locator('.reading')
      await reading.waitFor()
      const first = await reading.innerText()
      expect(first).toContain('2005')
      expect(first).toMatch(/Vietnam\s+\$0\.2 bn/)
      expect(first).toContain('UNCTAD')
      await page.keyboard.press('ArrowRight')
      await reading.getByText('2006').waitFor()
    }))

  test('is read with the pointer, at the place where the picture stood', () =>
    visit('/', async ({ page }) => {
      const figure = await alive(page, 'investment-shift')
      const row = figure.locator('.plot text', { hasText: 'Indonesia' })
      const box = await row.boundingBox()
      const plot = await figure.locator('.plot').boundingBox()
      if (!box || !plot) throw new Error('nothing to point at')
      await page.mouse.move(plot.x + plot.width * 0.6, box.y + box.height / 2)
      const reading = figure.locator('.reading')
      await reading.waitFor()
      expect(await reading.innerText()).toContain('Indonesia')
      expect(await reading.innerText()).toMatch(/2022–24\s+\$2\.6 bn/)
    }))

  test('writes what is chosen into the address, and an address brings it back', () =>
    visit('/', async ({ page }) => {
      const figure = await alive(page, 'investment-shift')
      await figure.getByLabel('Show').selectOption('yearly')
      await page.waitForURL('**/*investment-shift.measure=yearly*')
      await figure.getByText('Adjust').click()
      await figure.getByLabel('Thailand').uncheck()
      await figure.getByLabel('from').fill('2014')
      await figure.getByLabel('from').press('Enter')
      await figure.getByLabel('May 2024').check()
      await page.waitForURL('**/*asof=then*')
      const wanted = {
        'investment-shift.measure': 'yearly',
        'investment-shift.countries': 'VNM,IDN,MYS,PHL',
        'investment-shift.years': '2014..2024',
        'investment-shift.asof': 'then',
      }
      expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual(wanted)
      await page.reload()
      const again = await alive(page, 'investment-shift')
      expect(await again.getByLabel('Show').inputValue()).toBe('yearly')
      expect(await again.locator('.plot text', { hasText: 'Thailand' }).count()).toBe(0)
      expect(await again.locator('.plot text', { hasText: 'Vietnam' }).count()).toBe(1)
      await again.getByText('Adjust').click()
      await again.getByRole('button', { name: 'Reset' }).click()
      await page.waitForFunction(() => location.search === '')
    }))

  test('the living plot is the picture: the same texts at the same places', () =>
    visit('/economy', async ({ page }) => {
      const figure = page.locator('#fig-thailand-firms')
      const texts = (root: string) =>
        figure.locator(`${root} text`).evaluateAll((all) =>
          all
            .filter((text) => text.getClientRects().length > 0)
            .map(
              (text) =>
                `${text.textContent} ${Math.round(text.getBoundingClientRect().left - (text.closest('figure')?.getBoundingClientRect().left ?? 0))}`,
            )
            .sort(),
        )
      const still = await texts('.pictures')
      await alive(page, 'thailand-firms')
      await figure.locator('.plot svg').first().waitFor()
      expect(still.length).toBeGreaterThan(5)
      expect(await texts('.plot')).toEqual(still)
    }))
})

describe('the share dialog', () => {
  test('hands out the view that is on the screen: link, code, citation and files', () =>
    visit('/charts/investment-shift?measure=yearly', async ({ page, complaints }) => {
      await alive(page, 'investment-shift')
      await page.getByRole('button', { name: 'Share and export' }).click()
      const dialog = page.getByRole('dialog', { name: /^Share and export/ })
      expect(await dialog.getByLabel('Link to this view').inputValue()).toBe(
        `${site}/charts/investment-shift/?measure=yearly`,
      )
      expect(await dialog.getByLabel('Code for a page').inputValue()).toContain(
        `${site}/embed/investment-shift/?measure=yearly`,
      )
      await dialog.getByLabel('Format of the citation').selectOption('ris')
      expect(await dialog.getByRole('textbox', { name: 'Citation', exact: true }).inputValue()).toMatch(
        /^TY {2}- DATA[\s\S]*ER {2}- /,
      )
      await dialog.getByRole('button', { name: 'Copy link to this view' }).click()
      await dialog
        .getByRole('status')
        .filter({ hasText: /Link to this view copied|did not let us copy/ })
        .waitFor()
      const saved = async (kind: string, ending = kind.toLowerCase()) => {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          dialog.getByRole('button', { name: kind, exact: true }).click(),
        ])
        expect(download.suggestedFilename()).toBe(`investment-shift_measure-yearly.${ending}`)
        return buffer(await download.createReadStream())
      }
      const csv = String(await saved('CSV'))
      expect(csv.startsWith('\uFEFF')).toBe(true)
      expect(csv).toMatch(/2005[\s\S]*Vietnam|Vietnam[\s\S]*2005/)
      expect(JSON.parse(String(await saved('JSON'))).id).toBe('investment-shift')
      const svg = String(await saved('SVG'))
      expect(svg).toContain('>Vietnam<')
      expect(svg).toMatch(/>preliminary<[\s\S]*>computed</)
      expect(svg).not.toContain('var(--')
      // A family whose name ends in a number counts only in quotes.
      expect(svg).toContain(`font-family="'Source Sans 3'`)
      const png = await saved('PNG')
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3200, 1800])
      const slide = unzipSync(await saved('PowerPoint', 'pptx'))
      expect(Object.keys(slide)).toContain('ppt/slides/slide1.xml')
      expect(
        Object.entries(slide).some(
          ([name, part]) => name.startsWith('ppt/charts/') && strFromU8(part).includes('<c:v>Vietnam</c:v>'),
        ),
      ).toBe(true)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id }) => id)).toEqual([])
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
      expect(complaints).toEqual([])
    }))

  test('copies link and picture where the browser lets it, and says so where it does not', async () => {
    const opened = async (page: Page) => {
      await alive(page, 'investment-shift')
      await page.getByRole('button', { name: 'Share and export' }).click()
      return page.getByRole('dialog')
    }
    const press = async (dialog: Locator, name: string, answer: string) => {
      await dialog.getByRole('button', { name }).click()
      await dialog.getByRole('status').filter({ hasText: answer }).waitFor()
    }
    await visit(
      '/charts/investment-shift',
      async ({ page }) => {
        const dialog = await opened(page)
        await press(dialog, 'Copy link', 'Link to this view copied.')
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
          `${site}/charts/investment-shift/`,
        )
        await press(dialog, 'Copy picture', 'Picture copied.')
        const kinds = await page.evaluate(async () =>
          (await navigator.clipboard.read()).map(({ types }) => types),
        )
        expect(kinds).toEqual([['image/png']])
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    )
    await visit(
      '/charts/investment-shift',
      async ({ page }) => {
        await press(await opened(page), 'Copy link', 'did not let us copy')
      },
      {},
      (page) =>
        page.addInitScript(() => {
          navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
        }),
    )
  })
})
