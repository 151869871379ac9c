import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'

export const site = inject('site')

let browser: Browser | undefined

/** Call once in a test file: connects it to the browser of the run. */
export function withBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'))
  })
  afterAll(async () => {
    await browser?.close()
  })
}

export interface Visit {
  readonly page: Page
  /** Errors and warnings of the console, uncaught errors, refused content: a good page has none. */
  readonly complaints: readonly string[]
  /** Every address that was asked for. */
  readonly requests: readonly string[]
}

/** One page of each kind, and all that have figures. */
export const pages = [
  '/',
  '/economy',
  '/co-creation',
  '/security',
  '/balance',
  '/charts',
  '/charts/investment-shift',
  '/claims',
  '/sources',
  '/about',
  '/glossary',
  '/countries',
  '/countries/vietnam',
]

export const desk = { width: 1280, height: 800 }
export const phone = { width: 390, height: 844 }

interface Where {
  /** Another server than the one of the built site. */
  readonly origin?: () => string
  /** Whether the page is one of ours, which says when it answers. */
  readonly ready?: boolean
}

/** Opens a page of the site, hands it to the test, and closes it. */
export async function visit(
  path: string,
  test: (visit: Visit) => Promise<void>,
  options: BrowserContextOptions = {},
  prepare: (page: Page) => Promise<unknown> = async () => {},
  { origin = () => site, ready = true }: Where = {},
): Promise<void> {
  if (!browser) throw new Error('withBrowser() was not called')
  const context = await browser.newContext({ viewport: desk, ...options })
  try {
    const page = await context.newPage()
    const complaints: string[] = []
    const requests: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('request', (request) => requests.push(request.url()))
    await prepare(page)
    await page.goto(origin() + path)
    if (ready && options.javaScriptEnabled !== false)
      await page.waitForFunction(() => document.documentElement.dataset['ready'] === '')
    await test({ page, complaints, requests })
  } finally {
    await context.close()
  }
}

/** Scrolls through the page until every figure on it is alive, and back to the top. */
export async function wakeAll(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelectorAll('figure.figure [data-island^="figure:"]').length === 0 ||
      // A figure that was passed over is not near the screen any more: bring it there again.
      document
        .querySelector('figure.figure:has([data-island^="figure:"])')
        ?.scrollIntoView({ behavior: 'instant' }) === null,
    null,
    // Not each frame: a figure must stand still long enough to be seen.
    { polling: 100 },
  )
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
}
