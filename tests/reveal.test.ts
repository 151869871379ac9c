import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { chartIds } from '../src/charts/charts.ts'
import { axeFinds } from './axe.ts'
import { alive, goTo, phone, visit, withBrowser } from './visit.ts'

withBrowser()

/** All that a reader or a screen reader can find in the figure: texts, names, descriptions. */
const told = (page: Page, id: string) =>
  page
    .locator(`#fig-${id}`)
    .evaluate((figure) =>
      [figure, ...figure.querySelectorAll('*')]
        .flatMap((element) => [
          element.childElementCount === 0 ? element.textContent : '',
          element.getAttribute('aria-label'),
          element.getAttribute('title'),
        ])
        .join('\n'),
    )

describe('slow reveal', () => {
  test('shows shape, axes, units, names, title, source and what was said, one after the other, and nothing before its time', () =>
    visit('/charts/wages?show=shape', async ({ page, complaints }) => {
      await alive(page, 'wages')
      const figure = page.locator('#fig-wages')
      const next = figure.getByRole('button', { name: /^Show the|^Show what/ })
      const parts = {
        axes: /^20\d\d$/m,
        units: /Minimum wage[^\n]*/,
        names: /^Bangkok$/m,
        title: /has risen by/,
        source: /Source: /,
        said: /What was said\n/,
      }
      const seen = async () => {
        const text = await told(page, 'wages')
        return Object.entries(parts).flatMap(([part, words]) => (words.test(text) ? part : []))
      }
      const all = Object.keys(parts)
      await figure.getByRole('status').getByText('1 of 7').waitFor()
      expect(await seen()).toEqual([])
      expect(await page.locator('h1').innerText()).toBe('A chart, step by step')
      expect(await figure.getByRole('table', { includeHidden: true }).count()).toBe(0)
      expect(await figure.locator('.plot').getAttribute('inert')).toBe('')
      const box = await figure.locator('.plot').boundingBox()
      for (const [at] of all.entries()) {
        await next.press('Enter')
        await figure
          .getByRole('status')
          .getByText(`${at + 2} of 7`)
          .waitFor()
        if (at === all.length - 1) await figure.locator('.said blockquote').first().waitFor()
        expect(await seen()).toEqual(all.slice(0, at + 1))
        // Up to the names nothing in the drawing moves.
        if (at < 3) expect(await figure.locator('.plot').boundingBox()).toEqual(box)
      }
      await page.waitForURL('**/charts/wages?show=said')
      await figure.getByRole('button', { name: 'Back to the figure' }).click()
      await figure.getByRole('tab', { name: 'Table' }).waitFor()
      await page.waitForURL((url) => url.search === '')
      expect(complaints).toEqual([])
    }))

  test('begins from the controls of a figure on any page', () =>
    visit('/balance', async ({ page }) => {
      const figure = await alive(page, 'trust')
      await figure.getByText('Adjust', { exact: true }).click()
      await figure.getByRole('button', { name: 'Reveal slowly' }).click()
      await figure.getByText('1 of 7: the bare shape').waitFor()
      await page.waitForURL('**/balance?trust.show=shape')
    }))

  test.each(['light', 'dark'] as const)('has nothing that axe minds: %s', (colorScheme) =>
    visit(
      '/charts/investment-in-asean?show=names',
      async ({ page }) => {
        await alive(page, 'investment-in-asean')
        expect(await axeFinds(page, colorScheme)).toEqual([])
      },
      { colorScheme, viewport: phone },
    ),
  )

  test(
    'no chart tells its finding before its time',
    () =>
      visit('/charts/wages', async ({ page, complaints }) => {
        for (const id of chartIds) {
          await goTo(page, `/charts/${id}?show=units`)
          await alive(page, id)
          const text = await told(page, id)
          expect(text, id).toContain('What do you see here?')
          const finding = await page.evaluate(async (path) => {
            const html = await (await fetch(path)).text()
            const box = document.createElement('textarea')
            box.innerHTML = html.match(/<h3[^>]*>([\s\S]*?)<\/h3>/)?.[1] ?? ''
            return box.value
          }, `/charts/${id}/`)
          expect(finding.length).toBeGreaterThan(10)
          expect(text, id).not.toContain(finding)
          expect(await page.locator('h1').innerText()).toBe('A chart, step by step')
        }
        expect(complaints).toEqual([])
      }),
    120_000,
  )
})
