import { describe, expect, test } from 'vitest'
import { drawnOften, file, fitting, heardBy, livingEmbed, page, placeInPage, withHost } from './host.ts'
import { site, visit, withBrowser } from './visit.ts'

withBrowser()

const embed = `${site}/embed/investment-shift/`
const frame = (src: string) => `<iframe width="100%" height="200" style="border:0" src="${src}"></iframe>`

/** An embed with a word of its own above the figure: the height has to count it in. */
const mistaken = `${embed}?tabs=maybe`

/** Pages that size their frames, each in the way of its kind. */
const resizers: Readonly<Record<string, string>> = {
  'Pym.js': `<div id="chart"></div><script src="/pym.js"></script>
    <script>new pym.Parent('chart', '${embed}', { title: 'A chart' })</script>`,
  'a listener as for Datawrapper': `${frame(mistaken)}<script>
    addEventListener('message', ({ data }) => {
      for (const [id, height] of Object.entries(data['datawrapper-height'] ?? {}))
        for (const one of document.querySelectorAll('iframe[src*="' + id + '"]')) one.style.height = height + 'px'
    })</script>`,
  'open-iframe-resizer': `${frame(embed)}<script type="module">
    import { initialize } from '/open-iframe-resizer.js'
    await initialize({}, 'iframe')</script>`,
}

const deck = (attribute: string) => `<div class="reveal"><div class="slides">
    <section><h1>A lesson</h1></section>
    <section><iframe width="900" height="640" style="border:0" ${attribute}="${embed}"></iframe></section>
    <section><h1>The end</h1></section>
  </div></div>
  <script src="/reveal.js"></script><script>Reveal.initialize({ transition: 'none' })</script>`

const host = withHost(({ pathname, searchParams }) => {
  if (pathname === '/pym.js') return file('text/javascript', 'pym.js/dist/pym.v1.min.js')
  if (pathname === '/open-iframe-resizer.js')
    return file('text/javascript', '@open-iframe-resizer/core/dist/index.js')
  if (pathname === '/reveal.js') return file('text/javascript', 'reveal.js/dist/reveal.js')
  if (pathname === '/reveal.css') return file('text/css', 'reveal.js/dist/reveal.css')
  if (pathname === '/deck')
    return page(
      deck(searchParams.get('attribute') ?? 'src'),
      '<link rel="stylesheet" href="/reveal.css"><style>html, body { height: 100%; margin: 0 }</style>',
    )
  const body = resizers[searchParams.get('resizer') ?? '']
  return body === undefined ? undefined : page(body)
})
const elsewhere = { origin: host, ready: false }

describe.each(Object.keys(resizers))('in a page with %s', (name) => {
  test('an embed ends where its content ends, and follows it', () =>
    visit(
      `/?resizer=${encodeURIComponent(name)}`,
      async ({ page, complaints }) => {
        const frame = await livingEmbed(page)
        const chart = await fitting(page, frame)
        await drawnOften(page, frame)
        for (const tab of ['Table', 'Sources', 'Chart']) {
          const before = await heardBy(page)
          await frame.getByRole('tab', { name: tab }).click()
          await frame.locator(`.panel-${tab.toLowerCase()}`).waitFor()
          const height = await fitting(page, frame)
          if (tab === 'Chart') expect(height).toBe(chart)
          else expect(Math.abs(height - chart)).toBeGreaterThan(10)
          // Each height is told once to each kind of page: a table may take two steps, a loop takes many.
          await drawnOften(page, frame)
          const after = await heardBy(page)
          expect(after - before).toBeLessThanOrEqual(2 * 7)
          await drawnOften(page, frame)
          expect(await heardBy(page)).toBe(after)
        }
        expect(complaints).toEqual([])
      },
      {},
      async () => {},
      elsewhere,
    ))

  test('a single pixel more does not bring a scrollbar', () =>
    visit(
      `/?resizer=${encodeURIComponent(name)}`,
      async ({ page }) => {
        const frame = await livingEmbed(page)
        const before = await fitting(page, frame)
        await frame.locator('.embed-link').evaluate((element) => {
          element.style.paddingBottom = `${Number.parseFloat(getComputedStyle(element).paddingBottom) + 1}px`
        })
        expect(await fitting(page, frame)).toBe(before + 1)
      },
      {},
      async () => {},
      elsewhere,
    ))
})

// Frames in a deck are loaded at once, hidden, or when their slide comes.
test.each(['src', 'data-src'])('in a slide of reveal.js, a frame with %s comes alive', (attribute) =>
  visit(
    `/deck?attribute=${attribute}`,
    async ({ page, complaints }) => {
      const slide = () => page.evaluate(() => Reflect.get(window, 'Reveal').getIndices().h)
      await page.locator('.reveal.ready h1').first().waitFor()
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => slide()).toBe(1)
      const frame = await livingEmbed(page)
      const mark = await placeInPage(page, frame.locator('.plot svg circle').first())
      expect(mark.width).toBeGreaterThan(3)
      expect(await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.tagName, mark)).toBe('IFRAME')
      // A reader who has used the chart clicks on the slide to go on.
      const table = await placeInPage(page, frame.getByRole('tab', { name: 'Table' }))
      await page.mouse.click(table.x, table.y)
      await frame.locator('.panel-table').waitFor()
      await page.mouse.click(5, 5)
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => slide()).toBe(2)
      await page.keyboard.press('ArrowLeft')
      await expect.poll(() => slide()).toBe(1)
      expect(complaints).toEqual([])
    },
    {},
    async () => {},
    elsewhere,
  ),
)
