import { describe, expect, test } from 'vitest'
import { format, formatMeanGap } from '../src/data/units.ts'
import { compareLine, valuesOf } from '../src/guess/compare.ts'
import { filled } from '../src/guess/line.ts'
import { type LineTask, levelOf, orderOf, truthOf } from '../src/guess/model.ts'
import { guessWords as words } from '../src/interview/guess.ts'
import { asking, CHART, lineOf, orderAsked, reveal, typed } from './guessing.ts'
import { phone, visit, withBrowser } from './visit.ts'

withBrowser()

/** What the card says of a line that was guessed. */
function told(task: LineTask, truth: readonly number[], guess: readonly number[]): string[] {
  const { mean, bias, furthest, direction } = compareLine(task, truth, guess)
  const side = Math.abs(bias) < mean / 2 ? 'both' : bias > 0 ? 'high' : 'low'
  return [
    words.mean(formatMeanGap(task.unit, mean), side),
    words.furthest(
      furthest.place.label,
      format(task.unit, furthest.guess),
      format(task.unit, furthest.truth),
    ),
    words.direction(task.places.at(-1)?.label ?? '', direction.guess, direction.truth),
  ]
}

describe('a line is guessed', () => {
  test('with the pointer: a stroke over the plot draws every place', () =>
    visit(`/charts/${CHART}?show=guess`, async ({ page, complaints }) => {
      const { task } = await lineOf(CHART)
      const figure = await asking(page, CHART)
      expect(await reveal(figure).getAttribute('aria-disabled')).toBe('true')
      const surface = figure.locator('.guess-surface')
      await surface.scrollIntoViewIfNeeded()
      const box = await surface.boundingBox()
      if (!box) throw new Error('no ground to draw on')
      await page.mouse.move(box.x + 2, box.y + box.height * 0.9)
      await page.mouse.down()
      await page.mouse.move(box.x + box.width - 2, box.y + box.height * 0.2, { steps: 3 })
      await page.mouse.up()
      const values = (await typed(figure)).map(Number)
      expect(values.length).toBe(task.places.length)
      expect(values).not.toContain(0)
      expect(values).toEqual([...values].sort((a, b) => a - b))
      expect(await reveal(figure).getAttribute('aria-disabled')).toBe('false')
      // Another stroke that is let go changes nothing more.
      await page.mouse.move(box.x + box.width / 2, box.y + 5)
      expect((await typed(figure)).map(Number)).toEqual(values)
      expect(complaints).toEqual([])
    }))

  test('with a finger', () =>
    visit(
      `/charts/${CHART}?show=guess`,
      async ({ page }) => {
        const figure = await asking(page, CHART)
        const surface = figure.locator('.guess-surface')
        await surface.scrollIntoViewIfNeeded()
        const box = await surface.boundingBox()
        if (!box) throw new Error('no ground to draw on')
        const client = await page.context().newCDPSession(page)
        const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
          client.send('Input.dispatchTouchEvent', {
            type,
            touchPoints: type === 'touchEnd' ? [] : [{ x: box.x + x * box.width, y: box.y + y * box.height }],
          })
        const before = await page.evaluate(() => scrollY)
        await touch('touchStart', 0.02, 0.3)
        await touch('touchMove', 0.5, 0.6)
        await touch('touchMove', 0.99, 0.9)
        await touch('touchEnd')
        const values = (await typed(figure)).map(Number)
        expect(values).not.toContain(0)
        expect(values).toEqual([...values].sort((a, b) => b - a))
        expect(await page.evaluate(() => scrollY)).toBe(before)
      },
      { viewport: phone, hasTouch: true },
    ))

  test('with the arrow keys: left and right choose the year, up and down the value', () =>
    visit(`/charts/${CHART}?show=guess`, async ({ page }) => {
      const { task } = await lineOf(CHART)
      const figure = await asking(page, CHART)
      const slider = (index: number) =>
        figure.getByRole('slider', { name: task.places[index]?.label ?? '', exact: true })
      expect(await figure.getByRole('slider').count()).toBe(task.places.length)
      expect(await slider(0).getAttribute('aria-valuetext')).toMatch(/^\$5\.\d bn, not drawn yet$/)
      await slider(0).focus()
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('ArrowUp')
      await expect.poll(() => slider(1).evaluate((one) => one === document.activeElement)).toBe(true)
      const level = levelOf(task, task.given.value) + 1
      const [value = 0] = valuesOf(task, [level])
      expect(await slider(1).getAttribute('aria-valuetext')).toBe(format(task.unit, value))
      expect(await slider(1).inputValue()).toBe(String(level))
      await page.keyboard.press('Tab')
      await expect.poll(() => slider(1).evaluate((one) => one === document.activeElement)).toBe(false)
      await page.keyboard.press('Shift+Tab')
      await expect.poll(() => slider(1).evaluate((one) => one === document.activeElement)).toBe(true)
    }))

  test.each(['now', 'then'] as const)(
    'by typing; the words after it are those that the data give: %s',
    (asof) =>
      visit(`/charts/${CHART}?show=guess${asof === 'then' ? '&asof=then' : ''}`, async ({ page }) => {
        const { made, task } = await lineOf(CHART, { asof })
        const figure = await asking(page, CHART)
        await figure.getByText(words.numbers).click()
        const fields = figure.getByRole('spinbutton')
        expect(await fields.count()).toBe(task.places.length)
        await fields.first().fill('30')
        await fields.last().fill('12.5')
        await reveal(figure).click()
        const drawn = task.places.map((_, index) =>
          index === 0 ? levelOf(task, 30) : index === task.places.length - 1 ? levelOf(task, 12.5) : null,
        )
        const guess = valuesOf(task, filled(task, drawn) ?? [])
        const truth = truthOf(made, task)
        expect((await figure.locator('.guess-result').innerText()).split(/\n+/)).toEqual(
          told(task, truth, guess),
        )
        expect(await figure.locator('h3').innerText()).toBe(made.finding)
        const last = await figure.locator('.guess-numbers tbody tr').last().locator('td').allInnerTexts()
        expect(last.slice(0, 2)).toEqual([12.5, truth.at(-1) ?? 0].map((one) => format(task.unit, one)))
        expect(await figure.locator('.guess-join').count()).toBe(task.places.length)
        await figure.getByRole('button', { name: words.again }).click()
        await expect.poll(() => typed(figure)).toEqual(task.places.map(() => ''))
      }),
  )
})

