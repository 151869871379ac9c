import { describe, expect, test } from 'vitest'
import { sections } from '../src/interview/sections.ts'
import { axeFinds, axeFindsInAllLooks } from './axe.ts'
import { alive, pages, visit, wakeAll, withBrowser } from './visit.ts'

withBrowser()

describe('axe finds nothing, in both themes and in forced colours, at 320, 390 and 1280 px, and nothing runs over', () => {
  // The long pages of the sections have a file of their own, which runs beside this one.
  const short = pages.filter((path) => !sections.some(({ id }) => path === `/${id}`))
  test.each([...short, '/nowhere', '/embed/wages', '/deck', '/present/economy'])('%s', (path) =>
    visit(
      path,
      async ({ page }) => {
        await wakeAll(page)
        expect(await axeFindsInAllLooks(page)).toEqual([])
      },
      { reducedMotion: 'reduce' },
    ),
  )

  test('/economy with all its evidence open', () =>
    visit('/economy', async ({ page }) => {
      for (const details of await page.locator('details.evidence').all()) {
        await details.evaluate((one) => one.setAttribute('open', ''))
      }
      expect(await axeFinds(page, 'open')).toEqual([])
    }))

  test.each(['table', 'sources'])('the %s of a figure', (tab) =>
    visit(`/?investment-shift.tab=${tab}`, async ({ page }) => {
      await wakeAll(page)
      await page.locator(`.panel-${tab}`).waitFor()
      expect(await axeFinds(page, tab)).toEqual([])
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

  test('a figure reads in order: finding, what is measured, controls, drawing, how to read it, tabs, source', () =>
    visit('/charts/wages', async ({ page }) => {
      const figure = await alive(page, 'wages')
      const [finding = '', measured = '', how = '', source = ''] = await Promise.all(
        ['h3', '.measured', '.how', '.source-line'].map((css) => figure.locator(css).innerText()),
      )
      // Joined words keep together by signs that nobody hears.
      const plain = (text: string) => text.replace(/[\u2060\u00a0]/g, ' ').replace(/\s+/g, ' ')
      const heard = plain(await figure.ariaSnapshot())
      const places = [
        `heading "${plain(finding).slice(0, 40)}`,
        plain(measured).slice(0, 40),
        'combobox',
        'img "',
        'slider "Read the values',
        plain(how).slice(0, 40),
        'tab "Table"',
        plain(source).slice(0, 40),
      ].map((words) => [words, heard.indexOf(words)] as const)
      for (const [words, place] of places) expect(place, `${words} in ${heard}`).toBeGreaterThanOrEqual(0)
      expect(places.map(([, place]) => place)).toEqual(places.map(([, place]) => place).sort((a, b) => a - b))
      await figure.getByRole('tab', { name: 'Table' }).click()
      const table = figure.getByRole('table', { name: /./ })
      await table.first().waitFor()
      expect(await table.first().getByRole('columnheader').count()).toBeGreaterThan(2)
      expect(await table.first().getByRole('rowheader').count()).toBeGreaterThan(2)
    }))

  test('the skip link comes first and leads to the text', () =>
    visit('/economy', async ({ page }) => {
      await page.keyboard.press('Tab')
      await expect.poll(() => page.locator(':focus').innerText()).toBe('Skip to the text')
      await page.keyboard.press('Enter')
      await expect.poll(() => page.locator(':focus').getAttribute('id')).toBe('main')
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
