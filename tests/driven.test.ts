import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { phone, visit, withBrowser } from './visit.ts'

withBrowser()

describe('the text drives the figures', () => {
  test('a phrase that is pointed at brings its lines up; leaving restores', () =>
    visit('/economy', async ({ page }) => {
      const figure = page.locator('#fig-investment-shift')
      const dimmed = figure.locator('.plot g[opacity="0.2"]')
      await figure.scrollIntoViewIfNeeded()
      await figure.locator('[data-alive]').waitFor()
      const phrase = page.getByRole('link', { name: 'Vietnam and Indonesia' })
      await phrase.hover()
      await dimmed.first().waitFor()
      await page.mouse.move(5, 5)
      await dimmed.first().waitFor({ state: 'detached' })
      await phrase.focus()
      await dimmed.first().waitFor()
      await page.keyboard.press('Escape')
      await dimmed.first().waitFor({ state: 'detached' })
    }))

  test('a phrase may show another measure meanwhile, and a tap holds it', () =>
    visit(
      '/economy',
      async ({ page }) => {
        const title = page.locator('#fig-investment-shift h3')
        const before = await title.innerText()
        const phrase = page.getByRole('link', { name: 'trade war between the United States and China' })
        await phrase.tap()
        await page.waitForFunction(
          (text) => document.querySelector('#fig-investment-shift h3')?.textContent !== text,
          before,
        )
        expect(await title.innerText()).toContain('2019')
        await phrase.tap()
        await page.waitForFunction(
          (text) => document.querySelector('#fig-investment-shift h3')?.textContent === text,
          before,
        )
        expect(new URL(page.url()).search).toBe('')
      },
      { viewport: phone, hasTouch: true, isMobile: true },
    ))
})

describe('while the text shows another measure', () => {
  const touch = { viewport: phone, hasTouch: true, isMobile: true }

  /** A figure in which a phrase that was tapped shows another measure. */
  const driven = async (page: Page) => {
    await page.getByRole('link', { name: 'trade war between the United States and China' }).tap()
    const figure = page.locator('#fig-investment-shift')
    await figure.locator('h3', { hasText: 'peak of $9.3' }).waitFor()
    return figure
  }

  test('what is pressed in the figure is pressed, and keeps what is on the screen', () =>
    visit(
      '/economy',
      async ({ page }) => {
        const figure = await driven(page)
        await figure.getByRole('tab', { name: 'Table' }).tap()
        await figure.locator('table caption', { hasText: 'peak of $9.3' }).waitFor({ state: 'attached' })
        await page.waitForURL(({ search }) => /investment-shift\.measure=yearly/.test(search))
        expect(new URL(page.url()).searchParams.get('investment-shift.tab')).toBe('table')
      },
      touch,
    ))

  test('it is what leaves the page, and stays until another place is pressed', () =>
    visit(
      '/economy',
      async ({ page }) => {
        const figure = await driven(page)
        await figure.getByRole('button', { name: 'Share and export' }).tap()
        const dialog = page.getByRole('dialog')
        await dialog.waitFor()
        expect(await dialog.locator('input[readonly], textarea').first().inputValue()).toContain(
          'measure=yearly',
        )
        await page.keyboard.press('Escape')
        await dialog.waitFor({ state: 'detached' })
        expect(await figure.locator('h3').innerText()).toContain('peak of $9.3')
        await page.locator('#fig-indonesia-realised h3').tap()
        await figure.locator('h3', { hasText: 'rose from' }).waitFor()
      },
      touch,
    ))

  test('who presses a phrase by key hears what its figure shows then; who only goes by hears nothing', () =>
    visit('/economy', async ({ page }) => {
      const figure = page.locator('#fig-investment-shift')
      await figure.scrollIntoViewIfNeeded()
      await figure.locator('[data-alive]').waitFor()
      const told = figure.locator('.figure-head > [role="status"]')
      await page.getByRole('link', { name: 'Vietnam and Indonesia' }).focus()
      await page.keyboard.press('Tab')
      await figure.locator('h3', { hasText: 'peak of $9.3' }).waitFor()
      expect(await told.textContent()).toBe('')
      await page.keyboard.press('Enter')
      await told.filter({ hasText: 'peak of $9.3' }).waitFor({ state: 'attached' })
    }))

  test('the browser’s way back from a figure far away leads to the words again, and the way on to the figure', () =>
    visit(
      '/economy',
      async ({ page }) => {
        const phrase = page.getByRole('link', { name: 'trade war between the United States and China' })
        await phrase.scrollIntoViewIfNeeded()
        const before = await page.evaluate(() => scrollY)
        await phrase.tap()
        await page.waitForURL(({ hash }) => hash === '#fig-investment-shift')
        await page.waitForFunction((place) => scrollY > place + innerHeight, before)
        await page.goBack()
        await page.waitForFunction((place) => Math.abs(scrollY - place) < 5, before)
        expect(new URL(page.url()).pathname).toMatch(/economy/)
        await page.goForward()
        await page.waitForFunction((place) => scrollY > place + innerHeight, before)
      },
      touch,
    ))

  test('another phrase is pressed though the figure above it takes its own height again', () =>
    visit(
      '/co-creation',
      async ({ page }) => {
        await page.getByRole('link', { name: 'reach past geography' }).tap()
        await page.locator('#fig-restaurants-world h3', { hasText: '112,400 in Asia' }).waitFor()
        const next = page.getByRole('link', { name: 'design, develop and do research' })
        await next.tap()
        await page.locator('#fig-rd-centres .plot g[opacity="0.2"]').first().waitFor()
        expect(await next.getAttribute('data-held')).toBe('')
      },
      touch,
    ))

  test('a phrase whose figure stands above it moves nothing when pointed at, and is pressed at once', () =>
    visit('/security', async ({ page }) => {
      const figure = page.locator('#fig-piracy')
      await figure.scrollIntoViewIfNeeded()
      await figure.locator('[data-alive]').waitFor()
      const phrase = page.locator('#S7 .phrase', { hasText: 'piracy' })
      await phrase.scrollIntoViewIfNeeded()
      await figure.locator('h3').evaluate((element) => {
        document.body.dataset['changes'] = '0'
        new MutationObserver(() => {
          document.body.dataset['changes'] = '1'
        }).observe(element, { childList: true, subtree: true, characterData: true })
      })
      await phrase.hover()
      await page.evaluate(async () => {
        for (let i = 0; i < 30; i++) await new Promise(requestAnimationFrame)
      })
      expect(await page.locator('body').getAttribute('data-changes')).toBe('0')
      await phrase.click()
      await figure.locator('h3', { hasText: 'Abductions' }).waitFor()
    }))
})
