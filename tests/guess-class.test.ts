import { describe, expect, test } from 'vitest'
import { format, formatMeanGap } from '../src/data/units.ts'
import { pack } from '../src/guess/code.ts'
import { compareLine, spreadOf, valuesOf } from '../src/guess/compare.ts'
import { type LineTask, truthOf } from '../src/guess/model.ts'
import { classWords, guessWords as words } from '../src/interview/guess.ts'
import { axeFinds } from './axe.ts'
import { asking, CHART, lineOf, reveal } from './guessing.ts'
import { desk, phone, visit, withBrowser } from './visit.ts'

withBrowser()

describe('a class', () => {
  const flat = (task: LineTask, level: number) => task.places.map(() => level)
  const codes = (task: LineTask) => [4, 10, 20, 60].map((level, salt) => pack(task, flat(task, level), salt))

  test('sees its guesses together; a bad, a strange and a doubled code are named', () =>
    visit(`/charts/${CHART}?show=guess`, async ({ page, complaints, requests }) => {
      const { made, task } = await lineOf(CHART)
      const { task: strange } = await lineOf('piracy')
      const figure = await asking(page, CHART)
      await figure.getByText(classWords.open).click()
      const mine = codes(task)
      const bad = 'NOTACODE'
      const foreign = pack(strange, flat(strange, 1), 1)
      const before = requests.length
      await figure.getByLabel(classWords.paste).fill([...mine, bad, foreign, mine[0]].join('\n'))
      await figure.getByText(classWords.count(4)).waitFor()
      expect(await figure.locator('.guess-faults li').allInnerTexts()).toEqual([
        `${bad} ${classWords.faults.bad}`,
        `${foreign} ${classWords.faults.foreign}`,
        `${mine[0]} ${classWords.faults.doubled}`,
      ])
      expect(await figure.locator('[data-guess]').count()).toBe(4)
      expect(await figure.locator('.guess-truth').count()).toBe(0)
      await reveal(figure).click()
      const guesses = [4, 10, 20, 60].map((level) => valuesOf(task, flat(task, level)))
      const truth = truthOf(made, task)
      const middle = spreadOf(guesses).map((one) => one.middle)
      const { bias } = compareLine(task, truth, middle)
      await figure
        .getByText(classWords.bias(formatMeanGap(task.unit, bias), bias > 0 ? 'high' : 'low'))
        .waitFor()
      const right = guesses.filter((guess) => {
        const { direction } = compareLine(task, truth, guess)
        return direction.guess === direction.truth
      })
      await figure.getByText(classWords.directions(right.length, 4)).waitFor()
      await figure.getByText(classWords.table).click()
      const row = await figure.locator('.guess-class tbody tr').first().locator('td').allInnerTexts()
      expect(row[0]).toBe(format(task.unit, middle[0] ?? 0))
      expect(row[2]).toBe(format(task.unit, truth[0] ?? 0))
      // Nothing leaves the browser, nothing is kept.
      expect(requests.slice(before)).toEqual([])
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
      expect(complaints).toEqual([])
    }))

  test('one’s own code is read by another reader, also from the link in its QR code', async () => {
    let link = ''
    await visit(`/charts/${CHART}?show=guess`, async ({ page }) => {
      const figure = await asking(page, CHART)
      await figure.getByText(words.numbers).click()
      await figure.getByRole('spinbutton').first().fill('20')
      await figure.getByText(classWords.open).click()
      const code = await figure.locator('.guess-own textarea').inputValue()
      expect(code.length).toBeLessThan(40)
      await figure.getByRole('img', { name: classWords.qr }).waitFor()
      link = `/charts/${CHART}?show=guess#g=${code}`
    })
    await visit(link, async ({ page }) => {
      const figure = await asking(page, CHART)
      await figure.getByText(classWords.count(1)).waitFor()
      expect(await figure.locator('[data-guess]').count()).toBe(1)
    })
  })

  test('codes are scanned where the platform can', () =>
    visit(
      `/charts/${CHART}?show=guess`,
      async ({ page }) => {
        const { task } = await lineOf(CHART)
        const [first = '', second = ''] = codes(task)
        await page.evaluate((all) => Object.assign(window, { codes: all }), [first, `https://x/#g=${second}`])
        const figure = await asking(page, CHART)
        await figure.getByText(classWords.open).click()
        await figure.getByRole('button', { name: classWords.scan }).click()
        await figure.getByText(classWords.count(2)).waitFor()
        await figure.getByText(classWords.scanned(2)).waitFor()
        await figure.getByRole('button', { name: classWords.stop }).click()
        await expect.poll(() => figure.locator('video').count()).toBe(0)
      },
      {},
      (page) =>
        page.addInitScript(() => {
          class BarcodeDetector {
            async detect() {
              const { codes } = Object.assign({ codes: [''] }, window)
              return codes.map((rawValue) => ({ rawValue }))
            }
          }
          Object.assign(window, { BarcodeDetector })
          const canvas = document.createElement('canvas')
          canvas.getContext('2d')
          Object.defineProperty(navigator, 'mediaDevices', {
            value: { getUserMedia: async () => canvas.captureStream() },
          })
        }),
    ))
})

describe('axe finds nothing', () => {
  test.each([
    ['light', desk],
    ['dark', desk],
    ['light', phone],
    ['dark', phone],
  ] as const)('%s, %o', (colorScheme, viewport) =>
    visit(
      `/charts/${CHART}?show=guess`,
      async ({ page }) => {
        const { task } = await lineOf(CHART)
        const minded = () => axeFinds(page, colorScheme)
        const figure = await asking(page, CHART)
        await figure.getByText(words.numbers).click()
        await figure.getByRole('spinbutton').first().fill('20')
        await figure.getByText(classWords.open).click()
        await figure.getByLabel(classWords.paste).fill(
          [4, 9]
            .map((level) =>
              pack(
                task,
                task.places.map(() => level),
                level,
              ),
            )
            .join(' '),
        )
        await figure.getByText(classWords.table).click()
        expect(await minded()).toEqual([])
        await reveal(figure).click()
        expect(await minded()).toEqual([])
        await page.goto(page.url().replace(CHART, 'us-or-china'))
        const order = await asking(page, 'us-or-china')
        expect(await minded()).toEqual([])
        await reveal(order).click()
        expect(await minded()).toEqual([])
      },
      { colorScheme, viewport, reducedMotion: 'reduce' },
    ),
  )
})