describe('rows are put in order', () => {
  test('with buttons; the focus stays with the row, and what is right is counted', () =>
    visit('/charts/us-or-china?show=guess', async ({ page, complaints }) => {
      const { made, task } = await orderAsked('us-or-china')
      const figure = await asking(page, 'us-or-china')
      const order = orderOf(made, task)
      const labels = task.items.map(({ label }) => label)
      const first = order[0]?.label ?? ''
      const up = figure.getByRole('button', { name: words.up(first) })
      await up.focus()
      for (let place = labels.indexOf(first); place > 0; place--) {
        await page.keyboard.press('Enter')
        await figure.getByRole('status').getByText(words.moved(first, place)).waitFor({ state: 'attached' })
        if (place > 1) expect(await up.evaluate((one) => one === document.activeElement)).toBe(true)
      }
      const down = figure.getByRole('button', { name: words.down(first) })
      await expect.poll(() => down.evaluate((one) => one === document.activeElement)).toBe(true)
      const guess = [first, ...labels.filter((label) => label !== first)]
      expect(await figure.locator('.guess-order li span').allInnerTexts()).toEqual(guess)
      await reveal(figure).click()
      const right = order.filter(({ label }, place) => guess[place] === label).length
      expect((await figure.locator('.guess-result').innerText()).split(/\n+/)).toEqual([
        words.right(right, order.length),
        words.first(first, 1),
      ])
      const cells = await figure.locator('.guess-table td:nth-child(3)').allInnerTexts()
      expect(cells).toEqual(order.map(({ label, text }) => `${label}: ${text}`))
      await figure.locator('.plot svg').first().waitFor()
      expect(complaints).toEqual([])
    }))
})
