import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, inject } from 'vitest'
import { desk } from './visit.ts'

/** The path of Firefox, where there is one. */
export const firefox = inject('firefox')

const downloads = join(tmpdir(), `firefox-${process.pid}`)

/** Call once around the tests of a file: gives them a Firefox with these preferences. */
export function withFirefox(preferences: Readonly<Record<string, unknown>> = {}) {
  let browser: Browser | undefined
  beforeAll(async () => {
    mkdirSync(downloads, { recursive: true })
    browser = await puppeteer.launch({
      browser: 'firefox',
      ...(firefox && { executablePath: firefox }),
      extraPrefsFirefox: {
        // Into the folder named, without a question.
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
        // The list of downloads would take the focus from the page.
        'browser.download.alwaysOpenPanel': false,
        // Keeping the site for offline would be the work of each empty browser.
        'dom.serviceWorkers.enabled': false,
        ...preferences,
      },
    })
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(downloads, { recursive: true, force: true })
  })

  /**
   * Opens a page of the site, where it is served, in an empty Firefox, hands it to the test, and closes it. It may
   * complain of nothing.
   */
  return async (
    path: string,
    test: (page: Page) => Promise<unknown>,
    origin = inject('site'),
  ): Promise<void> => {
    if (!browser) throw new Error('Firefox did not start')
    const context = await browser.createBrowserContext()
    try {
      const page = await context.newPage()
      page.setDefaultTimeout(20_000)
      await page.setViewport(desk)
      const complaints: string[] = []
      page.on('console', (message) => {
        if (['error', 'warn'].includes(message.type())) complaints.push(message.text())
      })
      // Refused content is among the errors of a page.
      page.on('pageerror', (error) => complaints.push(String(error)))
      await page.goto(origin + path)
      await test(page)
      expect(complaints).toEqual([])
    } finally {
      await context.close()
    }
  }
}

/** A file that Firefox has saved, once all of it is there. */
export async function saved(name: string): Promise<string> {
  const file = join(downloads, name)
  await expect.poll(() => existsSync(file) && readFileSync(file, 'utf8'), { timeout: 10_000 }).toBeTruthy()
  return readFileSync(file, 'utf8')
}

/** Waits for something with these words on the screen. */
export const sees = (page: Page | Frame, css: string, words: string | RegExp) =>
  page.waitForFunction(
    (selector, text, isPattern) =>
      [...document.querySelectorAll(selector)].some(
        (one) =>
          one.checkVisibility() &&
          (isPattern ? new RegExp(text).test(one.textContent) : one.textContent.includes(text)),
      ),
    {},
    css,
    typeof words === 'string' ? words : words.source,
    words instanceof RegExp,
  )

/** Waits until the address is this one. */
export const addressIs = (page: Page, address: string) =>
  page.waitForFunction(
    (wanted) => location.pathname.replace(/(.)\/$/, '$1') + decodeURIComponent(location.search) === wanted,
    {},
    address,
  )

/** Scrolls to a figure, and waits until it answers. */
export const alive = (page: Page, id: string) =>
  page.waitForFunction(
    (css) => {
      const figure = document.querySelector(css)
      if (figure?.querySelector('[data-alive]')) return true
      figure?.scrollIntoView({ behavior: 'instant', block: 'nearest' })
      return false
    },
    { polling: 100 },
    `#fig-${id}`,
  )

export const press = (page: Page, selector: string) => page.locator(selector).click()

export const textOf = (page: Page, css: string) => page.$eval(css, (one) => one.textContent)
