import { buffer } from 'node:stream/consumers'
import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Question } from '../src/lessons/quiz/ask.ts'
import { quizOf } from '../src/lessons/quiz/quizzes.ts'
import { file, page as hostPage, withHost } from './host.ts'
import { visit, withBrowser } from './visit.ts'

withBrowser()

let files: Readonly<Record<string, Uint8Array>> = {}

/** A course: scorm-again keeps what the package reports; the package stands unpacked below it. */
const host = withHost(({ pathname, searchParams }) => {
  if (pathname === '/scorm-again.js') return file('text/javascript', 'scorm-again/dist/scorm12.min.js')
  if (pathname === '/course') {
    const package_ = '<iframe title="course" width="700" height="700" src="/package/index.html"></iframe>'
    // Some platforms put the package two windows below the one that listens.
    const inner = searchParams.has('deep')
      ? '<iframe width="800" height="800" src="/inner"></iframe>'
      : package_
    const api =
      '<script src="/scorm-again.js"></script><script>API = new Scorm12API({ logLevel: 5 })</script>'
    return hostPage(inner, api)
  }
  if (pathname === '/inner')
    return hostPage('<iframe width="700" height="700" src="/package/index.html"></iframe>')
  const body = files[pathname.replace('/package/', '')]
  return body && { type: 'text/html', body: Buffer.from(body) }
})

beforeAll(async () => {
  await visit('/teach/security/quiz', async ({ page, requests }) => {
    // What makes the files is loaded when it is asked for.
    await page.locator('.quiz-question').waitFor()
    expect(requests.filter((url) => url.includes('/assets/saveQuiz'))).toEqual([])
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Course package (SCORM 1.2)' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('security_quiz_scorm12.zip')
    expect(requests.some((url) => url.includes('/assets/saveQuiz'))).toBe(true)
    files = unzipSync(await buffer(await download.createReadStream()))
  })
})

const questions = await quizOf('security')

const inPackage = (page: Page) => page.frames().find((frame) => frame.url().endsWith('/package/index.html'))

async function answer(page: Page, at: number, question: Question, right: boolean): Promise<void> {
  const form = inPackage(page)?.locator('form').nth(at)
  if (!form) throw new Error('no package')
  if (question.kind === 'number') {
    await form.getByRole('textbox').fill(right ? `${question.value} %` : String(question.value * 3))
  } else {
    await form
      .getByRole('radio')
      .nth(question.options.findIndex((option) => option.right === right))
      .check()
  }
  await form.getByRole('button', { name: 'Check' }).click()
  await form.getByText(right ? '✓ Right.' : '✕ Not quite.').waitFor()
  expect(await form.innerText()).toContain(question.why)
}

/** What the course knows. */
const known = (page: Page) =>
  page.evaluate(() => {
    const api = Reflect.get(window, 'API')
    const { score, lesson_status } = api.cmi.core
    return {
      raw: score.raw,
      min: score.min,
      max: score.max,
      status: lesson_status,
      open: api.isInitialized(),
      ended: api.isTerminated(),
    }
  })

const inCourse = (path: string, test_: (page: Page, requests: readonly string[]) => Promise<void>) =>
  visit(
    path,
    async ({ page, complaints, requests }) => {
      await page.waitForFunction(() => Reflect.get(window, 'API').isInitialized())
      await test_(page, requests)
      expect(complaints).toEqual([])
    },
    {},
    async () => {},
    { origin: host, ready: false },
  )

/** Leaves the package as a platform does: another page takes its place. */
async function leave(page: Page) {
  await page.evaluate(() => document.querySelector('iframe')?.setAttribute('src', 'about:blank'))
  await page.waitForFunction(() => Reflect.get(window, 'API').isTerminated())
}

describe('the SCORM 1.2 package in a course', () => {
  test('all right is 100 and passed, and nothing but the package is asked for', () =>
    inCourse('/course', async (page, requests) => {
      expect(await known(page)).toMatchObject({ status: 'incomplete', raw: '', open: true })
      for (const [at, question] of questions.entries()) await answer(page, at, question, true)
      await inPackage(page)?.getByText('The result was reported to the course.').waitFor()
      expect(await known(page)).toMatchObject({ raw: '100', min: '0', max: '100', status: 'passed' })
      await leave(page)
      expect(await known(page)).toMatchObject({ raw: '100', status: 'passed', ended: true })
      const asked = requests.filter((url) => !url.startsWith('data:') && url !== 'about:blank')
      expect(asked.map((url) => new URL(url).pathname)).toEqual([
        '/course',
        '/scorm-again.js',
        '/package/index.html',
      ])
    }))

  test('some wrong is their share, and below the mark not passed', () =>
    inCourse('/course', async (page) => {
      const half = Math.floor(questions.length / 2)
      for (const [at, question] of questions.entries()) await answer(page, at, question, at < half)
      const raw = String(Math.round((100 * half) / questions.length))
      await inPackage(page)?.getByText(`${half} of ${questions.length} right, ${raw} per cent`).waitFor()
      expect(await known(page)).toMatchObject({ raw, status: 'failed' })
      // What was answered stays as it was.
      const first = inPackage(page)?.locator('form').first()
      await first?.getByRole('radio').last().click()
      await first?.getByRole('button').press('Enter')
      await expect.poll(() => first?.getByRole('radio').last().isChecked()).toBe(false)
      expect(await known(page)).toMatchObject({ raw, status: 'failed' })
    }))

  test('leaving early is incomplete, without a score', () =>
    inCourse('/course', async (page) => {
      const [first] = questions
      if (first) await answer(page, 0, first, true)
      await leave(page)
      expect(await known(page)).toMatchObject({ raw: '', status: 'incomplete', ended: true })
    }))

  test('finds the course two windows above', () =>
    inCourse('/course?deep', async (page) => {
      await expect.poll(() => known(page)).toMatchObject({ status: 'incomplete', open: true })
    }))

  test('works alone, and says that it reports nothing', () =>
    visit(
      '/package/index.html',
      async ({ page }) => {
        await page.locator('form').first().getByRole('button').click()
        await page.getByText('Choose an answer first.').waitFor()
        for (const [at, question] of questions.entries()) await answer(page, at, question, true)
        await page.getByText('is not connected to a course').waitFor()
      },
      {},
      async () => {},
      { origin: host, ready: false },
    ))
})
