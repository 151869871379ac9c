import { describe, expect, test } from 'vitest'
import { drawnOften, livingEmbed, page, withHost } from './host.ts'
import { site, visit, withBrowser } from './visit.ts'

withBrowser()

/** A page that gives the embed a frame of one size and follows no height. */
const host = withHost(({ searchParams }) => {
  const asked = (name: string) => searchParams.get(name)?.replace(/"/g, '') ?? ''
  return page(
    `<body style="margin:0"><iframe width="${asked('width')}" height="${asked('height')}" style="border:0"
      src="${site}/embed/${asked('chart')}/"></iframe>`,
  )
})
const at = (chart: string, width: number, height: number) =>
  `/?${new URLSearchParams({ chart, width: `${width}`, height: `${height}` })}`
const elsewhere = { origin: host, ready: false }

/** Where things stand in the document of the embed. */
const places = (selectors: readonly string[]) =>
  selectors.map((selector) => {
    const box = [...document.querySelectorAll(selector)]
      .map((element) => element.getBoundingClientRect())
      .find(({ height }) => height > 0)
    return { top: Math.round(box?.top ?? -1), bottom: Math.round(box?.bottom ?? -1) }
  })

describe.each([
  ['investment-shift', 320, 240],
  ['investment-shift', 300, 200],
  ['thailand-applications', 300, 200],
  ['wages', 600, 240],
] as const)('%s in a frame of %i × %i that keeps its size', (chart, width, height) => {
  test('the chart is seen whole under one line of title, all else is below', () =>
    visit(
      at(chart, width, height),
      async ({ page }) => {
        const frame = await livingEmbed(page)
        await drawnOften(page, frame)
        const [title, plot, controls, foot] = await frame.evaluate(places, [
          'h3',
          '.plot',
          '.controls',
          '.figure-foot',
        ])
        expect((title?.bottom ?? 0) - (title?.top ?? 0)).toBeLessThan(28)
        expect(plot?.top).toBeGreaterThanOrEqual(title?.bottom ?? 0)
        expect(plot?.bottom).toBeLessThanOrEqual(height)
        expect((plot?.bottom ?? 0) - (plot?.top ?? 0)).toBeGreaterThan(height * 0.6)
        expect(controls?.top).toBeGreaterThanOrEqual(plot?.bottom ?? 0)
        expect(foot?.top).toBeGreaterThanOrEqual(controls?.bottom ?? 0)
        expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      },
      {},
      async () => {},
      elsewhere,
    ))

  test('the page around it is told how tall the whole is', () =>
    visit(
      at(chart, width, height),
      async ({ page }) => {
        const frame = await livingEmbed(page)
        await drawnOften(page, frame)
        const told = () =>
          page.evaluate((): number[] =>
            Reflect.get(window, 'heard').flatMap((one: { type?: string; height?: number }) =>
              one.type === 'asean-explainer:height' ? (one.height ?? 0) : [],
            ),
          )
        // A page that follows gets there in few steps, of which none is back.
        for (let step = 0; step < 3; step++) {
          const last = (await told()).at(-1) ?? 0
          await page
            .locator('iframe')
            .evaluate((element, to) => element.setAttribute('height', `${to}`), last)
          await drawnOften(page, frame)
        }
        const heights = await told()
        expect(heights).toEqual([...heights].sort((a, b) => a - b))
        const whole = await frame.evaluate(() => document.documentElement.getBoundingClientRect().height)
        expect(heights.at(-1)).toBe(Math.ceil(whole))
        const [title, controls, plot] = await frame.evaluate(places, ['h3', '.controls', '.plot'])
        expect(controls?.top).toBeGreaterThanOrEqual(title?.bottom ?? 0)
        expect(plot?.top).toBeGreaterThanOrEqual(controls?.bottom ?? 0)
      },
      {},
      async () => {},
      elsewhere,
    ))
})

test.each([
  ['investment-shift', 320, 240],
  ['thailand-applications', 300, 200],
  ['wages', 600, 240],
  ['first-worries', 300, 200],
  ['first-worries', 600, 240],
] as const)(
  '%s, %i × %i: the picture before any script stands where the plot will',
  async (chart, width, height) => {
    const seen: unknown[] = []
    for (const javaScriptEnabled of [false, true]) {
      await visit(
        `/embed/${chart}/`,
        async ({ page }) => {
          if (javaScriptEnabled) await page.locator('.plot svg').first().waitFor()
          const box = await page.locator('svg.picture:visible').first().boundingBox()
          seen.push(box && [box.x, box.y, box.width, box.height].map(Math.round))
        },
        { javaScriptEnabled, viewport: { width, height } },
      )
    }
    expect(seen[0]).toEqual(seen[1])
  },
)
