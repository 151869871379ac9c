import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { colourAt, livingEmbed, page, withHost } from './host.ts'
import { site, visit, withBrowser } from './visit.ts'

withBrowser()

const ground = [200, 230, 255]

/** A page of somebody else with an embed, in a frame that is told what the address says. */
const host = withHost(({ searchParams }) => {
  const asked = (name: string) => (searchParams.get(name) ?? '').replace(/"/g, '')
  const sandbox = asked('sandbox')
  const body =
    searchParams.get('code') ??
    `<iframe width="600" height="${asked('height') || 300}" style="border:0;${asked('style')}"
      ${sandbox ? `sandbox="${sandbox}"` : ''} src="${site}${asked('src')}"></iframe>`
  return page(`<body style="margin:0;width:600px;background:rgb(${ground})">${body}</body>`)
})
const hostPage = (asked: Readonly<Record<string, string>>) => `/?${new URLSearchParams(asked)}`
const elsewhere = { origin: host, ready: false }

describe('an embed', () => {
  test('holds the chart, its finding, its source and a link back, and nothing else', () =>
    visit(
      '/embed/investment-shift/?measure=yearly&theme=dark&childId=a&initialWidth=600&parentTitle=T&parentUrl=U',
      async ({ page, complaints }) => {
        await page.locator('.plot svg').first().waitFor()
        expect(await page.locator('header.header, footer.footer').count()).toBe(0)
        expect(await page.locator('.source-line').innerText()).toContain('Source:')
        expect(await page.locator('.embed-link a').getAttribute('href')).toBe(
          '/charts/investment-shift?measure=yearly',
        )
        expect(await page.locator('.notice').count()).toBe(0)
        expect(complaints).toEqual([])
      },
    ))

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
      hostPage({ src: '/embed/investment-shift/?childId=pym-1' }),
      async ({ page }) => {
        await livingEmbed(page)
        await page.waitForFunction(() =>
          Reflect.get(window, 'heard').some(
            (one: { type?: string }) => one.type === 'asean-explainer:height',
          ),
        )
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
      elsewhere,
    ))

  test('comes alive in a sandbox without storage and without an origin', () =>
    visit(
      hostPage({ src: '/embed/investment-shift/', sandbox: 'allow-scripts' }),
      async ({ page, complaints }) => {
        await livingEmbed(page)
        expect(complaints).toEqual([])
      },
      {},
      async () => {},
      elsewhere,
    ))
})

describe('the address of an embed', () => {
  const dark = 'rgb(27, 33, 43)'
  const light = 'rgb(255, 253, 249)'
  test.each([
    ['?theme=light', 'dark', light],
    ['?theme=dark', 'light', dark],
    ['?theme=auto', 'dark', dark],
    ['?theme=auto', 'light', light],
    ['', 'dark', dark],
    ['?theme=blue', 'light', light],
  ] as const)('with “%s” on a %s system', (query, colorScheme, card) =>
    visit(
      `/embed/investment-shift/${query}`,
      async ({ page }) => {
        const colour = await page
          .locator('.figure')
          .evaluate((element) => getComputedStyle(element).backgroundColor)
        expect(colour).toBe(card)
      },
      { colorScheme },
      // What a reader chose on the site itself is not for other people's pages.
      (page) =>
        page.addInitScript(
          (theme) => localStorage.setItem('theme', theme),
          colorScheme === 'dark' ? 'light' : 'dark',
        ),
    ),
  )

  test.each([
    ['', true, true],
    ['?tabs=1&controls=1', true, true],
    ['?tabs=0', false, true],
    ['?controls=0', true, false],
    ['?tabs=0&controls=0', false, false],
    ['?tabs=no&controls=', true, true],
  ] as const)('with “%s”', (query, tabs, controls) =>
    visit(`/embed/investment-shift/${query}`, async ({ page }) => {
      await page.locator('.plot svg').first().waitFor()
      expect(await page.locator('.tabs').isVisible()).toBe(tabs)
      expect(await page.locator('.controls').isVisible()).toBe(controls)
    }),
  )

  test('is told what it got wrong, but not what other people add to it', () =>
    visit(
      '/embed/investment-shift/?theme=blue&tabs=no&controls=yes&measure=nothing&wmode=opaque',
      async ({ page }) => {
        await page.locator('.notice').waitFor()
        expect(await page.locator('.notice li').allInnerTexts()).toEqual([
          'theme=blue: not auto or light or dark',
          'tabs=no: not 1 or 0',
          'controls=yes: not 1 or 0',
        ])
        await page.locator('.plot svg').first().waitFor()
        expect(await page.locator('.figure-notice').innerText()).toContain('measure “nothing”')
      },
    ))
})

describe('the ground of an embed is that of the page around it', () => {
  const src = '/embed/investment-shift/'
  const code: string = JSON.parse(readFileSync('dist/oembed/investment-shift.json', 'utf8'))
    .html.replace(/src="https:\/\/[^/]+/, `src="${site}`)
    .replace(/height="\d+"/, 'height="780"')
  const tall = { height: '780' }
  const scheme = { style: 'color-scheme:dark' }
  test.each([
    ['in any frame', 'light', { src, ...tall }, true],
    ['in the frame of our code', 'light', { code }, true],
    ['in the frame of our code', 'dark', { code }, true],
    ['dark, in a frame that says so', 'light', { src: `${src}?theme=dark`, ...tall, ...scheme }, true],
    ['dark, in a frame that says so', 'dark', { src, ...tall, ...scheme }, true],
    // Browsers put an opaque ground behind it, so that nobody has to read light words on a light page.
    ['dark, in a frame that does not', 'light', { src: `${src}?theme=dark`, ...tall }, false],
  ] as const)('%s, on a %s system', (_, colorScheme, asked, through) =>
    visit(
      hostPage(asked),
      async ({ page }) => {
        const frame = await livingEmbed(page)
        const grounds = await frame.evaluate(() =>
          ['html', 'body', '.embed', '.embed-link'].map((name) => {
            const element = document.querySelector(name)
            return element && getComputedStyle(element).backgroundColor
          }),
        )
        expect(grounds.slice(0, 3)).toEqual(Array(3).fill('rgba(0, 0, 0, 0)'))
        expect(grounds[3]).toMatch(/^rgb\(/)
        const colour = await colourAt(page, 300, 770)
        if (through) expect(colour).toEqual(ground)
        else expect(colour).not.toEqual(ground)
      },
      { colorScheme },
      async () => {},
      elsewhere,
    ),
  )
})
