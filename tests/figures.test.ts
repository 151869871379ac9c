import { describe, expect, test } from 'vitest'
import { alive, phone, visit, withBrowser } from './visit.ts'

withBrowser()

/** A title without what keeps its figures in one piece. */
const plain = (title: string) => title.replaceAll('\u2060', '').replaceAll('\u00a0', ' ')

describe('a figure', () => {
  test('shows its table and its sources in tabs, by mouse and by arrow keys, and keeps the tab in the address', () =>
    visit('/', async ({ page }) => {
      const figure = await alive(page, 'investment-shift')
      await figure.getByRole('tab', { name: 'Table' }).click()
      await page.waitForURL('**/*investment-shift.tab=table*')
      const table = figure.getByRole('table')
      expect(await table.locator('caption').innerText()).toContain('US$')
      expect(await table.locator('tbody tr').count()).toBe(13)
      await page.keyboard.press('ArrowRight')
      await figure.getByText('Grade A').waitFor()
      await page.keyboard.press('Home')
      await figure.locator('.plot svg').first().waitFor()
      expect(new URL(page.url()).search).toBe('')
    }))

  test('a tab that is pressed while the figure is still a picture works all the same', () =>
    visit('/economy', async ({ page }) => {
      const still = page.locator('#fig-wages')
      expect(await still.locator('[data-island]').count()).toBe(1)
      await still
        .getByRole('tab', { name: 'Table' })
        .evaluate((tab) => tab instanceof HTMLElement && tab.click())
      await still.locator('[data-alive] table').waitFor()
    }))

  test('what a tab opens is on the screen, also where it is shorter than what stood there', () =>
    visit(
      '/economy',
      async ({ page }) => {
        const figure = await alive(page, 'agreements')
        const tab = (name: string) => figure.getByRole('tab', { name })
        await tab('Sources').click()
        await figure.getByText('Grade A').first().waitFor()
        await tab('Chart').click()
        await expect.poll(async () => (await tab('Chart').boundingBox())?.y).toBeGreaterThan(0)
        const plot = await figure.locator('.plot').boundingBox()
        expect((plot?.y ?? 0) + (plot?.height ?? 0)).toBeGreaterThan(phone.height / 2)
      },
      { viewport: phone },
    ))

  test('sorts its table by a column, up and down', () =>
    visit('/?investment-shift.tab=table', async ({ page }) => {
      const figure = await alive(page, 'investment-shift')
      const values = async () => (await figure.locator('tbody td.number').allInnerTexts()).map(Number)
      const header = figure.getByRole('button', { name: /billion US dollars/i })
      await header.click()
      const up = await values()
      expect(up).toEqual([...up].sort((a, b) => a - b))
      await header.click()
      await expect.poll(() => values()).toEqual([...up].reverse())
      expect(await figure.locator('th[aria-sort="descending"]').count()).toBe(1)
    }))

  test('is read point by point with the keyboard: value, unit, period and source', () =>
    visit('/?investment-shift.measure=yearly', async ({ page }) => {
      const figure = await alive(page, 'investment-shift')
      const slider = figure.getByRole('slider', { name: 'Read the values' })
      await slider.focus()
      const reading = figure.locator('.reading')
      await reading.waitFor()
      const first = await reading.innerText()
      expect(first).toContain('2005')
      expect(first).toMatch(/Vietnam\s+\$0\.2 bn/)
      expect(first).toContain('UNCTAD')
      // What is heard is what is seen.
      const heard = await slider.getAttribute('aria-valuetext')
      expect(heard?.replace(/\W+/g, '')).toBe(first.replace(/\W+/g, ''))
      await page.keyboard.press('ArrowRight')
      await reading.getByText('2006').waitFor()
      await page.keyboard.press('End')
      await expect.poll(() => slider.getAttribute('aria-valuetext')).toMatch(/^2024: /)
      await page.keyboard.press('Escape')
      await reading.waitFor({ state: 'detached' })
    }))

  test('rows are read downwards with the arrow keys', () =>
    visit('/', async ({ page }) => {
      const slider = (await alive(page, 'investment-shift')).getByRole('slider', { name: 'Read the values' })
      await slider.focus()
      const rows: (string | null | undefined)[] = []
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp']) {
        rows.push((await slider.getAttribute('aria-valuetext'))?.split(':')[0])
        await page.keyboard.press(key)
      }
      rows.push((await slider.getAttribute('aria-valuetext'))?.split(':')[0])
      expect(new Set(rows).size).toBe(3)
      expect(rows[3]).toBe(rows[1])
    }))

  test('is read with the pointer, at the place where the picture stood', () =>
    visit('/', async ({ page }) => {
      const figure = await alive(page, 'investment-shift')
      const row = figure.locator('.plot text', { hasText: 'Indonesia' })
      const box = await row.boundingBox()
      const plot = await figure.locator('.plot').boundingBox()
      if (!box || !plot) throw new Error('nothing to point at')
      await page.mouse.move(plot.x + plot.width * 0.6, box.y + box.height / 2)
      const reading = figure.locator('.reading')
      await reading.waitFor()
      expect(await reading.innerText()).toContain('Indonesia')
      expect(await reading.innerText()).toMatch(/2022–24\s+\$2\.6 bn/)
    }))

  test('what is read goes with Escape, wherever the focus is', () =>
    visit('/charts/wages', async ({ page }) => {
      const figure = await alive(page, 'wages')
      await figure.locator('.plot').hover()
      await figure.locator('.reading').waitFor()
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
      await page.keyboard.press('Escape')
      await figure.locator('.reading').waitFor({ state: 'detached' })
    }))

  test('says what another view shows, once it was chosen, and nothing before', () =>
    visit('/charts/investment-shift', async ({ page }) => {
      const figure = await alive(page, 'investment-shift')
      const told = figure.locator('.figure-head > [role="status"]')
      const finding = figure.getByRole('heading', { level: 3 })
      const first = plain(await finding.innerText())
      expect(await told.textContent()).toBe('')
      await figure.getByRole('tab', { name: 'Table' }).click()
      await figure.getByRole('table').first().waitFor()
      expect(await told.textContent()).toBe('')
      await figure.getByLabel('Show').selectOption('yearly')
      await expect.poll(() => told.textContent()).not.toBe('')
      expect(plain(await finding.innerText())).not.toBe(first)
      expect(await told.innerText()).toBe(plain(await finding.innerText()))
      await figure.getByRole('button', { name: 'Reset' }).click()
      await expect.poll(() => told.textContent()).toBe(first)
    }))

  test('says that a view which was chosen holds no figures, and nothing of one that the address asked for', () =>
    visit('/embed/wages?years=2025..2025&controls=1', async ({ page }) => {
      const figure = await alive(page, 'wages')
      const told = figure.locator('.figure-head > [role="status"]')
      expect(await told.textContent()).toBe('')
      await figure.getByText('Adjust', { exact: true }).click()
      await figure.getByLabel('May 2024').check()
      await figure.locator('.empty').waitFor()
      await expect.poll(() => told.textContent()).toContain('This view holds no figures')
    }))

  test('is read with a finger: what it says stays when the finger leaves, until another place is touched', () =>
    visit(
      '/charts/wages',
      async ({ page }) => {
        const figure = await alive(page, 'wages')
        const plot = await figure.locator('.plot').boundingBox()
        if (!plot) throw new Error('nothing to touch')
        await page.touchscreen.tap(plot.x + plot.width * 0.5, plot.y + plot.height * 0.6)
        const reading = figure.locator('.reading')
        await reading.waitFor()
        const box = await reading.boundingBox()
        expect(box?.x).toBeGreaterThanOrEqual(0)
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(phone.width)
        // Escape is a dialog's that lies over it.
        await page.keyboard.press('Control+k')
        await page.getByRole('dialog').waitFor()
        await page.keyboard.press('Escape')
        await page.getByRole('dialog').waitFor({ state: 'detached' })
        expect(await reading.count()).toBe(1)
        await page.getByRole('heading', { level: 1 }).tap()
        await reading.waitFor({ state: 'detached' })
      },
      { viewport: phone, hasTouch: true },
    ))

  test('writes what is chosen into the address, and an address brings it back', () =>
    visit('/', async ({ page }) => {
      const figure = await alive(page, 'investment-shift')
      await figure.getByLabel('Show').selectOption('yearly')
      await page.waitForURL('**/*investment-shift.measure=yearly*')
      await figure.getByText('Adjust').click()
      await figure.getByLabel('Thailand').uncheck()
      await figure.getByRole('spinbutton', { name: 'from' }).fill('2014')
      await figure.getByRole('spinbutton', { name: 'from' }).press('Enter')
      await figure.getByLabel('May 2024').check()
      await page.waitForURL('**/*asof=then*')
      const wanted = {
        'investment-shift.measure': 'yearly',
        'investment-shift.countries': 'VNM,IDN,MYS,PHL',
        'investment-shift.years': '2014..2024',
        'investment-shift.asof': 'then',
      }
      expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual(wanted)
      await page.reload()
      const again = await alive(page, 'investment-shift')
      expect(await again.getByLabel('Show').inputValue()).toBe('yearly')
      expect(await again.locator('.plot text', { hasText: 'Thailand' }).count()).toBe(0)
      expect(await again.locator('.plot text', { hasText: 'Vietnam' }).count()).toBe(1)
      await again.getByText('Adjust').click()
      await again.getByRole('button', { name: 'Reset' }).click()
      await page.waitForFunction(() => location.search === '')
    }))

  test('the living plot is the picture: the same texts at the same places', () =>
    visit('/economy', async ({ page }) => {
      const figure = page.locator('#fig-thailand-firms')
      const texts = (root: string) =>
        figure.locator(`${root} text`).evaluateAll((all) =>
          all
            .filter((text) => text.getClientRects().length > 0)
            .map((text) => ({
              text: text.textContent,
              left:
                text.getBoundingClientRect().left -
                (text.closest('figure')?.getBoundingClientRect().left ?? 0),
            }))
            .sort((a, b) => a.left - b.left),
        )
      const still = await texts('.pictures')
      await alive(page, 'thailand-firms')
      await figure.locator('.plot svg').first().waitFor()
      expect(still.length).toBeGreaterThan(5)
      const living = await texts('.plot')
      expect(living.map(({ text }) => text)).toEqual(still.map(({ text }) => text))
      // A pixel is lost where a half is rounded.
      living.forEach(({ left }, at) => {
        expect(Math.abs(left - (still[at]?.left ?? 0))).toBeLessThan(1)
      })
    }))
})

test('the findings of the sections on the start page and their pictures fill the columns', () =>
  visit('/', async ({ page }) => {
    const left = await page.locator('.contents').evaluateAll((lists) =>
      lists.flatMap((list) =>
        [...list.querySelectorAll('li')].map((part) => {
          const picture = [...part.querySelectorAll('svg')].find((svg) => svg.clientWidth > 0)
          const words = part.querySelector('.contents-finding')
          const [column, drawn, said] = [part, picture, words].map((one) => one?.getBoundingClientRect())
          return [(column?.right ?? 0) - (drawn?.right ?? 0), (drawn?.left ?? 0) - (said?.right ?? 0)]
        }),
      ),
    )
    expect(left.length).toBe(4)
    for (const blank of left.flat()) expect(blank).toBeLessThan(32)
  }))
