import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { Frame, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'

interface Answer {
  readonly type: string
  readonly body: string | Buffer
}

/** A page of somebody else. It keeps every message that it hears in `heard`. */
export const page = (body: string, head = ''): Answer => ({
  type: 'text/html',
  body: `<!doctype html><meta charset="utf-8"><title>Somebody else’s page</title><link rel="icon" href="data:,">${head}
<script>heard = []; addEventListener('message', (event) => heard.push(event.data))</script>${body}`,
})

/** A file of an installed package. */
export const file = (type: string, path: string): Answer => ({
  type,
  body: readFileSync(`node_modules/${path}`),
})

/**
 * Call once in a test file: serves pages of somebody else, on another origin than the site.
 * @returns the address of the server, once the tests run.
 */
export function withHost(answer: (url: URL) => Answer | undefined): () => string {
  let address = ''
  const server = createServer((request, response) => {
    const found = answer(new URL(request.url ?? '/', 'http://host'))
    response.writeHead(found ? 200 : 404, { 'Content-Type': found?.type ?? 'text/plain' })
    response.end(found?.body)
  })
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, resolve))
    const at = server.address()
    address = `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}`
  })
  afterAll(() => void server.close())
  return () => address
}

/** The embed in a page, once its chart is alive and its letters have come. */
export async function livingEmbed(host: Page): Promise<Frame> {
  const frame = await (await host.waitForSelector('iframe')).contentFrame()
  if (!frame) throw new Error('The frame has no document')
  await frame.locator('.plot svg').first().waitFor()
  await frame.evaluate(async () => void (await document.fonts.ready))
  return frame
}

/** Where the middle of something in the frame is seen in the page, also when the page has scaled the frame. */
export async function placeInPage(host: Page, inside: Locator) {
  const outer = await host
    .locator('iframe')
    .evaluate((element) => ({ box: element.getBoundingClientRect(), unscaled: element.clientWidth }))
  const inner = await inside.evaluate((element) => element.getBoundingClientRect())
  const scale = outer.box.width / outer.unscaled
  return {
    x: outer.box.x + (inner.x + inner.width / 2) * scale,
    y: outer.box.y + (inner.y + inner.height / 2) * scale,
    width: inner.width * scale,
  }
}

/** The colour of a point of the page, as red, green, blue. */
export async function colourAt(host: Page, x: number, y: number): Promise<readonly number[]> {
  const picture = await host.screenshot({ clip: { x, y, width: 1, height: 1 } })
  return host.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const pen = new OffscreenCanvas(1, 1).getContext('2d')
    pen?.drawImage(await createImageBitmap(new Blob([bytes])), 0, 0)
    return [...(pen?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3)
  }, picture.toString('base64'))
}

/** How tall the frame stands in the page, and how tall its document would be. */
export async function heights(host: Page, frame: Frame) {
  const stands = await host.locator('iframe').evaluate((element) => element.clientHeight)
  const [content, scrolls] = await frame.evaluate(() => {
    const root = document.documentElement
    return [
      Math.ceil(root.getBoundingClientRect().height),
      root.scrollHeight > innerHeight || root.scrollWidth > innerWidth,
    ] as const
  })
  return { stands, content, scrolls }
}

/** Waits until the frame is as tall as its document, and says how tall that is. */
export async function fitting(host: Page, frame: Frame): Promise<number> {
  await expect
    .poll(async () => {
      const { stands, content, scrolls } = await heights(host, frame)
      return { over: stands - content, scrolls }
    })
    .toEqual({ over: 0, scrolls: false })
  return (await heights(host, frame)).content
}

/** How many messages a page has heard. */
export const heardBy = (host: Page): Promise<number> =>
  host.evaluate(() => Reflect.get(window, 'heard').length)

/** Lets both documents draw themselves, time and again: whatever answers an answer does so meanwhile. */
export async function drawnOften(host: Page, frame: Frame): Promise<void> {
  for (const place of [host, frame, host, frame])
    await place.evaluate(
      () =>
        new Promise<void>((resolve) => {
          let left = 5
          const next = () => (left-- > 0 ? requestAnimationFrame(next) : resolve())
          next()
        }),
    )
}
