import { describe, expect, test } from 'vitest'
import { address, failing, reloads, route, scriptOf } from './missing.ts'
import { alive, visit, withBrowser } from './visit.ts'

withBrowser()

/** What a test does with a script that fails, from the first request on or from a moment that it chooses. */
const still = { ready: false }

describe('a page whose script does not load', () => {
  const claims = route('claims')
  const economy = scriptOf('src/interview/economy.ts')

  test('by a link: is read as it was written, with a reload that keeps the address', () =>
    visit(
      '/economy?asof=then',
      async ({ page }) => {
        await page.getByRole('link', { name: 'Claims' }).first().click()
        await page.getByText('A part of this page did not load').waitFor()
        expect(await address(page)).toBe('/claims?asof=then')
        expect(await page.locator('.ledger > li').count()).toBeGreaterThan(20)
        await reloads(page, claims)
        expect(await page.getByLabel('May 2024, when he spoke').isChecked()).toBe(true)
      },
      {},
      failing(claims),
    ))

  test('by a link, where the browser keeps nothing: a page that helps, with header and reload', () =>
    visit(
      '/economy?asof=then',
      async ({ page }) => {
        await page.getByRole('link', { name: 'Claims' }).first().click()
        await page.getByRole('heading', { name: 'This page did not load' }).waitFor()
        expect(await page.getByRole('link', { name: 'Charts' }).count()).toBeGreaterThan(0)
        expect(await address(page)).toBe('/claims?asof=then')
        await reloads(page, claims)
        await page.locator('.ledger > li').first().waitFor()
      },
      {},
      async (page) => {
        await failing(claims)(page)
        await page.addInitScript(() => {
          Object.defineProperty(window, 'sessionStorage', {
            get: () => {
              throw new DOMException('refused', 'SecurityError')
            },
          })
        })
      },
    ))

  test('by a link, when its words are missing: a page that helps, and the other pages still open', () =>
    visit(
      '/glossary',
      async ({ page }) => {
        await page.getByRole('link', { name: 'The economy' }).first().click()
        await page.getByRole('heading', { name: 'This page did not load' }).waitFor()
        await page.getByRole('link', { name: 'Claims' }).first().click()
        await page.locator('.ledger > li').first().waitFor()
        await page.goBack()
        await page.getByRole('heading', { name: 'This page did not load' }).waitFor()
        expect(await address(page)).toBe('/economy')
        await reloads(page, economy)
        await page.locator('#E1 .verdict').waitFor()
      },
      {},
      failing(economy),
    ))

  test.each([
    ['/claims?asof=then#S1', claims, '.ledger > li'],
    ['/economy?wages.measure=level', economy, 'section svg.picture'],
    ['/charts/piracy?countries=IDN', route('charts/$chart'), 'svg.picture'],
    ['/countries/vietnam', route('countries/$country'), 'h2'],
  ])('opened at %s: is read as it was written, with a reload', (path, pattern, content) =>
    visit(
      path,
      async ({ page }) => {
        await page.getByText('A part of this page did not load').waitFor()
        expect(await page.locator(content).count()).toBeGreaterThan(0)
        expect(await page.locator('html.js').count()).toBe(0)
        expect(await address(page)).toBe(path)
        await reloads(page, pattern)
        expect(await page.locator('html.js').count()).toBe(1)
        expect(await page.getByText('A part of this page did not load').count()).toBe(0)
      },
      {},
      failing(pattern),
      still,
    ),
  )

  test('an embed too', () =>
    visit(
      '/embed/piracy/?theme=dark',
      async ({ page }) => {
        await page.getByText('A part of this page did not load').waitFor()
        expect(await page.locator('svg.picture:visible').count()).toBe(1)
        await reloads(page, route('embed/$chart'))
        await page.locator('.plot svg').first().waitFor()
      },
      {},
      failing(route('embed/$chart')),
      still,
    ))
})

