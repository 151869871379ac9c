import { buffer } from 'node:stream/consumers'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeFinds } from './axe.ts'
import { alive, phone, site, visit, withBrowser } from './visit.ts'

withBrowser()

async function slides(page: Page, button: string): Promise<readonly string[]> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  const parts = unzipSync(await buffer(await download.createReadStream()))
  return Object.keys(parts)
    .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .sort((a, b) => Number(a.match(/\d+/)) - Number(b.match(/\d+/)))
    .map((name) => strFromU8(parts[name] ?? new Uint8Array()))
}

const listed = (page: Page) => page.locator('.deck li > a').allInnerTexts()

describe('my deck', () => {
  test('takes charts in their views and claims, keeps them in the reader’s order, and makes slides of them', () =>
    visit('/charts/investment-shift?measure=yearly', async ({ page, complaints }) => {
      await alive(page, 'investment-shift')
      await page.getByRole('button', { name: 'Share and export' }).click()
      await page.getByRole('button', { name: 'Add to my deck' }).click()
      await page.getByText('Added. The deck has 1 slide.').waitFor()
      await page.goto(`${site}/claims`)
      await page.locator('html[data-ready]').waitFor()
      await page.locator('#S3').getByRole('button', { name: 'Add to my deck' }).click()
      await page.getByText('The deck has 2 slides.').waitFor()
      await page.getByRole('link', { name: 'See my deck' }).click()
      await page.locator('.deck li').nth(1).getByText(/^S3: /).waitFor()
      const before = await listed(page)
      await page.getByRole('button', { name: /^Move up: S3/ }).click()
      await page.getByText('is now number 1').waitFor()
      expect((await listed(page)).slice(0, 2)).toEqual([before[1], before[0]])
      await page.reload()
      await page.locator('.deck li').first().getByText(/^S3: /).waitFor()
      const [first, second] = await slides(page, 'Download the slides')
      expect(first).toContain('S3: ')
      expect(second).toMatch(/graphicFrame[\s\S]*chart/)
      expect(await axeFinds(page, 'the deck')).toEqual([])
      expect(complaints).toEqual([])
    }))

  test('is saved as a list, emptied, brought back, and opened from the list; what does not exist is named', () =>
    visit(
      '/deck',
      async ({ page }) => {
        await page.getByText('Nothing here yet').waitFor()
        await page.getByLabel('Add a claim').selectOption('E2')
        await page.getByLabel('Add a chart').selectOption('wages')
        await page.locator('.deck li').nth(1).waitFor()
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: 'Save the list' }).click(),
        ])
        const list = await buffer(await download.createReadStream())
        await page.getByRole('button', { name: 'Remove all' }).click()
        await page.getByText('Nothing here yet').waitFor()
        await page.getByRole('button', { name: 'Bring them back' }).click()
        await page.locator('.deck li').nth(1).waitFor()
        await page.getByRole('button', { name: /^Remove: E2/ }).click()
        expect((await listed(page)).length).toBe(1)
        const open = (text: string | Buffer) =>
          page
            .getByLabel('Open a list')
            .setInputFiles({ name: 'l.json', mimeType: 'application/json', buffer: Buffer.from(text) })
        await open('hello')
        await page.getByText('This file is no list that was saved here.').waitFor()
        expect((await listed(page)).length).toBe(1)
        await open(String(list).replace('claims/E2', 'claims/E99'))
        await page.getByText('Left out, because they do not exist: claims/E99').waitFor()
        await open(list)
        await page.getByText('Opened: 2 slides.').waitFor()
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
      },
      { viewport: phone },
    ))

  test('works, and says so, where the browser keeps nothing', () =>
    visit(
      '/deck',
      async ({ page }) => {
        await page.getByLabel('Add a claim').selectOption('E2')
        await page.locator('.deck li').waitFor()
        await page.getByText('The browser keeps nothing for this site').waitFor()
      },
      {},
      (page) =>
        page.addInitScript(() => {
          Object.defineProperty(window, 'localStorage', {
            get() {
              throw new Error('refused')
            },
          })
        }),
    ))
})

test('a section is to be had as slides: its question, each of its charts, what we learned', () =>
  visit('/balance', async ({ page }) => {
    const made = await slides(page, 'Slides of this section')
    const figures = await page.locator('figure.figure').count()
    expect(made.length).toBeGreaterThanOrEqual(figures + 2)
    expect(made.at(-1)).toContain('What we learned')
    expect(made.filter((xml) => xml.includes('descr="QR code')).length).toBe(made.length)
  }))
