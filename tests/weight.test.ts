import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { lineOf } from './line.ts'
import { phone, visit, withBrowser } from './visit.ts'

withBrowser()

/** Every script that the page's HTML asks for: the entry, and what is preloaded beside it. */
function scriptsOf(page: string): { file: string; isLater: boolean }[] {
  const html = readFileSync(`dist/${page}`, 'utf8')
  const asking =
    /<(?:script async type="module"|link rel="modulepreload")([^>]*) (?:src|href)="\/?([^"]+\.js)"/g
  // The entry is named twice.
  const asked = new Map([...html.matchAll(asking)].map(([, how = '', file = '']) => [file, how]))
  return [...asked].map(([file, how]) => ({
    file: `dist/${file.replace(/^\//, '')}`,
    isLater: how.includes('fetchpriority="low"'),
  }))
}

/** What the page itself needs; what its first figure needs comes after it. */
const firstScripts = (page: string) => scriptsOf(page).flatMap(({ file, isLater }) => (isLater ? [] : [file]))

const gzipped = (file: string) => gzipSync(readFileSync(file), { level: 9 }).byteLength

test('the first script of /economy is at most 110 kB gzip', () => {
  const files = firstScripts('economy/index.html')
  expect(files.length).toBeGreaterThan(3)
  const sum = files.map(gzipped).reduce((a, b) => a + b, 0)
  expect(sum / 1000).toBeLessThanOrEqual(110)
})

test('the largest script is asked for in the head, all others behind what is read', () => {
  const page = 'economy/index.html'
  const [head = '', body = ''] = readFileSync(`dist/${page}`, 'utf8').split('</head>')
  const [largest = '', ...others] = scriptsOf(page)
    .map(({ file }) => file)
    .sort((a, b) => gzipped(b) - gzipped(a))
  expect(head).toContain(basename(largest))
  expect(others.length).toBeGreaterThan(3)
  for (const file of others) {
    expect(head).not.toContain(basename(file))
    expect(body.indexOf(basename(file))).toBeGreaterThan(body.indexOf('</main>'))
  }
})

test('what is preloaded is all that runs before a chart comes alive', () =>
  visit(
    '/economy',
    async ({ page, requests }) => {
      const scripts = requests
        .filter((url) => url.endsWith('.js'))
        .map((url) => `dist${new URL(url).pathname}`)
      expect(scripts.sort()).toEqual(
        scriptsOf('economy/index.html')
          .map(({ file }) => file)
          .sort(),
      )
      expect(await page.locator('[data-alive]').count()).toBe(0)
    },
    {},
    // No figure is ever near the screen.
    (page) =>
      page.addInitScript(() => {
        window.IntersectionObserver = class extends IntersectionObserver {
          override observe() {}
        }
      }),
  ))

test('the first script holds no chart and no list of charts, so it does not grow with them', () => {
  const code = firstScripts('economy/index.html')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
  // Words of charts, of their list and of the data.
  for (const words of [
    'half-filled',
    'Net inflow of direct investment',
    'There is no chart',
    'USD billion',
    'recharts',
  ]) {
    expect(code, words).not.toContain(words)
  }
})

test('the two small typefaces hold all signs of our words: no page asks for the whole ones', () => {
  const css = readFileSync('src/ui/fonts.css', 'utf8')
  const ranges = [...css.matchAll(/-latin-wght-normal[^}]*unicode-range:\s*([^;]*);/g)].map(
    ([, range = '']) =>
      range.split(',').map((part) => {
        const [from = '', to = from] = part.trim().replace('U+', '').split('-')
        return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const
      }),
  )
  expect(ranges.length).toBe(2)
  const whole = ranges.flat()
  const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^(?!copies).*\.html$/.test(file),
  )
  expect(pages.length).toBeGreaterThan(100)
  for (const page of pages) {
    const words = readFileSync(`dist/${page}`, 'utf8')
      .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
      .replace(/<[^>]*>/g, '')
    const strange = [...new Set(words)].filter((sign) => {
      const code = sign.codePointAt(0) ?? 0
      return whole.some(([from, to]) => from <= code && code <= to)
    })
    expect(strange, page).toEqual([])
  }
})

test('a chart’s own code and data load only when it is near the screen', () =>
  visit('/economy', async ({ page, requests }) => {
    const asked = (name: string) => requests.some((url) => url.includes(`/assets/${name}-`))
    await page.locator('#fig-agreements [data-alive]').first().waitFor()
    expect(asked('agreements')).toBe(true)
    expect(asked('wages')).toBe(false)
    await page.locator('#fig-wages').scrollIntoViewIfNeeded()
    await page.locator('#fig-wages [data-alive]').first().waitFor()
    expect(asked('wages')).toBe(true)
  }))

test('where a chart is what one came for, the first paint on a slow line has it whole, and what stands below it later', () =>
  visit(
    '/charts/investment-shift',
    async ({ page }) => {
      const { chart, notes, painted } = await page.evaluate(() => ({
        chart: Number(document.documentElement.dataset['chartAt']),
        notes: Number(document.documentElement.dataset['notesAt']),
        painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
      }))
      expect(chart).toBeGreaterThan(0)
      expect(painted).toBeGreaterThanOrEqual(chart)
      expect(painted).toBeLessThan(notes)
      expect(await page.getByRole('heading', { name: /^Take it away/ }).isVisible()).toBe(true)
    },
    { viewport: phone },
    async (page) => {
      await page.addInitScript(() => {
        const note = () => {
          const { dataset } = document.documentElement
          // The line under the chart; the notes.
          if (document.querySelector('.figure .how')) dataset['chartAt'] ??= String(performance.now())
          if (document.querySelector('.chart-page > .prose')) dataset['notesAt'] ??= String(performance.now())
        }
        new MutationObserver(note).observe(document, { subtree: true, childList: true })
      })
      // What is painted first needs no script.
      await page.route('**/*.js', (route) => route.abort())
      // The HTML comes in pieces, the header long before the chart.
      const come = await lineOf(page)
      await come(30_000)
    },
    { ready: false },
  ))