describe('a part whose script does not load', () => {
  test('the share dialog: the figure says so and keeps its view', () => {
    const box = scriptOf('src/figure/share/ShareBox.tsx')
    return visit(
      '/charts/wages?measure=level',
      async ({ page }) => {
        const figure = await alive(page, 'wages')
        await figure.getByRole('button', { name: 'Share and export' }).click()
        await figure.getByText('This did not load').waitFor()
        expect(await figure.getByLabel('Show').inputValue()).toBe('level')
        await reloads(page, box)
        await (await alive(page, 'wages')).getByRole('button', { name: 'Share and export' }).click()
        await page.getByRole('dialog').getByLabel('Link to this view').waitFor()
      },
      {},
      failing(box),
    )
  })

  test('what draws another view: its figures stand in a table, with a reload that keeps the view', () => {
    const plot = scriptOf('src/plots/SeriesPlot.tsx')
    return visit(
      '/charts/wages',
      async ({ page }) => {
        const figure = await alive(page, 'wages')
        await figure.getByLabel('Show').selectOption('level')
        await figure.getByText('The drawing failed').waitFor()
        expect(await figure.locator('tbody tr').count()).toBeGreaterThan(3)
        await reloads(page, plot)
        const again = await alive(page, 'wages')
        await again.locator('.plot svg').first().waitFor()
        expect(await again.getByLabel('Show').inputValue()).toBe('level')
      },
      {},
      failing(plot),
    )
  })

  test('the sources of a figure: the figure says so and keeps its view', () => {
    const about = '**/assets/about-*.js'
    return visit(
      '/charts/wages?measure=level',
      async ({ page }) => {
        const figure = await alive(page, 'wages')
        await figure.getByRole('tab', { name: 'Sources' }).click()
        await figure.getByText('The sources did not load').waitFor()
        expect(await figure.locator('.source-line').innerText()).toMatch(/^Source: \w/)
        await reloads(page, about)
        const again = await alive(page, 'wages')
        await again.getByText('Grade A: official page or data').waitFor()
        expect(await again.getByRole('tab', { selected: true }).innerText()).toBe('Sources')
        expect(await again.getByLabel('Show').inputValue()).toBe('level')
      },
      {},
      failing(about),
    )
  })

  test('a talk: says so and keeps its place', () => {
    const script = scriptOf('src/teaching/present/script.ts')
    return visit(
      '/present/economy?at=agreements&step=2',
      async ({ page }) => {
        await page.getByText('The slides did not load').waitFor()
        await reloads(page, script)
        await page
          .getByRole('status')
          .filter({ hasText: /Slide 2 of \d+, step 3/ })
          .waitFor()
      },
      {},
      failing(script),
    )
  })

  test('the finder: the page says so and goes on', () => {
    const box = scriptOf('src/ui/FindBox.tsx')
    return visit(
      '/claims',
      async ({ page }) => {
        await page.keyboard.press('Control+K')
        await page.getByText('A part of this page did not load').waitFor()
        expect(await page.locator('.ledger > li').count()).toBeGreaterThan(20)
        await page.getByLabel('Search').or(page.getByRole('searchbox')).first().fill('China')
        await page.waitForURL('**/claims?*China*')
        await reloads(page, box)
        await page.keyboard.press('Control+K')
        await page.getByRole('dialog').getByRole('combobox').waitFor()
      },
      {},
      failing(box),
    )
  })

  test.each(['/economy?asof=then', '/claims?asof=then'])('the verdicts of May 2024 on %s', (path) => {
    const evidence = scriptOf('src/reading/evidence.tsx')
    return visit(
      path,
      async ({ page, complaints }) => {
        await page.getByText('A part of this page did not load').waitFor()
        // The network’s own words are in the console, an error of ours is not.
        expect(complaints.filter((words) => !/^Failed to load resource/.test(words))).toEqual([])
        await reloads(page, evidence)
        expect(await page.getByLabel('May 2024, when he spoke').first().isChecked()).toBe(true)
        expect(await page.getByText('A part of this page did not load').count()).toBe(0)
      },
      {},
      failing(evidence),
    )
  })
})
