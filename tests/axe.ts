import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** WCAG 2.2 A and AA, and what axe calls best practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The rules that look at colours: what another theme can break. */
const ofColour = ['color-contrast', 'link-in-text-block']

/**
 * What axe finds on a page as it is, one line an element.
 * @param without what is not ours to judge, as a selector
 * @param rules only these: without, all that the tags above name
 */
export async function axeFinds(
  page: Page,
  where: string,
  { without, rules }: { readonly without?: string; readonly rules?: string[] } = {},
): Promise<string[]> {
  // What is still being made is not what a reader stays with.
  await page.waitForFunction(
    () =>
      ![...document.querySelectorAll('[role="status"]')].some((one) => one.textContent?.trim().endsWith('…')),
  )
  // Into a page once, however often it is looked at.
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(axe.source)
  const violations = await page.evaluate(
    async ([exclude, runOnly]) => {
      const run: typeof axe.run = Reflect.get(globalThis, 'axe').run
      // Reports of what is good take most of the time. Our pages hold no frames of other origins.
      const { violations } = await run(
        { include: [['html']], exclude },
        { runOnly, resultTypes: ['violations'], preload: false },
      )
      return violations.map(({ id, nodes }) => ({
        id,
        nodes: nodes.map(({ target, html }) => ({ target: target.join(' '), html })),
      }))
    },
    [without ? [[without]] : [], rules ?? tags] as const,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${where}: ${id}: ${target} ${html.slice(0, 160)}`),
  )
}

export const widths = [1280, 390, 320] as const

const light = { colorScheme: 'light', forcedColors: 'none' } as const
const dark = { colorScheme: 'dark', forcedColors: 'none' } as const
/** The colours of a system for high contrast. They do not depend on the width. */
const forced = { colorScheme: 'dark', forcedColors: 'active' } as const

/**
 * What axe finds in both themes at each width, in forced colours at the first, and where something runs over the edge.
 * A theme changes colours alone: the dark one is looked at for these.
 */
export async function axeFindsInAllLooks(
  page: Page,
  at: readonly number[] = widths,
): Promise<readonly string[]> {
  const found: string[] = []
  for (const width of at) {
    await page.setViewportSize({ width, height: 800 })
    // A drawing takes its new size a moment after the window.
    await page
      .waitForFunction((most) => document.documentElement.scrollWidth <= most, width, { timeout: 5000 })
      .catch(() => found.push(`${width} px: the page is wider than its window`))
    for (const look of width === at[0] ? [light, dark, forced] : [light, dark]) {
      await page.emulateMedia(look)
      const where = `${look === forced ? 'forced colours' : look.colorScheme}, ${width} px`
      found.push(...(await axeFinds(page, where, look === light ? {} : { rules: ofColour })))
    }
  }
  return found
}
