import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeFinds } from './axe.ts'
import { desk, phone, site, visit, withBrowser } from './visit.ts'

withBrowser()

const slide = (page: Page, words: string | RegExp) =>
  page.getByRole('status').filter({ hasText: words }).waitFor()
const at = (page: Page) => page.evaluate(() => new URLSearchParams(location.search).get('at'))

describe('a talk', () => {
  test('goes from the bare question by steps to what was said and the verdict, with a clicker alone', () =>
    visit('/present/economy', async ({ page, complaints }) => {
      await slide(page, /Slide 1 of \d+/)
      await page.getByRole('heading', { name: /^Where are relations between Japan and ASEAN/ }).waitFor()
      await page.keyboard.press('PageDown')
      await slide(page, /Slide 2 of \d+, step 1 of/)
      expect(await at(page)).toBe('agreements')
      // The bare question: nothing is drawn yet.
      expect(await page.locator('.slide svg').count()).toBe(0)
      await page.getByRole('heading', { name: /what do you expect to see/ }).waitFor()
      await page.keyboard.press('PageDown')
      await page.locator('.slide .plot svg').first().waitFor()
      expect(await page.locator('.slide').innerText()).not.toContain('Singapore')
      for (let step = 3; step <= 6; step++) {
        await page.keyboard.press('PageDown')
        await slide(page, new RegExp(`step ${step} of`))
      }
      await page.getByRole('heading', { name: /^All 7 two-country agreements/ }).waitFor()
      await page.keyboard.press('PageUp')
      await slide(page, /step 5 of/)
      await page.getByRole('heading', { name: 'What do you see here?' }).waitFor()
      await page.keyboard.press('End')
      await page.getByRole('heading', { name: 'What we learned' }).waitFor()
      await page.keyboard.press('Home')
      await slide(page, 'Slide 1 of')
      expect(complaints).toEqual([])
    }))

  test('quick presses are all counted, and the address keeps the place', () =>
    visit('/present/balance', async ({ page }) => {
      await slide(page, 'Slide 1 of')
      await page.evaluate(() => {
        for (let i = 0; i < 12; i++)
          dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }))
      })
      const [, number = '', step = ''] =
        (await page.locator('.present-bar p').innerText()).match(/Slide (\d+) of \d+, step (\d+)/) ?? []
      expect(Number(number)).toBeGreaterThan(1)
      await page.waitForURL(
        (url) => url.searchParams.get('step') === (step === '1' ? null : String(Number(step) - 1)),
      )
      await page.reload()
      await slide(page, new RegExp(`Slide ${number} of \\d+, step ${step}`))
    }))

  test('has keys for full screen, blank, overview and help, and buttons for those without keys', () =>
    visit('/present/security?at=piracy&step=2', async ({ page }) => {
      await slide(page, 'step 3 of')
      await page.keyboard.press('b')
      await page.getByRole('button', { name: /^Blank/ }).waitFor()
      await page.keyboard.press('.')
      await page.getByRole('button', { name: /^Blank/ }).waitFor({ state: 'detached' })
      await page.keyboard.press('o')
      const overview = page.getByRole('dialog', { name: 'Overview' })
      await overview.waitFor()
      expect(await overview.locator('[aria-current]').count()).toBe(1)
      // It opens where the talk stands.
      expect(await overview.locator('[aria-current]:focus').count()).toBe(1)
      await overview
        .getByRole('button', { name: 'Patrol days' })
        .or(overview.getByRole('button').nth(3))
        .first()
        .click()
      await overview.waitFor({ state: 'hidden' })
      await slide(page, 'Slide 4 of')
      await page.keyboard.press('?')
      const help = page.getByRole('dialog', { name: 'Keys' })
      await help.getByText('Page Down').waitFor()
      await page.keyboard.press('Escape')
      await help.waitFor({ state: 'hidden' })
      // A busy browser may refuse once: the page stays, and the key works again.
      const fills = () =>
        page
          .waitForFunction(() => document.fullscreenElement?.classList.contains('present'), null, {
            timeout: 5000,
          })
          .then(
            () => true,
            () => false,
          )
      for (let press = 0, full = false; !full; press++) {
        expect(press).toBeLessThan(3)
        await page.keyboard.press('f')
        full = await fills()
      }
      await page.keyboard.press('f')
      await page.waitForFunction(() => document.fullscreenElement === null)
      await page.getByRole('button', { name: 'Next' }).click()
      await slide(page, 'Slide 4 of')
      // Space presses the button that has the focus, once.
      await page.keyboard.press('Space')
      await slide(page, 'step 3 of')
      await page.keyboard.press('ArrowDown')
      await slide(page, 'Slide 5 of')
    }))

  test('letters are keys no more for who switches them off; clickers go on', () =>
    visit('/present/economy', async ({ page }) => {
      await slide(page, 'Slide 1 of')
      await page.getByRole('button', { name: 'Keys' }).click()
      await page.getByRole('checkbox', { name: 'Letters and signs are keys too' }).uncheck()
      await page.keyboard.press('Escape')
      for (const key of ['b', '.', 'o', '?']) await page.keyboard.press(key)
      await page.keyboard.press('PageDown')
      await slide(page, 'Slide 2 of')
      expect(await page.locator('dialog[open], .present-blank').count()).toBe(0)
    }))

  test('a finger turns the slide, but not from the overview', () =>
    visit(
      '/present/economy',
      async ({ page }) => {
        await slide(page, 'Slide 1 of')
        const session = await page.context().newCDPSession(page)
        const swipe = async () => {
          const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...xs: number[]) =>
            session.send('Input.dispatchTouchEvent', { type, touchPoints: xs.map((x) => ({ x, y: 300 })) })
          await touch('touchStart', 300)
          await touch('touchMove', 200)
          await touch('touchMove', 100)
          await touch('touchEnd')
        }
        await page.getByRole('button', { name: 'Overview' }).click()
        await swipe()
        await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
        await slide(page, 'Slide 1 of')
        await swipe()
        await slide(page, 'Slide 2 of')
      },
      { viewport: phone, hasTouch: true },
    ))

  test('the speaker’s window shows this step, the next, notes and time, and both windows go together', () =>
    visit('/present/economy?at=investment-shift&step=1', async ({ page, complaints }) => {
      await slide(page, 'step 2 of')
      const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')])
      await speaker.getByRole('region', { name: 'Notes' }).getByText('Said:').first().waitFor()
      await speaker.getByRole('timer').waitFor()
      await expect.poll(() => speaker.locator('.speaker-slide .plot svg').count()).toBeGreaterThanOrEqual(2)
      await speaker.getByRole('button', { name: 'Next' }).click()
      await slide(page, 'step 3 of')
      await page.keyboard.press('ArrowRight')
      await speaker.getByText('step 4 of').waitFor()
      expect(await axeFinds(speaker, 'the speaker’s window')).toEqual([])
      expect(complaints).toEqual([])
    }))

  test('a slide that does not exist is named, and the talk begins at the first; so is an unknown talk', async () => {
    await visit('/present/economy?at=nowhere', async ({ page }) =>
      slide(page, 'Slide 1 of 25. This talk has no slide “nowhere”'),
    )
    await visit('/present/nowhere', async ({ page }) => {
      expect(await page.locator('h1').innerText()).toContain('no page')
    })
  })

  test('as of May 2024 it tells of no later year', () =>
    visit('/present/economy?asof=then&at=investment-in-asean&step=5', async ({ page }) => {
      await slide(page, 'step 6 of')
      expect(await page.locator('.present').innerText()).not.toMatch(/202[5-9]/)
    }))

  test('the reader’s own deck is a talk too', () =>
    visit('/deck', async ({ page }) => {
      await page.getByLabel('Add a claim').selectOption('S3')
      await page.getByLabel('Add a chart').selectOption('wages')
      await page.locator('.deck li').nth(1).waitFor()
      await page.getByRole('link', { name: 'Present it' }).click()
      await slide(page, 'Slide 1 of 2, step 1 of 2')
      await page.getByRole('heading', { name: /^S3: / }).waitFor()
      await page.keyboard.press('ArrowRight')
      await page
        .locator('.slide-verdict')
        .getByText(/^supported/)
        .waitFor()
      await page.keyboard.press('ArrowRight')
      await slide(page, 'Slide 2 of 2')
    }))

  test('prints each slide with its picture and notes; without script they are on the page', async () => {
    const whole = async (page: Page) => {
      const sheets = page.locator('.slide-sheet')
      expect(await sheets.count()).toBeGreaterThan(20)
      expect(await sheets.first().isVisible()).toBe(true)
      expect(await page.locator('.slide-picture').count()).toBe(
        await page
          .locator('.slide-picture svg :is(path, circle, rect)')
          .evaluateAll((marks) => new Set(marks.map((mark) => mark.closest('.slide-picture'))).size),
      )
      const pictures = page.locator('.slide-picture svg')
      expect(await pictures.filter({ visible: true }).count()).toBe(await pictures.count())
      expect(await page.getByText('How to read it:').count()).toBeGreaterThan(8)
    }
    await visit('/present/economy', async ({ page }) => {
      await slide(page, 'Slide 1 of')
      await page.emulateMedia({ media: 'print' })
      await whole(page)
      expect(await page.locator('.present-bar').isVisible()).toBe(false)
    })
    await visit('/present/economy', ({ page }) => whole(page), { javaScriptEnabled: false })
  })

  test('on paper a slide and its notes fit a sheet', () =>
    visit('/present/security', async ({ page }) => {
      await slide(page, 'Slide 1 of')
      const pdf = (await page.pdf({ format: 'A4', margin: { top: '12mm', bottom: '12mm' } })).toString(
        'latin1',
      )
      expect(pdf.match(/\/Type ?\/Page\b/g)?.length).toBe(await page.locator('.slide-sheet').count())
    }))

  test.each([
    ['light', desk, '?at=wages&step=7'],
    ['dark', phone, '?at=verdict-E2&step=1'],
    ['dark', desk, ''],
  ] as const)('has nothing that axe minds: %s', (colorScheme, viewport, search) =>
    visit(
      `/present/economy${search}`,
      async ({ page }) => {
        await slide(page, /Slide \d+ of/)
        expect(await axeFinds(page, colorScheme)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
      },
      { colorScheme, viewport },
    ),
  )
})

test('each section leads to its talk', () =>
  visit('/economy', async ({ page }) => {
    await page.getByRole('link', { name: 'Present this section' }).click()
    await page.waitForURL(`${site}/present/economy`)
  }))
