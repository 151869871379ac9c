import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeFindsInAllLooks } from './axe.ts'
import { alive, phone, visit, withBrowser } from './visit.ts'

withBrowser()

/** Waits until the address says this, and nothing else. */
const addressIs = (page: Page, search: string) =>
  page.waitForFunction((wanted) => decodeURIComponent(location.search) === wanted, search)

const number = (figure: Locator, name: string) => figure.getByRole('spinbutton', { name })
const thumb = (figure: Locator, name: string) => figure.getByRole('slider', { name })

/** No figure is ever near the screen. */
const stayPictures = (page: Page) =>
  page.addInitScript(() => {
    window.IntersectionObserver = class extends IntersectionObserver {
      override observe() {}
    }
  })

describe('the controls', () => {
  test('chips pick series, and a search narrows many of them', () =>
    visit('/charts/ageing', async ({ page }) => {
      const figure = await alive(page, 'ageing')
      const chips = figure.getByRole('group', { name: 'Series' })
      expect(await chips.getByRole('checkbox').count()).toBe(13)
      await chips.getByRole('searchbox').fill('LA')
      await chips.getByText('3 of 13').waitFor()
      expect(await chips.locator('.chip').allInnerTexts()).toEqual(['Thailand', 'Malaysia', 'Laos'])
      await chips.getByLabel('Laos').check()
      await addressIs(page, '?countries=JPN,THA,SGP,VNM,MYS,IDN,PHL,LAO')
      await figure.locator('.plot text', { hasText: 'Laos' }).waitFor()
      await chips.getByLabel('Laos').uncheck()
      // As at first: nothing to say.
      await addressIs(page, '')
      await chips.getByRole('searchbox').fill('xyz')
      await chips.getByText('None has this name.').waitFor()
    }))

  test('a few series need no search', () =>
    visit('/charts/investment-shift', async ({ page }) => {
      const figure = await alive(page, 'investment-shift')
      expect(await figure.getByRole('searchbox').count()).toBe(0)
      expect(await figure.getByRole('checkbox').count()).toBe(6)
    }))

  test('the last series stays, and the controls say why', () =>
    visit('/charts/investment-shift?countries=VNM,THA', async ({ page }) => {
      const figure = await alive(page, 'investment-shift')
      const chips = figure.getByRole('group', { name: 'Series' })
      await chips.getByLabel('Vietnam').uncheck()
      await addressIs(page, '?countries=THA')
      await chips.getByLabel('Thailand').click()
      await chips.getByRole('status').filter({ hasText: 'One series stays' }).waitFor()
      expect(await chips.getByLabel('Thailand').isChecked()).toBe(true)
      await chips.getByLabel('Vietnam').check()
      await addressIs(page, '?countries=VNM,THA')
      expect(await chips.getByText('One series stays').count()).toBe(0)
    }))

  test('quick presses count all, and the page keeps one entry in the history', () =>
    visit('/charts/investment-shift', async ({ page }) => {
      const figure = await alive(page, 'investment-shift')
      const before = await page.evaluate(() => history.length)
      await figure.getByRole('checkbox').evaluateAll((all) => {
        for (const one of all.slice(0, 3)) if (one instanceof HTMLElement) one.click()
      })
      await addressIs(page, '?countries=MYS,PHL')
      expect(await page.evaluate(() => history.length)).toBe(before)
    }))

  test('years are set by typing and by a slider with two thumbs, by keyboard and pointer, kept in step', () =>
    visit('/charts/investment-shift?measure=yearly', async ({ page }) => {
      const figure = await alive(page, 'investment-shift')
      await thumb(figure, 'from').focus()
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('ArrowRight')
      await addressIs(page, '?measure=yearly&years=2007..2024')
      await expect.poll(() => number(figure, 'from').inputValue()).toBe('2007')
      expect(await thumb(figure, 'from').evaluate((one) => one === document.activeElement)).toBe(true)
      await number(figure, 'to').fill('2019')
      await page.keyboard.press('Enter')
      await addressIs(page, '?measure=yearly&years=2007..2019')
      await expect.poll(() => thumb(figure, 'to').inputValue()).toBe('2019')
      // Neither thumb passes the other.
      await thumb(figure, 'from').focus()
      await page.keyboard.press('End')
      await addressIs(page, '?measure=yearly&years=2019..2019')
      // Both at one place: the first is drawn back.
      const box = await figure.locator('.slider').boundingBox()
      if (!box) throw new Error('no slider')
      const place = (year: number) => box.x + 12 + ((box.width - 24) * (year - 2005)) / 19
      await page.mouse.move(place(2019), box.y + box.height / 2)
      await page.mouse.down()
      await page.mouse.move(place(2010), box.y + box.height / 2, { steps: 5 })
      await expect.poll(() => number(figure, 'from').inputValue()).toBe('2010')
      // The address waits until the thumb is let go.
      await expect.poll(() => page.evaluate(() => location.search)).toContain('2019..2019')
      await page.mouse.up()
      await addressIs(page, '?measure=yearly&years=2010..2019')
      // What is no year is not taken, and years out of reach become the last there are.
      await number(figure, 'from').fill('20')
      await page.keyboard.press('Tab')
      await expect.poll(() => number(figure, 'from').inputValue()).toBe('2010')
      await number(figure, 'to').fill('2999')
      await page.keyboard.press('Enter')
      await addressIs(page, '?measure=yearly&years=2010..2024')
      await expect.poll(() => number(figure, 'to').inputValue()).toBe('2024')
    }))

  test('then / now, and a reset that empties the address', () =>
    visit('/charts/investment-shift?measure=yearly&countries=VNM&years=2010..2020', async ({ page }) => {
      const figure = await alive(page, 'investment-shift')
      await figure.getByLabel('May 2024').check()
      await addressIs(page, '?measure=yearly&countries=VNM&years=2010..2020&asof=then')
      await figure.getByRole('button', { name: 'Reset' }).click()
      await addressIs(page, '')
      await expect.poll(() => figure.getByLabel('Show').inputValue()).toBe('means')
      expect(await figure.getByLabel('all we know').isChecked()).toBe(true)
    }))

  /** Presses controls of a figure that is still a picture, all at once: the first one brings it to life. */
  const pressIn = (page: Page, id: string, ...names: string[]) =>
    page.locator(`#fig-${id}`).evaluate((figure, controls) => {
      for (const name of controls)
        figure.querySelector<HTMLElement>(`[data-island] [data-control="${name}"]`)?.click()
    }, names)

  test('what is pressed while the figure is still a picture counts', () =>
    visit('/economy', async ({ page, complaints }) => {
      // A browser that fills in forms would lay out each field before the page answers.
      expect(await page.locator('figure [data-island] :is(select, input)').count()).toBe(0)
      await pressIn(page, 'wages', 'adjust', 'measure')
      const figure = await alive(page, 'wages')
      await expect.poll(() => figure.locator('.adjust').getAttribute('open')).toBe('')
      await expect
        .poll(() => figure.locator('select').evaluate((one) => one === document.activeElement))
        .toBe(true)
      expect(complaints).toEqual([])
    }))

  test('what has the focus in the picture has it in the living figure', () =>
    visit('/economy', async ({ page }) => {
      await page.locator('#fig-wages [data-island] summary').focus()
      const figure = await alive(page, 'wages')
      const summary = figure.locator('[data-alive] summary')
      await expect.poll(() => summary.evaluate((one) => one === document.activeElement)).toBe(true)
    }))

  test('what is pressed in the open controls of a picture counts too', () =>
    visit(
      '/charts/wages',
      async ({ page }) => {
        await pressIn(page, 'wages', 'series-VNM')
        await page.waitForURL('**/charts/wages?countries=*')
      },
      {},
      stayPictures,
    ))

  test('stand open on a wide screen, in the picture as in the living figure; closed on a narrow one', () =>
    visit('/charts/ageing', async ({ page }) => {
      const figure = await alive(page, 'ageing')
      const height = () =>
        figure.locator('.figure-head').evaluate((one) => one.getBoundingClientRect().height)
      const live = await height()
      expect(await figure.getByRole('button', { name: 'Reset' }).isVisible()).toBe(true)
      await page.setViewportSize(phone)
      expect(await figure.getByRole('button', { name: 'Reset' }).isVisible()).toBe(false)
      await visit(
        '/charts/ageing',
        async ({ page: still }) => {
          const head = still.locator('#fig-ageing [data-island] .figure-head')
          expect(await head.evaluate((one) => one.getBoundingClientRect().height)).toBe(live)
        },
        {},
        stayPictures,
      )
    }))

  test('are 24 px at least, fit a phone, and axe finds nothing in the open box, in both themes', () =>
    visit(
      '/charts/ageing?countries=VNM,IDN',
      async ({ page }) => {
        const figure = await alive(page, 'ageing')
        await figure.locator('.adjust').evaluate((one) => one.setAttribute('open', ''))
        expect(await axeFindsInAllLooks(page, [1280, 390])).toEqual([])
        for (const width of [390, 1280]) {
          await page.setViewportSize({ width, height: 900 })
          const small = await figure.locator('.adjust :is(input, button, .chip)').evaluateAll((all) =>
            all.flatMap((one) => {
              const { width, height } = one.getBoundingClientRect()
              return width < 24 || height < 24 ? [`${one.outerHTML.slice(0, 80)} ${width}×${height}`] : []
            }),
          )
          expect(small).toEqual([])
        }
      },
      { reducedMotion: 'reduce' },
    ))
})
