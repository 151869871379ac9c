import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { alive, phone, visit, withBrowser } from './visit.ts'

withBrowser()

/** What has the focus: the id of an element, or its words. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const one = document.activeElement
    if (!one || one === document.body) return 'nothing'
    return one.id || one.getAttribute('aria-label') || one.textContent
  })

describe('a link inside the site that goes with its page', () => {
  test.each([
    ['/', 'main h3 a', '/economy'],
    ['/countries', 'main .country-grid a', '/countries/japan'],
    ['/charts/wages', 'main .kicker a', '/charts'],
  ])('of %s leads the focus to the text of the next, and so does the way back', (from, link, to) =>
    visit(from, async ({ page }) => {
      expect(await focused(page)).toBe('nothing')
      await page.locator(link).first().focus()
      await page.keyboard.press('Enter')
      await page.waitForURL(`**${to}`)
      await expect.poll(() => focused(page)).toBe('main')
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
      expect(await page.locator('#main').evaluate((main) => getComputedStyle(main).outlineStyle)).toBe('none')
      await page.locator('main a').first().focus()
      await page.goBack()
      await page.waitForURL(`**${from}`)
      await expect.poll(() => focused(page)).toBe('main')
    }),
  )

  test('of the finder too', () =>
    visit('/about', async ({ page }) => {
      await page.keyboard.press('Control+k')
      await page.locator('.find input').fill('balance')
      await page.locator('.find [role="option"]').first().waitFor()
      await page.keyboard.press('Enter')
      await page.waitForURL('**/balance*')
      await expect.poll(() => focused(page)).toBe('main')
    }))

  test('but one of the header keeps it, and so does a choice that only the address notes', () =>
    visit('/claims', async ({ page }) => {
      const section = page.getByRole('search').getByLabel('Section')
      await section.focus()
      await section.selectOption('security')
      await page.getByText('12 of 37 claims').waitFor()
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT')
      await page.locator('header').getByRole('link', { name: 'Countries' }).focus()
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { level: 1, name: 'Twelve countries' }).waitFor()
      expect(await focused(page)).toBe('Countries')
    }))
})

describe('a control that goes with what it does leaves the focus to what takes its place:', () => {
  test('the card that is revealed, the guess, and the figure after them', () =>
    visit('/charts/wages', async ({ page }) => {
      const figure = await alive(page, 'wages')
      for (const [go, back] of [
        ['Reveal slowly', 'Show all'],
        ['Guess first', 'Back to the figure'],
      ] as const) {
        await figure.getByRole('button', { name: go }).focus()
        await page.keyboard.press('Enter')
        await figure.getByRole('button', { name: back }).waitFor()
        await expect.poll(() => focused(page)).toBe('fig-wages-title')
        await figure.getByRole('button', { name: back }).focus()
        await page.keyboard.press('Enter')
        await figure.getByRole('tab', { name: 'Table' }).waitFor()
        await expect.poll(() => focused(page)).toBe('fig-wages-title')
      }
    }))

  test('not where a page opens with one of them', () =>
    visit('/charts/wages?show=shape', async ({ page }) => {
      await (await alive(page, 'wages')).getByRole('button', { name: 'Show all' }).waitFor()
      expect(await focused(page)).toBe('nothing')
    }))

  test('the cell whose records were closed', () =>
    visit('/charts/security-domains', async ({ page }) => {
      const figure = await alive(page, 'security-domains')
      const cell = figure.locator('[data-cell="1 1"]')
      await cell.click()
      await figure.locator('.cell-records').getByRole('button', { name: 'Close' }).focus()
      await page.keyboard.press('Enter')
      await figure.locator('.cell-records').waitFor({ state: 'detached' })
      expect(await focused(page)).toBe(await cell.getAttribute('aria-label'))
    }))

  test('the first filter of a list that shows all again', () =>
    visit('/claims?section=security', async ({ page }) => {
      await page.getByRole('button', { name: 'Show all' }).focus()
      await page.keyboard.press('Enter')
      await page.getByText('37 of 37 claims').waitFor()
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT')
    }))
})

describe('what has the focus is in sight', () => {
  test('the choice of the finder, as the arrow keys walk', () =>
    visit(
      '/about',
      async ({ page }) => {
        await page.keyboard.press('Control+k')
        await page.locator('.find input').fill('japan')
        await page.getByText('12 found').waitFor()
        for (let press = 0; press < 11; press++) await page.keyboard.press('ArrowDown')
        const chosen = page.locator('.find [aria-selected="true"]')
        await expect.poll(() => chosen.getAttribute('id')).toMatch(/-11$/)
        await expect
          .poll(() =>
            chosen.evaluate((one) =>
              one.contains(document.elementFromPoint(innerWidth / 2, one.getBoundingClientRect().bottom - 4)),
            ),
          )
          .toBe(true)
      },
      { viewport: { width: 390, height: 420 } },
    ))

  test.each([
    ['a part did not load', '<div class="missed"><p class="notice">NOTICE</p></div>'],
    ['a new release is there', '<p class="toast">NOTICE</p>'],
  ])('on a phone, where %s', (_, html) =>
    visit(
      '/economy',
      async ({ page }) => {
        const notice = html.replace(
          'NOTICE',
          'A part of this page did not load, so it may show less than was asked for. <button class="button">Reload this view</button>',
        )
        await page.evaluate((text) => {
          document.querySelector('.missed')?.remove()
          document.body.insertAdjacentHTML('beforeend', text)
        }, notice)
        const covered: string[] = []
        for (let press = 0; press < 60; press++) {
          await page.keyboard.press('Tab')
          const name = await page.evaluate(() => {
            const one = document.activeElement
            const top = document.querySelector('.missed .notice, .toast')?.getBoundingClientRect().top ?? 0
            if (!one || one.closest('.notice, .toast')) return ''
            return one.getBoundingClientRect().top >= top ? (one.textContent ?? '') : ''
          })
          if (name) covered.push(name)
        }
        expect(covered).toEqual([])
      },
      { viewport: { ...phone, height: 700 }, reducedMotion: 'reduce' },
    ),
  )
})
