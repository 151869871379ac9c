// One visit of one page: a slow line (150 ms, 1.6 Mbit/s), a processor at a quarter of its speed, a phone's screen.

/**
 * Runs in the page: notes when five marks of a chart are in sight, and when a plot lives: it is read by pointer and keys,
 * and its controls answer. Of the page of plain Recharts: when its marks are there.
 */
function watch(figure) {
  // On the pages of sections the first chart stands below the text.
  if (figure)
    addEventListener('load', () => document.querySelector(figure)?.scrollIntoView({ block: 'center' }))
  const seen = { chart: null, live: null, blocking: 0, shift: 0, press: 0 }
  globalThis.seen = seen
  const isDrawn = () =>
    [...document.querySelectorAll('svg')].some(
      (svg) =>
        svg.getBoundingClientRect().height > 20 && svg.querySelectorAll('circle, path, rect').length >= 5,
    )
  const isAlive = () =>
    document.querySelector('[data-alive] :is(.reader, [role="grid"]), svg.recharts-surface') !== null
  const look = () => {
    for (const [key, is] of [
      ['chart', isDrawn],
      ['live', isAlive],
    ]) {
      if (seen[key] !== null || !is()) continue
      seen[key] = 0
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          seen[key] = performance.now()
          console.debug(key)
        }),
      )
    }
    if (seen.live === null) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
  const observe = (type, add, options = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({
      type,
      buffered: true,
      ...options,
    })
  observe('longtask', ({ duration }) => {
    seen.blocking += Math.max(0, duration - 50)
  })
  observe('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) seen.shift += value
  })
  observe(
    'event',
    ({ duration }) => {
      seen.press = Math.max(seen.press, duration)
    },
    { durationThreshold: 16 },
  )
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {{ url: string, figure?: string, press?: string[] }} page what to open; which figure to wait for; what to press then.
 */
export async function measure(browser, { url, figure, press = [] }) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    let bytes = 0
    let requests = 0
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength
      requests += 1
    })
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: (1638.4 * 1024) / 8,
      uploadThroughput: (750 * 1024) / 8,
    })
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    // What is kept for offline comes after all this, and is not what a page costs.
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
    await page.addInitScript(watch, figure)
    // The page says when: to ask it would take the processor from it.
    const said = (what) =>
      page.waitForEvent('console', { predicate: (message) => message.text() === what, timeout: 90_000 })
    const all = Promise.all([said('chart'), ...(figure === undefined ? [] : [said('live')])])
    await page.goto(url, { waitUntil: 'load', timeout: 90_000 })
    await all
    await page.waitForLoadState('networkidle')
    const before = await page.evaluate(() => ({
      ...globalThis.seen,
      first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    }))
    for (const label of press) await page.getByText(label, { exact: true }).first().click()
    await page.waitForTimeout(press.length > 0 ? 600 : 0)
    return { ...before, press: await page.evaluate(() => globalThis.seen.press), bytes, requests }
  } finally {
    await context.close()
  }
}
