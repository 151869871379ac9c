import { describe, expect, inject, test } from 'vitest'
import { serve } from '../scripts/serve.mjs'
import { format } from '../src/data/units.ts'
import { truthOf } from '../src/guess/model.ts'
import { guessWords } from '../src/interview/guess.ts'
import { quizOf } from '../src/lessons/quiz/quizzes.ts'
import { addressIs, alive, firefox, press, saved, sees, textOf, withFirefox } from './firefox.ts'
import { CHART, lineOf } from './guessing.ts'
import { page as hostPage, withHost } from './host.ts'

describe.skipIf(!firefox)('in Firefox', () => {
  const visit = withFirefox()
  const host = withHost(() =>
    hostPage(
      `<iframe sandbox="allow-scripts" width="700" height="900" src="${inject('site')}/embed/wages/"></iframe>`,
    ),
  )

  test('a reader goes from the start to a figure, reads its table, sets it up, and goes back', () =>
    visit('/', async (page) => {
      await press(page, 'main a[href$="/economy"]')
      await addressIs(page, '/economy')
      await alive(page, 'wages')
      await press(page, '#fig-wages [role=tab]::-p-text(Table)')
      await sees(page, '#fig-wages .panel-table td', '1 April 2012')
      await addressIs(page, '/economy?wages.tab=table')
      await page.focus('#fig-wages [data-control=measure]')
      await page.keyboard.press('ArrowDown')
      await addressIs(page, '/economy?wages.measure=level&wages.tab=table')
      await sees(page, '#fig-wages caption', '2019')
      await page.goBack()
      await addressIs(page, '/')
      await sees(page, '.home h1', /./)
    }))

  test('a chart is set up by chips, keeps its view when loaded anew, and is handed out', () =>
    visit('/charts/wages', async (page) => {
      await alive(page, 'wages')
      await press(page, '.chip:has([data-control=series-VNM])')
      await addressIs(page, '/charts/wages?countries=THA,IDN')
      await page.reload()
      await alive(page, 'wages')
      await addressIs(page, '/charts/wages?countries=THA,IDN')
      await expect.poll(() => page.$$eval('.series :checked', (chips) => chips.length)).toBe(2)
      await press(page, '.share-button')
      await sees(page, 'dialog[open] h2', 'Share and export')
      expect(await page.$eval('dialog textarea, dialog input', (link) => link.value)).toBe(
        new URL('/charts/wages/?countries=THA,IDN', page.url()).href,
      )
      await press(page, 'dialog button::-p-text(CSV)')
      await sees(page, 'dialog [role=status]', /Saved as .*\.csv/)
      const [, name = ''] = (await textOf(page, 'dialog > [role=status]')).match(/Saved as (.*\.csv)/) ?? []
      const csv = await saved(name)
      expect(csv).toContain('Bangkok')
      expect(csv).not.toContain('Region I')
      await page.keyboard.press('Escape')
      await page.waitForFunction(() => !document.querySelector('dialog'))
      expect(await textOf(page, ':focus')).toBe('Share and export')
    }))

  test('an embed is the chart alone, and comes alive, in the sandbox of another page too', () =>
    visit('/embed/wages', async (page) => {
      await alive(page, 'wages')
      await sees(page, '.plot svg text', 'Jakarta')
      expect(await page.$$eval('.header, .footer', (found) => found.length)).toBe(0)
      await page.goto(host())
      const frame = await (await page.$('iframe'))?.contentFrame()
      if (!frame) throw new Error('The frame has no document')
      await sees(frame, '[data-alive] .plot svg text', 'Jakarta')
    }))

  test('a quiz is answered by keys', () =>
    visit('/teach/economy/quiz', async (page) => {
      const [question] = await quizOf('economy')
      if (question?.kind !== 'choice') throw new Error('The first question has nothing to choose')
      await sees(page, 'h2', question.text)
      const isThere = () => page.evaluate(() => !!document.activeElement?.matches('.quiz-options input'))
      for (let steps = 0; steps < 30 && !(await isThere()); steps++) await page.keyboard.press('Tab')
      await page.keyboard.press(' ')
      for (const option of question.options) {
        if (option.right) break
        await page.keyboard.press('ArrowDown')
      }
      await page.keyboard.press('Enter')
      await sees(page, '[role=status]', '✓ Right.')
      expect(await textOf(page, ':focus')).toBe('Next question')
    }))

  test('a talk goes by arrow keys, and the address has the place', () =>
    visit('/present/economy', async (page) => {
      const status = '.present-bar [role=status]'
      await sees(page, status, 'Slide 1 of')
      await page.keyboard.press('ArrowRight')
      await sees(page, status, /Slide 2 of \d+, step 1 of/)
      await page.keyboard.press('ArrowRight')
      await sees(page, status, 'step 2 of')
      await sees(page, '.slide .plot svg', /^/)
      await addressIs(page, '/present/economy?at=agreements&step=1')
      await page.keyboard.press('ArrowLeft')
      await sees(page, status, 'step 1 of')
      await addressIs(page, '/present/economy?at=agreements')
      await page.keyboard.press('o')
      await sees(page, 'dialog[open] h2', 'Overview')
      await page.keyboard.press('Escape')
      await page.waitForFunction(() => !document.querySelector('dialog[open]'))
    }))

  test('a line is guessed by typing, and the truth is told', () =>
    visit(`/charts/${CHART}?show=guess`, async (page) => {
      const { made, task } = await lineOf(CHART)
      await alive(page, CHART)
      await press(page, `.guess-numbers ::-p-text(${guessWords.numbers})`)
      const type = (row: string, value: string) => page.locator(`.guess-numbers tr${row} input`).fill(value)
      await type(':nth-child(2)', '30')
      await type(':last-child', '12.5')
      await press(page, `.figure button::-p-text(${guessWords.show})`)
      await sees(page, 'h3', made.finding)
      const cells = await page.$$eval('.guess-numbers tr:last-child td', (all) =>
        all.map((one) => one.textContent),
      )
      expect(cells.slice(0, 2)).toEqual(
        [12.5, truthOf(made, task).at(-1) ?? 0].map((one) => format(task.unit, one)),
      )
    }))

  test('a theme is chosen by keys, and kept', () =>
    visit('/', async (page) => {
      const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
      const light = await paper()
      await page.waitForFunction(() => document.documentElement.dataset['ready'] === '')
      await page.focus('select.theme')
      await page.keyboard.press('End')
      await expect.poll(paper).not.toBe(light)
      const dark = await paper()
      await page.reload()
      await expect.poll(() => paper()).toBe(dark)
    }))

  test.each([
    ['/nowhere', '.contents', '/charts'],
    ['/countries/vietnan', '[role=status]', '/countries/vietnam'],
  ])('%s leads nowhere: the page says so, and %s leads on to %s', (path, list, there) =>
    visit(path, async (page) => {
      await sees(page, 'h1', 'There is no page at this address')
      await press(page, `main ${list} a[href$="${there}"]`)
      await addressIs(page, there)
      await page.waitForFunction(() => !document.querySelector('h1')?.textContent.includes('no page'))
    }),
  )

  test('what an address has wrong is told, and changes nothing', () =>
    visit('/charts/wages?countries=%3Cscript%3E&years=abc', async (page) => {
      await alive(page, 'wages')
      await sees(page, '.figure-notice', /countries “<script>”.*years “abc”/)
      expect(await page.$$eval('.series :checked', (chips) => chips.length)).toBe(3)
    }))
})

