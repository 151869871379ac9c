import { strFromU8, unzipSync } from 'fflate'
import type { Locator } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeFinds } from './axe.ts'
import { fitting, page as hostPage, livingEmbed, withHost } from './host.ts'
import { opened, part, saved } from './sharing.ts'
import { alive, desk, phone, site, visit, withBrowser } from './visit.ts'

withBrowser()

/** The page of somebody who has taken code from the dialog. */
let code = ''
const host = withHost(() => hostPage(code))

describe('the share dialog', () => {
  test('hands out the view that is on the screen: link, code, citation and files, with the network gone', () =>
    visit('/charts/investment-shift?measure=yearly', async ({ page, complaints }) => {
      const dialog = await opened(page)
      // All that a press needs is there.
      await dialog.locator('[data-warm]').waitFor()
      await page.context().setOffline(true)
      expect(await dialog.getByLabel('Link to this view').inputValue()).toBe(
        `${site}/charts/investment-shift/?measure=yearly`,
      )
      await part(dialog, 'Cite')
      const citation = dialog.getByRole('textbox', { name: 'Citation', exact: true })
      expect(await citation.inputValue()).toMatch(
        /measure=yearly \(data version [0-9a-f]{8}, accessed \d{4}-/,
      )
      await dialog.getByLabel('Format of the citation').selectOption('ris')
      await expect
        .poll(() => citation.inputValue())
        .toMatch(/^TY {2}- DATA[\s\S]*ET {2}- [0-9a-f]{8}[\s\S]*ER {2}- /)
      await dialog.getByRole('button', { name: 'Copy link to this view' }).click()
      await dialog
        .getByRole('status')
        .filter({ hasText: /Link to this view copied|did not let us copy/ })
        .waitFor()
      const take = async (button: string, ending: string) => {
        const { name, content } = await saved(dialog, button)
        expect(name).toBe(`investment-shift_measure-yearly${ending}`)
        await dialog
          .getByRole('status')
          .filter({ hasText: `Saved as ${name}` })
          .waitFor()
        return content
      }
      const csv = String(await take('CSV', '.csv'))
      expect(csv.startsWith('\uFEFF')).toBe(true)
      expect(csv).toMatch(/2005[\s\S]*Vietnam|Vietnam[\s\S]*2005/)
      const all = String(await take('CSV, all data of the chart', '_all.csv'))
      expect(all.split('\r\n').length).toBeGreaterThan(csv.split('\r\n').length)
      expect(JSON.parse(String(await take('JSON', '.json'))).id).toBe('investment-shift')
      const svg = String(await take('SVG', '.svg'))
      expect(svg).toContain('>Vietnam<')
      expect(svg).toMatch(/>preliminary<[\s\S]*>computed</)
      expect(svg).not.toContain('var(--')
      // A family whose name ends in a number counts only in quotes.
      expect(svg).toContain(`font-family="'Source Sans 3'`)
      const size = async () => {
        const png = await take('PNG', '.png')
        return [png.readUInt32BE(16), png.readUInt32BE(20)]
      }
      expect(await size()).toEqual([3200, 1800])
      await dialog.getByLabel('twice the pixels').uncheck()
      expect(await size()).toEqual([1600, 900])
      await dialog.getByLabel('Size').selectOption({ label: '1200 × 630, link preview' })
      expect(await size()).toEqual([1200, 630])
      await dialog.getByLabel('Size').selectOption({ label: '1080 × 1080, square' })
      expect(await size()).toEqual([1080, 1080])
      const slide = unzipSync(await take('PowerPoint', '.pptx'))
      expect(Object.keys(slide)).toContain('ppt/slides/slide1.xml')
      expect(
        Object.entries(slide).some(
          ([name, one]) => name.startsWith('ppt/charts/') && strFromU8(one).includes('<c:v>Vietnam</c:v>'),
        ),
      ).toBe(true)
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
      expect(complaints).toEqual([])
    }))

  test.each([
    ['light', desk],
    ['dark', phone],
  ] as const)('has nothing that axe minds, all parts open: %s', (colorScheme, viewport) =>
    visit(
      '/charts/investment-shift',
      async ({ page, complaints }) => {
        const dialog = await opened(page)
        await part(dialog, 'Cite')
        await part(dialog, 'For a page of yours')
        await page.locator('.share-preview').scrollIntoViewIfNeeded()
        await page.frameLocator('.share-preview iframe').locator('.plot svg').first().waitFor()
        expect(await axeFinds(page, colorScheme, { without: '.share-preview iframe' })).toEqual([])
        expect(complaints).toEqual([])
      },
      { colorScheme, viewport },
    ),
  )

  test('copies link and picture where the browser lets it, and says so where it does not', async () => {
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

  test('a dialog that does not load leaves the figure, and offers a reload', () =>
    visit(
      '/charts/wages',
      async ({ page }) => {
        const figure = await alive(page, 'wages')
        await figure.getByRole('button', { name: 'Share and export' }).click()
        await figure.getByText('This did not load.').waitFor()
        expect(await figure.locator('.plot svg').count()).toBeGreaterThan(0)
      },
      {},
      (page) => page.route('**/assets/ShareBox-*.js', (route) => route.abort()),
    ))

  test('a view without figures offers no files, says why, and the way back', () =>
    visit('/charts/wages?asof=then&years=2025..2025', async ({ page }) => {
      const dialog = await opened(page, 'wages')
      await dialog.getByText('holds no figures, so there is nothing to download').waitFor()
      expect(await dialog.getByRole('button', { name: 'CSV' }).count()).toBe(0)
      await page.keyboard.press('Escape')
      await page.locator('.empty').waitFor()
    }))
})

describe('code for a page', () => {
  test('each kind has its code and its preview, in the chosen size and colours', () =>
    visit('/charts/piracy?asof=then', async ({ page }) => {
      const dialog = await opened(page, 'piracy')
      await part(dialog, 'For a page of yours')
      const code = dialog.getByLabel('Code for a page')
      const kind = dialog.getByLabel('What the page shows')
      await dialog.getByRole('combobox', { name: /^Width/ }).selectOption('480')
      await dialog.getByLabel('Height in px').fill('700')
      await dialog.getByLabel('Colours').selectOption('dark')
      await dialog.getByLabel('with controls').uncheck()
      await expect
        .poll(() => code.inputValue())
        .toContain(
          `src="${site}/embed/piracy/?asof=then&amp;theme=dark&amp;controls=0" width="480" height="700"`,
        )
      expect(await code.inputValue()).not.toContain('<script>')
      const preview = page.frameLocator('.share-preview iframe')
      await page.locator('.share-preview').scrollIntoViewIfNeeded()
      await preview.locator('.plot svg').first().waitFor()
      // The frame of the last choice may still be the one before it.
      await expect.poll(() => preview.locator('.controls').isVisible()).toBe(false)
      await preview.locator('.plot svg').first().waitFor()
      await expect
        .poll(() => page.locator('.share-preview iframe').evaluate((frame) => frame.clientWidth))
        .toBe(480)
      await kind.selectOption({ label: 'The living chart, as tall as it needs' })
      await expect.poll(() => code.inputValue()).toContain('<script>')
      await kind.selectOption({ label: 'A picture with a link' })
      await expect
        .poll(() => code.inputValue())
        .toMatch(
          new RegExp(`^<a href="${site}/charts/piracy/\\?asof=then"><img src="piracy.png" alt="[^"]{20,}"`),
        )
      await kind.selectOption({ label: 'A link' })
      await expect.poll(() => code.inputValue()).toMatch(/^<a href="[^"]+">[^<]{20,}<\/a>$/)
    }))

  test('the code that fits sizes its frame in a page of somebody else, and believes only that frame', () =>
    visit('/charts/piracy', async ({ page }) => {
      const dialog = await opened(page, 'piracy')
      await part(dialog, 'For a page of yours')
      await dialog
        .getByLabel('What the page shows')
        .selectOption({ label: 'The living chart, as tall as it needs' })
      code = await dialog.getByLabel('Code for a page').inputValue()
      await page.goto(host())
      const inner = await fitting(page, await livingEmbed(page))
      await page.evaluate(() => {
        postMessage({ type: 'asean-explainer:height', height: 2222 }, '*')
        postMessage('last', '*')
        return new Promise((resolve) =>
          addEventListener('message', ({ data }) => data === 'last' && resolve(0)),
        )
      })
      expect(await page.locator('iframe').evaluate((one) => one.clientHeight)).toBe(inner)
    }))
})
