import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core'
import { inject } from 'vitest'

export const desk = { width: 1280, height: 800 }

/** Contexts that visits share, by their options: see `contextFor`. */
const shared = new Map<string, BrowserContext>()

/** For when the browser that they were of is closed. */
export const forgetContexts = (): void => shared.clear()

/** What a file of tests leaves behind is not for the next one. */
export async function closeContexts(): Promise<void> {
  for (const context of shared.values()) await context.close()
  shared.clear()
}

export const launch = () =>
  chromium.launch({
    executablePath: inject('browser'),
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Letters as wide as they are drawn, at any size.
      '--font-render-hinting=none',
      // The pages of a context share a process, which begins and compiles once.
      '--renderer-process-limit=1',
    ],
  })

/**
 * A context for a visit, and what to do after it. Visits that prepare nothing share one, which is emptied after each: a
 * page then opens in half the time. What the browser has of the site's files it keeps, as for a reader who comes again.
 */
export async function contextFor(browser: Browser, special: BrowserContextOptions, mayShare: boolean) {
  if (!mayShare || Object.keys(special).some((key) => key !== 'javaScriptEnabled')) {
    const context = await browser.newContext({ viewport: desk, ...special })
    return { context, leave: () => context.close() }
  }
  const key = JSON.stringify(special)
  const context = shared.get(key) ?? (await browser.newContext({ viewport: desk, ...special }))
  if (!shared.has(key)) {
    shared.set(key, context)
    // A page of the site that stays open keeps its process.
    await (await context.newPage()).goto(`${inject('site')}/favicon.svg`)
  }
  const leave = async (isGood: boolean) => {
    if (isGood) return empty(context)
    // What went wrong must not go wrong for the next one too.
    shared.delete(key)
    await context.close()
  }
  return { context, leave }
}

/** Leaves a context as it was: only its first page is open, and nothing is kept. */
async function empty(context: BrowserContext): Promise<void> {
  const [first, ...others] = context.pages()
  for (const page of others) await page.close()
  await context.setOffline(false)
  await context.clearPermissions()
  await context.clearCookies()
  if (!first) return
  const session = await context.newCDPSession(first)
  await session.send('Storage.clearDataForOrigin', { origin: inject('site'), storageTypes: 'all' })
  await session.detach()
}