describe.skipIf(!firefox)('in Firefox that keeps the site', () => {
  const visit = withFirefox({ 'dom.serviceWorkers.enabled': true })

  test('pages and figures open once there is no server any more', async () => {
    const server = await serve({ port: 0 })
    const origin = `http://localhost:${server.port}`
    await visit(
      '/about',
      async (page) => {
        await sees(page, 'main', 'The whole site is kept in this browser.')
        await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
        await server.close()
        await page.goto(`${origin}/security`)
        await alive(page, 'patrol-days')
        await press(page, 'nav a[href$="/claims"]')
        await sees(page, '#E2', 'E2')
        // To leave a page that still asks for something is told of as a fault of the worker.
        await page.waitForNetworkIdle()
        await page.goto(`${origin}/charts/wages?measure=level`)
        await alive(page, 'wages')
        await page.waitForNetworkIdle()
        await page.goto(`${origin}/nowhere`)
        await sees(page, 'h1', 'There is no page at this address')
      },
      origin,
    )
  })
})

describe.skipIf(!firefox)('in Firefox without script', () => {
  const visit = withFirefox({ 'javascript.enabled': false })

  test('an embed has its chart', () =>
    visit('/embed/wages', async (page) => {
      const marks = await page.evaluate(
        () => [...document.querySelectorAll('.picture path')].filter((one) => one.checkVisibility()).length,
      )
      expect(marks).toBeGreaterThan(5)
    }))
})
