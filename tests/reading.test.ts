import { describe, expect, test } from 'vitest'
import { desk, pages, phone, visit, wakeAll, withBrowser } from './visit.ts'

withBrowser()

const claims = ['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7']

describe('without script', () => {
  test('/economy shows all text, all claims, at least ten charts with their marks, and tables', () =>
    visit(
      '/economy',
      async ({ page }) => {
        const text = await page.locator('main').innerText()
        const said = ['Economic ties', 'While those two gained', 'His example is Thailand', 'What we learned']
        for (const words of said) expect(text).toContain(words)
        for (const claim of claims) {
          expect(await page.locator(`#${claim}`).isVisible(), claim).toBe(true)
          await page.locator(`details[data-claim="${claim}"] summary`).click()
          await expect.poll(() => page.locator(`#${claim}-evidence`).innerText()).toMatch(/For|Against/)
        }
        const figures = page.locator('figure.figure')
        const count = await figures.count()
        expect(count).toBeGreaterThanOrEqual(10)
        for (let i = 0; i < count; i++) {
          const figure = figures.nth(i)
          const marks = figure.locator('svg.picture:visible').locator('circle, path, rect')
          // Two lines are a chart.
          expect(await marks.count(), await figure.locator('h3').innerText()).toBeGreaterThan(1)
          await figure.locator('summary', { hasText: 'Table' }).click()
          await expect
            .poll(() => figure.locator('.without-script tbody tr:visible').count())
            .toBeGreaterThan(2)
          expect(await figure.locator('[role="tab"]:visible, select:visible').count()).toBe(0)
        }
      },
      { javaScriptEnabled: false },
    ))

  test('a mark in the text leads to the evidence', () =>
    visit(
      '/economy',
      async ({ page }) => {
        await page.locator('#E3 .mark').click()
        await expect.poll(() => page.locator('#E3-evidence').isVisible()).toBe(true)
      },
      { javaScriptEnabled: false },
    ))
})

// Other widths are looked at with axe.
test.each(pages)(
  '%s comes alive with no error, warning, refused content or request to another origin, moves nothing, and fits 768 px',
  (path) =>
    visit(
      path,
      async ({ page, complaints, requests }) => {
        await wakeAll(page)
        const origin = new URL(page.url()).origin
        expect(complaints).toEqual([])
        expect(requests.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith('data:'))).toEqual(
          [],
        )
        expect(
          await page.evaluate(() => performance.getEntriesByType('mark').map(({ name }) => name)),
        ).toEqual([])
        await page.setViewportSize({ width: 768, height: 800 })
        await expect
          .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
          .toBeLessThanOrEqual(768)
      },
      { viewport: phone },
      (page) =>
        page.addInitScript(() => {
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) {
              const { value = 0, sources = [] } = entry.toJSON()
              // Anything under a thousandth is the rounding of a scaled drawing.
              const moved = sources.map(({ node }: { node?: Element }) => node?.outerHTML?.slice(0, 80))
              if (value > 0.001) performance.mark(`moved ${value}: ${moved.join(' and ')}`)
            }
          }).observe({ type: 'layout-shift', buffered: true })
        }),
    ),
)

