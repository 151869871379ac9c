// One visit of one page: a slow line (150 ms, 1.6 Mbit/s), a processor at a quarter of its speed, a phone's screen.

/**
 * Runs in the page: notes when five marks of a chart are in sight, and when a plot lives: it is read by pointer and keys,
 * and its controls answer. Of the page of plain Recharts: when its marks are there.
 */
function watch(figure) {
  // A first visit. What is kept for offline comes after all this, and is not what a page costs.
  Reflect.set(ServiceWorkerContainer.prototype, 'register', () => new Promise(() => {}))
  // On the pages of sections the first chart stands below the text.
  if (figure)
    addEventListener('load', () => document.querySelector(figure)?.scrollIntoView({ block: 'center' }))
  const seen = { chart: null, live: null, blocking: 0, shift: 0, press: 0 }
  // Only of what the browser draws: to ask for the place of anything else would have it laid out.
  const isDrawn = () =>
    [...document.querySelectorAll('svg')].some(
      (svg) =>
        svg.checkVisibility({ contentVisibilityAuto: true }) &&
        svg.getBoundingClientRect().height > 20 &&
        svg.querySelectorAll('circle, path, rect').length >= 5,
    )
  // Only in what lives: to search the whole page at each frame would take the processor from it.
  const isAlive = () =>
    [...document.querySelectorAll('[data-alive]')].some((box) =>
      box.querySelector('.reader, [role="grid"]'),
    ) || document.querySelector('svg.recharts-surface') !== null
  /** Resolves two frames after what is looked for is there. */
  const when = (key, is) =>
    new Promise((resolve) => {
      const look = () => {
        if (!is()) return requestAnimationFrame(look)
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            seen[key] = performance.now()
            resolve()
          }),
        )
      }
      requestAnimationFrame(look)
    })
  const drawn = when('chart', isDrawn)
  globalThis.seen = seen
  globalThis.allSeen = figure === null ? drawn : drawn.then(() => when('live', isAlive))
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

/** Runs in the page: where the middle of the first thing with just these words is. */
function middleOf(words) {
  const found = [...document.querySelectorAll('summary, button, label, option, span')].find(
    (one) => one.textContent.trim() === words && one.checkVisibility(),
  )
  if (!found) throw new Error(`Nothing says ${words}`)
  found.scrollIntoView({ block: 'nearest' })
  const { x, y, width, height } = found.getBoundingClientRect()
  return { x: x + width / 2, y: y + height / 2 }
}

const slow = {
  offline: false,
  latency: 150,
  downloadThroughput: (1638.4 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
}
const after = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * @param {ReturnType<import('./devtools.mjs').launch>} browser
 * @param {{ url: string, figure?: string | null, press?: string[] }} page what to open; the figure that will live, null where
 * none will; what to press then.
 */
export async function measure(browser, { url, figure = null, press = [] }) {
  const tab = await browser.open()
  try {
    let [bytes, requests, open] = [0, 0, 0]
    tab.on((method, params) => {
      if (method === 'Network.requestWillBeSent') open += 1
      if (method === 'Network.loadingFailed') open -= 1
      if (method !== 'Network.loadingFinished') return
      open -= 1
      requests += 1
      bytes += params.encodedDataLength
    })
    const evaluate = async (expression) => {
      const { result, exceptionDetails } = await tab.send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      })
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
      return result.value
    }
    await tab.send('Page.enable')
    await tab.send('Network.enable')
    await tab.send('Network.emulateNetworkConditions', slow)
    await tab.send('Emulation.setDeviceMetricsOverride', {
      width: 412,
      height: 823,
      deviceScaleFactor: 1,
      mobile: false,
    })
    await tab.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    await tab.send('Page.addScriptToEvaluateOnNewDocument', {
      source: `(${watch})(${JSON.stringify(figure)})`,
    })
    await tab.send('Page.navigate', { url })
    const late = after(60_000).then(() => {
      throw new Error('What was looked for did not come in a minute')
    })
    // The page says when, once: to ask it again and again would take the processor from it.
    await Promise.race([evaluate('allSeen'), late])
    // What comes for later is not what the page waited for.
    const taken = { bytes, requests }
    let quiet = 0
    while (quiet < 500) {
      await after(50)
      quiet = open > 0 ? 0 : quiet + 50
    }
    const seen = await evaluate(
      `({ ...seen, first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime })`,
    )
    for (const words of press) {
      const at = {
        ...(await evaluate(`(${middleOf})(${JSON.stringify(words)})`)),
        button: 'left',
        clickCount: 1,
      }
      await tab.send('Input.dispatchMouseEvent', { ...at, type: 'mouseMoved' })
      await tab.send('Input.dispatchMouseEvent', { ...at, type: 'mousePressed' })
      await tab.send('Input.dispatchMouseEvent', { ...at, type: 'mouseReleased' })
    }
    await after(press.length > 0 ? 600 : 0)
    return { ...seen, press: await evaluate('seen.press'), ...taken }
  } finally {
    await tab.close()
  }
}
