import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { site, visit, withBrowser } from './visit.ts'

withBrowser()

/** A page of somebody else, on another origin, that holds an embed and keeps what it hears. */
const host = createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://host')
  const sandbox = url.searchParams.get('sandbox')
  const src = url.searchParams.get('src') ?? ''
  response.setHeader('Content-Type', 'text/html')
  response.end(`<!doctype html><title>host</title><script>
    heard = []
    addEventListener('message', (event) => { if (event.source === document.querySelector('iframe').contentWindow) heard.push(event.data) })
  </script><iframe width="600" height="300" ${sandbox ? `sandbox="${sandbox}"` : ''} src="${site}${src.replace(/"/g, '')}"></iframe>`)
})
let address = ''

beforeAll(async () => {
  await new Promise<void>((resolve) => host.listen(0, resolve))
  const at = host.address()
  address = `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}`
})
afterAll(() => void host.close())

const hostPage = (src: string, sandbox = '') =>
  `/?src=${encodeURIComponent(src)}&sandbox=${encodeURIComponent(sandbox)}`

describe('an embed', () => {
  test('holds the chart, its finding, its source and a link back, and nothing else', () =>
    visit('/embed/investment-shift/?measure=yearly&theme=dark&tabs=0', async ({ page, complaints }) => {
      await page.locator('.plot svg').first().waitFor()
      expect(await page.locator('header.header, footer.footer').count()).toBe(0)
      expect(await page.locator('.tabs').isVisible()).toBe(false)
      expect(await page.locator('.source-line').innerText()).toContain('Source:')
      expect(await page.locator('.embed-link a').getAttribute('href')).toBe(
        '/charts/investment-shift?measure=yearly',
      )
      expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
      expect(complaints).toEqual([])
    }))

  test('is on the screen before any script', () =>
    visit(
      '/embed/piracy/',
      async ({ page }) => {
        expect(await page.locator('svg.picture:visible rect').count()).toBeGreaterThan(5)
      },
      { javaScriptEnabled: false },
    ))

  test('tells its height in the words of each resizer, on change only', () =>
    visit(
      hostPage('/embed/investment-shift/?childId=pym-1'),
      async ({ page }) => {
        await page.waitForFunction(() =>
          Reflect.get(window, 'heard').some(
            (one: { type?: string }) => one.type === 'asean-explainer:height',
          ),
        )
        const frame = page.frames()[1]
        await frame?.locator('.plot svg').first().waitFor()
        const heard: unknown[] = await page.evaluate(() => Reflect.get(window, 'heard'))
        const text = heard.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)))
        expect(text.some((one) => /"datawrapper-height":\{"investment-shift":\d+\}/.test(one))).toBe(true)
        expect(text.some((one) => /^pymxPYMxpym-1xPYMxheightxPYMx\d+$/.test(one))).toBe(true)
        expect(text.some((one) => /"sentinel":"amp","type":"embed-size","height":\d+/.test(one))).toBe(true)
        expect(text.some((one) => /"context":"iframe.resize","height":\d+/.test(one))).toBe(true)
        expect(text.some((one) => one === '{"context":"h5p","action":"hello"}')).toBe(true)
        const heights = heard.filter((one) => JSON.stringify(one).includes('asean-explainer'))
        expect(heights.length).toBeLessThanOrEqual(3)
        await page.evaluate(() =>
          document
            .querySelector('iframe')
            ?.contentWindow?.postMessage({ type: 'iframe-get-child-dimensions' }, '*'),
        )
        await page.waitForFunction(() =>
          Reflect.get(window, 'heard').some((one: { type?: string }) => one.type === 'iframe-resized'),
        )
      },
      {},
      async () => {},
      { origin: () => address, ready: false },
    ))

  test('comes alive in a sandbox without storage and without an origin', () =>
    visit(
      hostPage('/embed/investment-shift/', 'allow-scripts'),
      async ({ page, complaints }) => {
        const frame = page.frames()[1]
        await frame?.locator('.plot svg').first().waitFor()
        expect(complaints).toEqual([])
      },
      {},
      async () => {},
      { origin: () => address, ready: false },
    ))
})

test('oEmbed: each chart page leads to an answer that a reader of the format accepts', () => {
  const page = readFileSync('dist/charts/piracy/index.html', 'utf8')
  const href =
    page.match(
      /type="application\/json\+oembed" title="[^"]+" href="https:\/\/[^/]+\/(oembed\/[^?"]+)/,
    )?.[1] ?? ''
  const answer = JSON.parse(readFileSync(`dist/${href}`, 'utf8'))
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 720 })
  expect(answer.html).toMatch(/^<iframe title="[^"]+" src="https:\/\/[^"]+\/embed\/piracy\/"/)
})
