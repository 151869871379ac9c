import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { phone, visit, withBrowser } from './visit.ts'

withBrowser()

const slide = (page: Page, words: string | RegExp) =>
  page.getByRole('status').filter({ hasText: words }).waitFor()

/** In the page: goes from the end of a talk to its beginning, and says what is cut or small at the last steps. */
async function faultsOfSlides() {
  const faults: string[] = []
  let seen = 0
  const status = () => document.querySelector('.present-bar p')?.textContent ?? ''
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const press = async (...keys: readonly string[]) => {
    const last = status()
    for (const key of keys) dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    for (let turn = 0; turn < 600 && status() === last; turn++) await frame()
  }
  /** The plot is drawn, the quotes have come, and both have found their places. */
  const settled = async () => {
    const isDue = (box: string, part: string) =>
      document.querySelector(box) !== null && document.querySelector(`${box} ${part}`) === null
    for (let turn = 0; turn < 600; turn++) {
      if (!isDue('.slide .plot', 'svg text') && !isDue('.slide .said', 'blockquote')) break
      await frame()
    }
    for (let turn = 0; turn < 3; turn++) await frame()
  }
  const look = () => {
    const [stage, drawing] = ['.present-stage', '.slide-drawing'].map((one) => document.querySelector(one))
    const floor = stage?.getBoundingClientRect().bottom ?? 0
    const box = drawing?.getBoundingClientRect()
    const note = (what: string) => faults.push(`${status()}: ${what}`)
    for (const one of document.querySelectorAll('.present-stage, .slide *'))
      if (one.scrollHeight > one.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(one).overflowY))
        note(`${one.className} hides ${one.scrollHeight - one.clientHeight} px`)
    const lowest = Math.max(
      ...[...document.querySelectorAll('.slide *')].map((one) => one.getBoundingClientRect().bottom),
    )
    if (lowest > floor + 1) note(`${Math.round(lowest - floor)} px under the bar`)
    // Lines are taller than their letters: those at the edge may stand a little out of the box.
    for (const text of document.querySelectorAll('.slide .plot text')) {
      const { top, bottom, left, right } = text.getBoundingClientRect()
      if (box && (box.top - top > 4 || bottom - box.bottom > 4 || left < 0 || right > innerWidth))
        note(`“${text.textContent}” is out of the drawing`)
    }
    const plot = document.querySelector<HTMLElement>('.slide .plot-scale')
    const type = plot ? (13 * plot.getBoundingClientRect().width) / plot.offsetWidth : 14
    if (type < 14) note(`the type of the chart has ${type.toFixed(1)} px`)
    for (const one of document.querySelectorAll('.slide :is(h1, p, li, blockquote)'))
      if (Number.parseFloat(getComputedStyle(one).fontSize) < 18) note(`“${one.textContent}” is small`)
  }
  await document.fonts.ready
  await press('End')
  while (seen < 300) {
    await settled()
    look()
    seen++
    const [, number, step] = status().match(/Slide (\d+) of \d+(?:, step (\d+))?/) ?? []
    if (number === '1') break
    // The step at which all is said, and those after it; below it a chart only has less.
    if (step !== undefined && Number(step) > 8) await press('ArrowLeft')
    else await press(...(step === undefined || step === '1' ? [] : ['ArrowUp']), 'ArrowLeft')
  }
  return { seen, faults }
}

test.each(['economy', 'co-creation', 'security', 'balance'])(
  'on a projector every slide of %s is whole at its last steps, its words to be read',
  (section) =>
    visit(
      `/present/${section}`,
      async ({ page, complaints }) => {
        await slide(page, 'Slide 1 of')
        const { seen, faults } = await page.evaluate(faultsOfSlides)
        expect(seen).toBeGreaterThan(20)
        expect(faults).toEqual([])
        expect(complaints).toEqual([])
      },
      { viewport: { width: 1280, height: 720 } },
    ),
)

test('where a slide is taller than its stage, a clicker shows the rest of it before it goes on', () =>
  visit(
    '/present/security?at=security-since&step=7',
    async ({ page }) => {
      await slide(page, 'step 8 of 8')
      await page.locator('.slide .said blockquote').first().waitFor()
      const below = () =>
        page
          .locator('.present-stage')
          .evaluate((stage) => Math.round(stage.scrollHeight - stage.clientHeight - stage.scrollTop))
      expect(await below()).toBeGreaterThan(100)
      for (let left = await below(); left > 1; left = await below()) {
        await page.keyboard.press('PageDown')
        expect(await below()).toBeLessThan(left)
        await slide(page, 'step 8 of 8')
      }
      await page.keyboard.press('PageDown')
      await slide(page, 'Slide 3 of')
      expect(await page.locator('.present-stage').evaluate((stage) => stage.scrollTop)).toBe(0)
    },
    { viewport: phone },
  ))

test('what speaks for a claim stands before what speaks against it, whichever comes first in the ledger', () =>
  visit('/present/balance?at=verdict-B6&step=1', async ({ page }) => {
    await slide(page, 'step 2 of 2')
    expect(await page.locator('.slide-sides h2').allInnerTexts()).toEqual(['For', 'Against', 'To know'])
  }))

test('text is to be read from the back row: the largest label fills a fiftieth of the height', () =>
  visit(
    '/present/security?at=piracy&step=5',
    async ({ page }) => {
      await slide(page, 'step 6 of')
      await page.locator('.slide .plot svg').first().waitFor()
      const heights = await page.evaluate(() => {
        const of = (selector: string) =>
          [...document.querySelectorAll(selector)].map((one) => one.getBoundingClientRect().height)
        return {
          title: parseFloat(getComputedStyle(document.querySelector('.slide h1') ?? document.body).fontSize),
          labels: of('.slide .plot text'),
        }
      })
      expect(heights.title).toBeGreaterThan(1080 / 27)
      expect(Math.min(...heights.labels)).toBeGreaterThan(1080 / 50)
    },
    { viewport: { width: 1920, height: 1080 } },
  ))
