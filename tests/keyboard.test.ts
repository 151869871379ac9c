import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { alive, pages, phone, visit, wakeAll, withBrowser } from './visit.ts'

withBrowser()

interface Step {
  /** What has the focus, as its place in the list of all controls; -1 outside of it. */
  readonly at: number
  readonly name: string
  /** What a reader would not see of it. */
  readonly faults: readonly string[]
}

/** Lists what the Tab key must reach. In a group that arrow keys go through, one of all is enough. */
function listControls(): string[] {
  const focusable =
    'a[href], button:not(:disabled), input:not(:disabled), select, textarea, summary, [tabindex="0"], iframe'
  const groupOf = (one: Element) =>
    one instanceof HTMLInputElement && one.type === 'radio'
      ? `radio ${one.name}`
      : one.closest('[role="tablist"]')
        ? `tabs ${one.closest('figure')?.id}`
        : ''
  const groups = new Set<string>()
  const all = [...document.querySelectorAll(focusable)].filter((one) => {
    if (one.getAttribute('tabindex') === '-1' || one.closest('[inert]')) return false
    return one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false })
  })
  const listed: string[] = []
  for (const one of all) {
    const group = groupOf(one)
    if (group && groups.has(group)) {
      one.setAttribute('data-walk', one.getAttribute('data-walk') ?? '-2')
      continue
    }
    if (group) groups.add(group)
    one.setAttribute('data-walk', String(listed.length))
    // Any of its group stands for it.
    if (group)
      for (const other of all)
        if (groupOf(other) === group) other.setAttribute('data-walk', String(listed.length))
    listed.push(
      `${one.tagName.toLowerCase()} “${(one.textContent || one.getAttribute('aria-label') || '').slice(0, 40)}”`,
    )
  }
  return listed
}

/** What has the focus now, and whether a reader sees that it has. */
function look(): Step {
  const one = document.activeElement
  if (!one || one === document.body) return { at: -1, name: 'the page', faults: [] }
  const name = `${one.tagName.toLowerCase()} “${(one.textContent || one.getAttribute('aria-label') || '').slice(0, 40)}”`
  const faults: string[] = []
  const isSlider = one instanceof HTMLInputElement && one.type === 'range'
  // The mark of the focus may be on the label around a box; that of a slider is on its thumb, which no script can ask.
  const marked = [one, one.closest('label'), one.parentElement].some((box) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(box ?? one)
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none'
  })
  if (!marked && !isSlider) faults.push('nothing marks the focus')
  const { left, top, width, height } = one.getClientRects()[0] ?? one.getBoundingClientRect()
  const [x, y] = [left + width / 2, top + Math.min(height / 2, innerHeight / 2)]
  const seen = document.elementFromPoint(x, y)
  // Sliders lie under what draws their thumbs.
  const own = one.closest(isSlider ? '.slider, .guess-surface, figure' : 'label') ?? one
  if (!seen) faults.push(`out of sight at ${Math.round(x)}, ${Math.round(y)}`)
  else if (!own.contains(seen) && !seen.contains(one))
    faults.push(`behind ${seen.tagName.toLowerCase()}.${seen.getAttribute('class')}`)
  return { at: Number(one.getAttribute('data-walk') ?? -1), name, faults }
}

/** Presses Tab until the focus has left the page, or comes round; says what was not reached, and what was not seen. */
async function walk(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    scrollTo({ top: 0, behavior: 'instant' })
    const focused = document.activeElement
    if (focused instanceof HTMLElement) focused.blur()
  })
  const controls = await page.evaluate(listControls)
  expect(controls.length).toBeGreaterThan(0)
  const reached = new Set<number>()
  const names = new Set<string>()
  const faults: string[] = []
  let last = ''
  const most = controls.length * 2 + 60
  for (let press = 0; ; press++) {
    if (press === most) return [...faults, `the focus has not left the page after ${most} presses`]
    await page.keyboard.press('Tab')
    const step = await page.evaluate(look)
    faults.push(...step.faults.map((fault) => `${step.name}: ${fault}`))
    if (step.at === -1 && step.name === 'the page') break
    const place = `${step.at} ${step.name}`
    if (step.at >= 0 && reached.has(step.at) && place !== last && reached.size >= controls.length) break
    reached.add(step.at)
    names.add(step.name)
    last = place
  }
  // A figure that the text drives is drawn anew on the way: it is known by its name then.
  const missed = controls.filter((name, at) => !reached.has(at) && !names.has(name))
  return [...faults, ...missed.map((name) => `not reached: ${name}`)]
}

