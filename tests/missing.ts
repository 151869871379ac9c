import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { isReady } from './visit.ts'

const manifest: Record<string, { file: string }> = JSON.parse(
  readFileSync('dist/.vite/manifest.json', 'utf8'),
)

/** The script that was made of a source file, as a pattern of its address. */
export const scriptOf = (source: string) => {
  const chunk = manifest[source]
  if (!chunk) throw new Error(`No script of ${source}`)
  return `**/${chunk.file}`
}
export const route = (file: string) => scriptOf(`src/routes/${file}.tsx?tsr-split=component`)

/** Lets a script fail, as when the network goes or a new version has taken its place. */
export const failing = (pattern: string) => (page: Page) => page.route(pattern, (answer) => answer.abort())

/** Holds what is asked for by these names until it is let go, by what this returns. */
export async function hold(page: Page, names: RegExp) {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(names, async (route) => {
    await held
    await route.continue()
  })
  return letGo
}

/** The router drops the slash at the end of a path, a page that stays as it was written keeps it. */
export const address = (page: Page) =>
  page.evaluate(() => `${location.pathname.replace(/(.)\/$/, '$1')}${location.search}${location.hash}`)

/** The button that a page offers, wherever it stands; the script comes again, and so does the view. */
export async function reloads(page: Page, pattern: string): Promise<void> {
  const before = await address(page)
  await page.unroute(pattern)
  const loaded = page.waitForEvent('load')
  await page.getByRole('button', { name: 'Reload this view' }).first().click()
  await loaded
  await isReady(page)
  expect(await address(page)).toBe(before)
}
