import type { Frame, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { drawnOften, heardBy, page as hostPage, livingEmbed, withHost } from './host.ts'
import { alive, site, visit, withBrowser } from './visit.ts'

withBrowser()

const host = withHost(() =>
  hostPage(
    `<iframe width="700" height="900" src="${site}/embed/piracy/"></iframe><iframe id="other"></iframe>`,
  ),
)

/** Posts what no honest window would, from the window of `from` to the one that `to` names. */
const hostile = (from: Page | Frame, to: 'frame' | 'parent' | 'self') =>
  from.evaluate((target) => {
    const window_ = target === 'frame' ? frames[0] : target === 'parent' ? parent : window
    const circle: Record<string, unknown> = {}
    circle['type'] = circle
    const deep: unknown[] = []
    for (let i = 0, inner = deep; i < 1000; i++) {
      const next: unknown[] = []
      inner.push(next)
      inner = next
    }
    const shapes: unknown[] = [
      null,
      undefined,
      0,
      Number.NaN,
      10n,
      '',
      'height',
      'x'.repeat(1_000_000),
      [],
      {},
      deep,
      circle,
      new Map([['type', 'iframe-child-init']]),
      new ArrayBuffer(8),
      new Date(0),
      /type/,
      new Error('type'),
      { type: ['iframe-child-init'] },
      { type: { toString: 'iframe-child-init' } },
      { context: 'h5p', action: '__proto__' },
      { context: 'h5p', action: null },
      JSON.parse('{"__proto__": {"type": "iframe-child-init"}}'),
      ...[-1, 0, '700', '1e9', null, {}, [700], Number.NaN, 10n, -Infinity].map((height) => ({
        type: 'asean-explainer:height',
        v: 1,
        id: 'piracy',
        height,
      })),
      { type: 'asean-explainer:height' },
    ]
    for (const shape of shapes) window_?.postMessage(shape, '*')
    return shapes.length
  }, to)

test('an embed answers no question but those that it knows, and only those of the page around it', () =>
  visit(
    '/',
    async ({ page, complaints }) => {
      const frame = await livingEmbed(page)
      await drawnOften(page, frame)
      const before = await heardBy(page)
      expect(await hostile(page, 'frame')).toBeGreaterThan(25)
      await drawnOften(page, frame)
      expect(await heardBy(page)).toBe(before)
      // A neighbour asks well, but is not the one to ask.
      const asked = { type: 'iframe-get-child-dimensions' }
      const other = page.frames().find((one) => one !== frame && one !== page.mainFrame())
      await other?.evaluate((question) => parent.frames[0]?.postMessage(question, '*'), asked)
      await drawnOften(page, frame)
      expect(await heardBy(page)).toBe(before)
      await page.evaluate((question) => frames[0]?.postMessage(question, '*'), asked)
      await expect.poll(() => heardBy(page)).toBe(before + 1)
      expect(complaints).toEqual([])
    },
    {},
    async () => {},
    { origin: host, ready: false },
  ))

test('the share dialog takes the height of its preview from the preview alone, and only a height', () =>
  visit('/charts/piracy', async ({ page, complaints }) => {
    await alive(page, 'piracy')
    await page.getByRole('button', { name: 'Share and export' }).click()
    await page.getByRole('dialog').getByText('For a page of yours', { exact: true }).click()
    await page.getByLabel('What the page shows').selectOption('fitted')
    const preview = page.locator('.share iframe')
    await preview.scrollIntoViewIfNeeded()
    const frame = await livingEmbed(page)
    const height = async () => Number(await preview.getAttribute('height'))
    await drawnOften(page, frame)
    const before = await height()
    await hostile(frame, 'parent')
    await hostile(page, 'self')
    const tell = (value: number) => parent.postMessage({ type: 'asean-explainer:height', height: value }, '*')
    await page.evaluate(tell, 1234)
    await drawnOften(page, frame)
    expect(await height()).toBe(before)
    await frame.evaluate(tell, 1e9)
    await expect.poll(height).toBe(4000)
    await frame.evaluate(tell, 1234)
    await expect.poll(height).toBe(1234)
    expect(complaints).toEqual([])
  }))

test('a talk follows a place that another of its windows tells, and no other word', () =>
  visit('/present/economy', async ({ page, complaints }) => {
    const status = page.getByRole('status').filter({ hasText: /^Slide/ })
    await status.filter({ hasText: 'Slide 1 of' }).waitFor()
    const tell = (data: unknown) =>
      page.evaluate((message) => {
        const channel = new BroadcastChannel('present economy')
        channel.postMessage(message)
        channel.close()
      }, data)
    for (const word of [
      null,
      3,
      'next',
      [],
      [1, 0],
      {},
      { at: 1 },
      { at: '1', step: 0 },
      { at: 1, step: null },
      { at: -1, step: 0 },
      { at: 1.5, step: 0 },
      { at: 1e9, step: 0 },
      { at: Number.NaN, step: 0 },
      { at: 1, step: Number.POSITIVE_INFINITY },
      { at: { at: 1, step: 1 }, step: 1 },
    ])
      await tell(word)
    // Words come in the order in which they were said: the first that is a place is the first that is followed.
    const followed = page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const bar = document.querySelector('.present-bar [role=status]')
          if (bar)
            new MutationObserver(() => resolve(bar.textContent)).observe(bar, {
              subtree: true,
              characterData: true,
              childList: true,
            })
        }),
    )
    await tell({ at: 2, step: 1 })
    expect(await followed).toMatch(/^Slide 3 of \d+, step 2/)
    await tell({ at: 9999, step: 9999 })
    await page.getByRole('heading', { name: 'What we learned' }).waitFor()
    expect(complaints).toEqual([])
  }))