describe('the Tab key reaches every control, and what has the focus is marked and in sight', () => {
  const others = [
    '/embed/wages',
    '/deck',
    '/teach',
    '/teach/economy',
    '/present/economy',
    '/charts/wages?show=guess',
  ]
  // The long pages have all their kinds of controls in one section.
  const walked = [...pages, ...others].filter(
    (path) => !['/co-creation', '/security', '/balance'].includes(path),
  )

  test.each(walked)('%s', (path) =>
    visit(
      path,
      async ({ page }) => {
        await wakeAll(page)
        // The figure of a quiz comes with its question.
        if (path.endsWith('/quiz')) await page.locator('.quiz-figure .plot svg').waitFor()
        if (path.endsWith('guess')) await page.locator('.guess-head h3').waitFor()
        expect(await walk(page)).toEqual([])
      },
      { reducedMotion: 'reduce' },
    ),
  )

  test.each(['/economy', '/charts/ageing'])('%s on a phone, with the controls of its figure open', (path) =>
    visit(
      path,
      async ({ page }) => {
        await wakeAll(page)
        await page
          .locator('.adjust')
          .first()
          .evaluate((one) => one.setAttribute('open', ''))
        expect(await walk(page)).toEqual([])
      },
      { reducedMotion: 'reduce', viewport: phone },
    ),
  )

  test.each([
    ['/charts/ageing', '.slider'],
    ['/charts/wages?show=guess', '.guess-sliders'],
  ])('%s: a slider looks different while it has the focus', (path, around) =>
    visit(
      path,
      async ({ page }) => {
        await wakeAll(page)
        const box = page.locator(around)
        await box.waitFor()
        const slider = box.locator('input[type="range"]').first()
        await slider.scrollIntoViewIfNeeded()
        const without = await box.screenshot()
        expect(without.equals(await box.screenshot())).toBe(true)
        // By the keyboard: away from it, and back.
        await slider.focus()
        await page.keyboard.press('Shift+Tab')
        await page.keyboard.press('Tab')
        expect(await slider.evaluate((one) => one === document.activeElement)).toBe(true)
        expect(without.equals(await box.screenshot())).toBe(false)
        await slider.blur()
        await expect.poll(async () => without.equals(await box.screenshot())).toBe(true)
      },
      { reducedMotion: 'reduce' },
    ),
  )

  test('the dialog to share: all of it, and nothing behind it', () =>
    visit(
      '/charts/wages',
      async ({ page }) => {
        const figure = await alive(page, 'wages')
        await figure.getByRole('button', { name: /^Share/ }).click()
        await page.getByRole('dialog').waitFor()
        const stray: string[] = []
        for (let press = 0; press < 60; press++) {
          await page.keyboard.press('Tab')
          const inside = await page.evaluate(() => {
            const one = document.activeElement
            return one === document.body || one?.closest('dialog') ? '' : (one?.outerHTML.slice(0, 100) ?? '')
          })
          if (inside) stray.push(inside)
        }
        expect(stray).toEqual([])
        await page.keyboard.press('Escape')
        await page.getByRole('dialog').waitFor({ state: 'hidden' })
        expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Share/)
      },
      { reducedMotion: 'reduce' },
    ))
})

test('in forced colours the focus is marked, and the marks of a chart are told apart', () =>
  visit(
    '/charts/wages',
    async ({ page }) => {
      const figure = await alive(page, 'wages')
      await figure.getByRole('tab', { name: 'Chart' }).focus()
      await page.keyboard.press('ArrowRight')
      const outline = await page.evaluate(() =>
        document.activeElement ? getComputedStyle(document.activeElement).outlineStyle : 'none',
      )
      expect(outline).not.toBe('none')
      await page.keyboard.press('ArrowLeft')
      await figure.locator('.plot svg').waitFor()
      const strokes = await figure
        .locator('.plot path[stroke]')
        .evaluateAll((all) => all.map((one) => getComputedStyle(one).stroke))
      // Three countries.
      expect(new Set(strokes).size).toBe(3)
    },
    { forcedColors: 'active' },
  ))
