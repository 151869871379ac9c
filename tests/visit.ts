import { readFileSync } from 'node:fs'
import type { Browser, BrowserContextOptions, Locator, Page, Request } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import { closeContexts, contextFor, desk, forgetContexts, launch } from './contexts.ts'

export { desk }

export const site = inject('site')

let browser: Browser | undefined

/**
 * Call once in a test file: gives it the browser of its worker, where no file that runs beside it takes its focus or its
 * clipboard.
 */
export function withBrowser(): void {
  beforeAll(async () => {
    if (browser?.isConnected()) return
    forgetContexts()
    browser = await launch()
  })
  afterAll(closeContexts)
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
  '/teach/economy/quiz',
]

/** The paths of all pages that the map of the site names. */
export const placesOnMap = (): readonly string[] =>
  [...readFileSync('dist/sitemap.xml', 'utf8').matchAll(/<loc>https:\/\/[^/]+(.*?)<\/loc>/g)].flatMap(
    ([, path]) => path ?? [],
  )

export const phone = { width: 390, height: 844 }

interface Where {
  /** Another server than the one of the built site. */
  readonly origin?: () => string
  /** Whether the browser may keep the site for offline. */
  readonly keeping?: boolean
  /** Whether the page is one of ours, which says when it answers. */
  readonly ready?: boolean
}

/** An address is ours if it is in the page itself, a file, or on this machine, where the tests' own servers stand. */
const isOurs = (url: string) =>
  /^(?:data|blob|about|file):/.test(url) || /^(?:localhost|127\.0\.0\.1)$/.test(new URL(url).hostname)

type Prepare = (page: Page) => Promise<unknown>

const asItIs: Prepare = async () => {}

/** Opens a page of the site, hands it to the test, and closes it. A request to anywhere else fails the test. */
export async function visit(
  path: string,
  test: (visit: Visit) => Promise<void>,
  options: BrowserContextOptions = {},
  prepare: Prepare = asItIs,
  where: Where = {},
): Promise<void> {
  const failed = await tryVisit(path, test, options, prepare, where)
  if (!failed) return
  if (!failed.isUndrawn) throw failed.error
  // Nothing that a page did could be seen any more: the visit is made again, once, in a browser that draws.
  await browser?.close()
  forgetContexts()
  browser = await launch()
  const again = await tryVisit(path, test, options, prepare, where)
  if (again) throw again.error
}

async function tryVisit(
  path: string,
  test: (visit: Visit) => Promise<void>,
  options: BrowserContextOptions,
  prepare: Prepare,
  where: Where,
): Promise<{ readonly error: unknown; readonly isUndrawn: boolean } | null> {
  const { origin = () => site, ready = true, keeping = false } = where
  const {
    viewport = desk,
    colorScheme = 'light',
    reducedMotion = 'no-preference',
    forcedColors = 'none',
    ...special
  } = options
  if (!browser) throw new Error('withBrowser() was not called')
  const { context, leave } = await contextFor(
    browser,
    special,
    prepare === asItIs && Object.keys(where).length === 0,
  )
  const page = await context.newPage()
  const requests: string[] = []
  const note = (request: Request) => void requests.push(request.url())
  let isGood = false
  try {
    if (viewport) await page.setViewportSize(viewport)
    await page.emulateMedia({ colorScheme, reducedMotion, forcedColors })
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    context.on('request', note)
    if (!keeping) await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
    await prepare(page)
    await page.goto(origin() + path)
    if (ready && options.javaScriptEnabled !== false) await isReady(page)
    await test({ page, complaints, requests })
    const strange = requests.filter((url) => !isOurs(url))
    if (strange.length > 0) throw new Error(`Asked for from elsewhere: ${strange.join(', ')}`)
    isGood = true
    return null
  } catch (error) {
    return { error, isUndrawn: await isUndrawn(page) }
  } finally {
    context.off('request', note)
    await leave(isGood)
  }
}

/** Waits until the page answers, and all of it is laid out. */
export const isReady = (page: Page) =>
  page.locator('html[data-ready][data-shown]').waitFor({ state: 'attached' })

/** Opens another address of the site, and waits until that page answers. */
export async function goTo(page: Page, path: string): Promise<number | undefined> {
  const answer = await page.goto(site + path, { waitUntil: 'commit' })
  await isReady(page)
  return answer?.status()
}

/**
 * Whether the browser has stopped drawing a page whose script still answers. On a busy machine Debian's headless shell
 * does so about once in three hundred pages, for good: no frame, no picture, nothing ever comes into view.
 */
async function isUndrawn(page: Page): Promise<boolean> {
  const frame = page
    .evaluate(
      () =>
        new Promise<boolean>((resolve) => {
          requestAnimationFrame(() => resolve(false))
          setTimeout(() => resolve(true), 5000)
        }),
    )
    .catch(() => false)
  const silence = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 10_000).unref())
  return Promise.race([frame, silence])
}

/** Scrolls through the page until every figure on it is alive, and back to the top. */
export async function wakeAll(page: Page): Promise<void> {
  // What is on its way when the page opens comes before a reader has gone anywhere.
  await page.waitForFunction(
    () => !document.querySelector('.quiz[data-waiting], figure.figure[data-waiting]'),
  )
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

/** A figure of the page, once it answers. */
export async function alive(page: Page, id: string): Promise<Locator> {
  const figure = page.locator(`#fig-${id}`)
  await figure.scrollIntoViewIfNeeded()
  await page.waitForFunction(
    (name) => {
      const one = document.getElementById(name)
      if (one?.querySelector('[data-alive]')) return true
      // The page may have put itself back to where it was.
      one?.scrollIntoView({ behavior: 'instant', block: 'nearest' })
      return false
    },
    `fig-${id}`,
    { polling: 100 },
  )
  return figure
}

/** Waits until the browser has kept the whole site. */
export async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    if (active && active.state !== 'activated')
      await new Promise((resolve) => active.addEventListener('statechange', resolve))
  })
}
