import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { hold } from './missing.ts'
import { phone, visit, withBrowser } from './visit.ts'

withBrowser()

const talk = /assets\/(?:talk|script)-/
const plots = /assets\/SeriesPlot-/
const told = (page: Page, words: string | RegExp) =>
  page.getByRole('status').filter({ hasText: words }).waitFor()
/** Where the first year of the chart stands. */
const place = async (page: Page) => {
  const { x = 0, y = 0 } =
    (await page.locator('.slide-drawing text', { hasText: '2014' }).first().boundingBox()) ?? {}
  return [x, y]
}
/** Opens a talk whose slides are not made before the test lets them. */
function visitHeld(path: string, look: (page: Page, letTalk: () => void) => Promise<void>) {
  let letTalk = () => {}
  return visit(
    path,
    ({ page }) => look(page, () => letTalk()),
    {},
    async (page) => {
      letTalk = await hold(page, talk)
    },
  )
}
const near = (places: readonly number[]) => places.map((one) => expect.closeTo(one, 0))

describe('a talk that is opened in the middle', () => {
  test.each([
    ['wide', { width: 1280, height: 720 }],
    ['narrow', phone],
  ] as const)(
    'has its chart before the talk is made and before what draws it has come: %s',
    (size, viewport) => {
      let [letTalk, letPlots] = [() => {}, () => {}]
      return visit(
        '/present/security?at=piracy&step=7',
        async ({ page, complaints }) => {
          await told(page, 'The slides are being made')
          const still = page.locator('.slide-still svg')
          await page.getByRole('heading', { level: 1, name: /^Piracy in Asia fell/ }).waitFor()
          expect(await still.locator('text').count()).toBeGreaterThan(10)
          const first = await place(page)
          letTalk()
          await told(page, 'Slide 4 of')
          expect(await still.isVisible()).toBe(true)
          // On a wide stage nothing moves; a narrow one has words above the drawing.
          if (size === 'wide') expect(await place(page)).toEqual(near(first))
          letPlots()
          await page.locator('.slide .plot .reader').waitFor()
          expect(await still.count()).toBe(0)
          if (size === 'wide') expect(await place(page)).toEqual(near(first))
          expect(complaints).toEqual([])
        },
        { viewport },
        async (page) => {
          letTalk = await hold(page, talk)
          letPlots = await hold(page, plots)
        },
      )
    },
  )

  test.each([
    ['question', '', /^How can Japan and ASEAN become/],
    ['what was said', '?at=said-security-2', 'What was said'],
    ['a chart to be guessed at', '?at=piracy', /what do you expect to see\?$/],
    ['a claim to be weighed', '?at=verdict-S3', /^S3: /],
  ])('has the words of its slide: %s', (_, search, title) =>
    visitHeld(`/present/security${search}`, async (page, letTalk) => {
      await told(page, 'The slides are being made')
      const heading = page.locator('.slide h1')
      await heading.filter({ hasText: title }).waitFor()
      const before = await page.locator('.slide').innerText()
      letTalk()
      await told(page, /Slide \d+ of/)
      expect(await page.locator('.slide').innerText()).toBe(before)
    }),
  )

  test('tells no more than the step that is asked for', () =>
    visitHeld('/present/security?at=piracy&step=1', async (page, letTalk) => {
      await page.getByRole('heading', { level: 1, name: 'What do you see here?' }).waitFor()
      await page.locator('.slide-still svg :is(path, rect)').first().waitFor()
      expect(await page.locator('.slide-still text').count()).toBe(0)
      expect(await page.locator('.slide').innerText()).not.toMatch(/\d|Straits/)
      letTalk()
      await told(page, 'step 2 of')
    }))

  test('counts the presses that come before the talk is made', () =>
    visitHeld('/present/security?at=piracy&step=5', async (page, letTalk) => {
      await page.locator('.slide-still svg').waitFor()
      await page.keyboard.press('PageDown')
      await page.keyboard.press('PageDown')
      letTalk()
      await told(page, 'Slide 4 of 28, step 8 of')
      await page.waitForURL((url) => url.searchParams.get('step') === '7')
    }))

  test('has no figures of today where it tells of May 2024', () =>
    visitHeld('/present/security?asof=then&at=piracy&step=7', async (page, letTalk) => {
      await told(page, 'The slides are being made')
      expect(await page.locator('.present svg').count()).toBe(0)
      letTalk()
      await told(page, /Slide \d+ of/)
    }))
})

test.each(['economy', 'co-creation', 'security', 'balance'])(
  'without script no slide of %s says a thing again in its notes',
  (section) =>
    visit(
      `/present/${section}`,
      async ({ page }) => {
        const again = await page.locator('.slide-sheet').evaluateAll((sheets) =>
          sheets.flatMap((sheet) => {
            const texts = [...sheet.querySelectorAll('h2, p')].map((one) => one.textContent)
            return texts.filter((text, at) => texts.some((one, before) => before < at && sames(one, text)))
            function sames(one: string, other: string) {
              return one.endsWith(other) || other.endsWith(one)
            }
          }),
        )
        expect(again).toEqual([])
      },
      { javaScriptEnabled: false },
    ),
)