describe('a claim opens its evidence in place', () => {
  const evidence = '#E3-evidence'

  test('by mouse, and closes again', () =>
    visit('/economy', async ({ page }) => {
      const mark = page.locator('#E3 .mark')
      expect(await mark.getAttribute('aria-expanded')).toBe('false')
      await mark.click()
      await page.locator(evidence).waitFor()
      const text = await page.locator(evidence).innerText()
      for (const words of [
        'partly supported',
        'Vietnam',
        'For',
        'Against',
        'Sources',
        '$1.4 bn',
        'cannot be tested',
      ]) {
        expect(text).toContain(words)
      }
      await page.locator('#E3 .mark[aria-expanded="true"]').click()
      await page.locator(evidence).waitFor({ state: 'hidden' })
    }))

  test('by touch', () =>
    visit(
      '/economy',
      async ({ page }) => {
        await page.locator('#E3 .mark').tap()
        await page.locator(evidence).waitFor()
      },
      { viewport: phone, hasTouch: true, isMobile: true },
    ))

  test('by keyboard', () =>
    visit('/economy', async ({ page }) => {
      await page.locator('#E3 .mark').focus()
      await page.keyboard.press('Enter')
      await page.locator(evidence).waitFor()
      await page.locator('details[data-claim="E1"] summary').focus()
      await page.keyboard.press('Space')
      await page.locator('#E1-evidence').waitFor()
      await page.locator('#E1 .mark[aria-expanded="true"]').waitFor()
    }))

  test('by its address', () =>
    visit('/economy#E7', async ({ page }) => {
      await page.locator('#E7-evidence').waitFor()
      expect(await page.locator('#E7').isVisible()).toBe(true)
    }))
})

test('as of May 2024 the page tells nothing that was not known, in figures and in verdicts', () =>
  visit('/economy?asof=then', async ({ page }) => {
    await wakeAll(page)
    await page.locator('.evidence-list[data-alive]').nth(2).waitFor()
    await page.locator('#E2 .mark').click()
    const evidence = await page.locator('#E2-evidence').innerText()
    expect(evidence).toContain('2019')
    expect(evidence).not.toMatch(/20(2[4-9]|[3-9]\d)|20\d\d[-–]2[4-9]/)
    const findings = await page.locator('figure h3').allInnerTexts()
    for (const finding of findings) expect(finding).not.toMatch(/20(2[4-9]|[3-9]\d)|20\d\d[-–]2[4-9]/)
  }))

test('moving inside the site keeps pictures, words and evidence', () =>
  visit('/', async ({ page, complaints }) => {
    await page.getByRole('link', { name: 'The economy' }).first().click()
    await page.waitForURL('**/economy')
    await page.locator('#E1 .verdict').waitFor()
    await page.locator('details[data-claim="E2"] summary').click()
    await expect.poll(() => page.locator('#E2-evidence').innerText()).toContain('34.2')
    expect(await page.locator('figure.figure h3').count()).toBeGreaterThanOrEqual(10)
    expect(await page.title()).toContain('The economy')
    await page.goBack()
    await page.locator('.home').waitFor()
    expect(complaints).toEqual([])
  }))

test('the print has every figure and no controls', () =>
  visit(
    '/economy',
    async ({ page }) => {
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('.tabs:visible, .controls:visible, .header:visible').count()).toBe(0)
      const bare = await page
        .locator('figure')
        .evaluateAll((figures) => figures.filter((f) => !f.querySelector('svg')).length)
      expect(bare).toBe(0)
      expect((await page.pdf()).byteLength).toBeGreaterThan(50_000)
    },
    { viewport: desk },
  ))

test('a theme is chosen and kept', () =>
  visit(
    '/',
    async ({ page }) => {
      const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
      const light = await paper()
      await page.getByLabel('Theme').selectOption('dark')
      const dark = await paper()
      expect(dark).not.toBe(light)
      await page.reload()
      await expect.poll(() => paper()).toBe(dark)
    },
    { colorScheme: 'light' },
  ))

test('judgements and forecasts show what bears on them, not a verdict of true or false', () =>
  visit('/co-creation', async ({ page }) => {
    for (const claim of ['C1', 'C2', 'C3', 'C7', 'C10']) {
      await page.locator(`details[data-claim="${claim}"]`).evaluate((one) => one.setAttribute('open', ''))
      const text = await page.locator(`#${claim}-evidence > p`).first().innerText()
      expect(text, claim).toMatch(
        ['C2', 'C7'].includes(claim) ? /^A forecast; on what is known so far/ : /^A judgement/,
      )
      expect(text).not.toMatch(/: (supported|contradicted)/)
    }
  }))
