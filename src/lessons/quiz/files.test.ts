import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { type GIFTQuestion, parse } from 'gift-pegjs'
import { Window } from 'happy-dom'
import { describe, expect, test } from 'vitest'
import { sections } from '../../interview/sections.ts'
import { isRight, resultsCsv, rightText, typedNumber } from './answer.ts'
import type { Choice, Numeric, Question } from './ask.ts'
import { giftOf } from './gift.ts'
import { quizOf } from './quizzes.ts'
import { scormFiles, scormZip } from './scorm.ts'

const address = (path: string) => `https://example.org/sub${path}`
const window = new Window()

/** HTML as a reader sees it. */
function plain(html: string): string {
  const box = window.document.createElement('div')
  box.innerHTML = html
  return box.textContent
}

const quizzes = await Promise.all(
  sections.map(async ({ id, title }) => [id, `Quiz: ${title}`, await quizOf(id)] as const),
)

/** What a reader of the format finds as the right answer. */
function rightIn(entry: GIFTQuestion): unknown {
  if (entry.type === 'TF') return entry.isTrue ? 'True' : 'False'
  if (entry.type === 'MC')
    return entry.choices.filter((one) => one.isCorrect).map((one) => plain(one.text.text))
  if (entry.type !== 'Numerical' || !Array.isArray(entry.choices)) throw new Error(entry.type)
  return entry.choices.map(({ text }) => text)
}

function expectSame(entry: GIFTQuestion, question: Question) {
  if (entry.type === 'Category' || entry.type === 'Description') throw new Error('not a question')
  expect(entry.title).toBe(question.id.replace(/\s+/g, ' ').trim())
  expect(entry.stem.format).toBe('html')
  const seen = (text: string) => text.replace(/\s+/g, ' ').trim()
  expect(plain(entry.stem.text)).toContain(seen(question.text))
  expect(plain(entry.globalFeedback?.text ?? '')).toContain(seen(question.teach))
  if (question.kind === 'number') {
    expect(rightIn(entry)).toEqual([{ type: 'range', number: question.value, range: question.tolerance }])
  } else if (question.kind === 'truefalse') {
    expect(rightIn(entry)).toBe(rightText(question))
  } else {
    expect(rightIn(entry)).toEqual([seen(rightText(question))])
    if (entry.type !== 'MC') throw new Error(entry.type)
    expect(entry.choices.map(({ text }) => plain(text.text))).toEqual(
      question.options.map(({ text }) => seen(text)),
    )
    for (const { feedback } of entry.choices)
      expect(plain(feedback?.text ?? '')).toContain(seen(question.why))
  }
}

describe.each(quizzes)('GIFT of %s', (_, title, questions) => {
  test('a reader of the format finds every question with its right answer and its reasons', () => {
    const [category, ...entries] = parse(giftOf(title, questions, address))
    expect(category).toMatchObject({ type: 'Category', title: `Security partners/${title}` })
    expect(entries.length).toBe(questions.length)
    entries.forEach((entry, at) => {
      const question = questions[at]
      if (question) expectSame(entry, question)
    })
  })

  test('each question leads to its chart, covered, and each reason to the whole of it', () => {
    const [, ...entries] = parse(giftOf(title, questions, address))
    for (const entry of entries) {
      if (entry.type === 'Category' || entry.type === 'Description') continue
      expect(entry.stem.text).toMatch(/href="https:\/\/example\.org\/sub\/charts\/[a-z-]+\/\?[^"]*show=/)
      expect(entry.globalFeedback?.text).toMatch(
        /href="https:\/\/example\.org\/sub\/charts\/[a-z-]+\/(\?(?![^"]*show=)[^"]*)?"/,
      )
    }
  })
})

const common = {
  id: 'x-1',
  chart: 'piracy',
  before: { show: 'units' },
  after: {},
  source: 'Somebody',
  focus: [],
}
const choiceOf = (text: string, right: string, wrong: string, why: string): Choice => ({
  ...common,
  kind: 'choice',
  text,
  why,
  teach: why,
  options: [
    { text: wrong, right: false, feedback: why },
    { text: right, right: true, feedback: '' },
  ],
})

describe('hostile texts', () => {
  const nasty = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '~',
          '=',
          '#',
          '{',
          '}',
          ':',
          '\\',
          '\n',
          '\n\n',
          '->',
          '//',
          '%50%',
          '[html]',
          '$CATEGORY: x',
          '####',
          '<b>',
          '&amp;',
          '"',
          '::',
          ' ',
          '\\n',
        ),
        fc.string({ maxLength: 6, unit: 'grapheme' }),
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((parts) => parts.join(''))
    .filter((text) => text.trim() !== '')

  test('survive in GIFT', () => {
    fc.assert(
      fc.property(nasty, nasty, nasty, nasty, (text, right, wrong, why) => {
        const question = choiceOf(text, right, wrong, why)
        const [, entry, ...more] = parse(giftOf(text, [question], address))
        expect(more).toEqual([])
        if (entry) expectSame(entry, question)
      }),
    )
  })

  test('survive in the page of the SCORM package', () => {
    fc.assert(
      fc.property(nasty, nasty, (text, right) => {
        const question = choiceOf(`${text}</script>`, `${right}<script>`, 'other', '</script><!--')
        const page = scormFiles('x', text, [question], address)['index.html'] ?? ''
        const parsed = new window.DOMParser().parseFromString(page, 'text/html')
        expect(parsed.querySelectorAll('script').length).toBe(2)
        expect(parsed.querySelector('legend')?.textContent).toContain('</script>')
        const key = JSON.parse(parsed.querySelector('#key')?.textContent ?? '')
        expect(key.questions[0].answer).toBe(`${right}<script>`)
      }),
      { numRuns: 30 },
    )
  })
})

describe.each(quizzes)('SCORM 1.2 of %s', (id, title, questions) => {
  test('has the manifest at its root, and one page that asks nobody for anything', () => {
    const files = unzipSync(scormZip(id, title, questions, address))
    expect(Object.keys(files).sort()).toEqual(['imsmanifest.xml', 'index.html'])
    const manifest = new window.DOMParser().parseFromString(
      strFromU8(files['imsmanifest.xml'] ?? new Uint8Array()),
      'application/xml',
    )
    const text = (tag: string) => manifest.getElementsByTagName(tag)[0]?.textContent
    expect([text('schema'), text('schemaversion')]).toEqual(['ADL SCORM', '1.2'])
    const resource = manifest.getElementsByTagName('resource')[0]
    expect(resource?.getAttribute('adlcp:scormtype')).toBe('sco')
    expect(resource?.getAttribute('href')).toBe('index.html')
    expect(manifest.getElementsByTagName('item')[0]?.getAttribute('identifierref')).toBe(
      resource?.getAttribute('identifier'),
    )
    const page = strFromU8(files['index.html'] ?? new Uint8Array())
    expect(page).not.toMatch(/<(link|img|iframe|object)\b|\bsrc=|@import|url\(|type="module"|fetch\(/)
    expect(page.match(/<fieldset>/g)?.length).toBe(questions.length)
  })

  test('the same questions make the same bytes', () => {
    const once = scormZip(id, title, questions, address)
    expect(scormZip(id, title, questions, address)).toEqual(once)
  })
})

describe('answers', () => {
  test.each([
    ['40', 40],
    [' 40 % ', 40],
    ['12.5', 12.5],
    ['12,5', 12.5],
    ['1,652', 1652],
    ['73 389', 73389],
    ['¥8.1 bn', 8.1],
    ['−3', -3],
    ['.5', 0.5],
    ['forty', null],
    ['', null],
    ['1.2.3', null],
    ['1e9', null],
    ['NaN', null],
  ])('%j is the number %j', (text, value) => expect(typedNumber(text)).toBe(value))

  const number: Numeric = {
    ...common,
    kind: 'number',
    text: 'How much?',
    why: '',
    teach: '',
    value: 8.1,
    tolerance: 1.2,
    unit: 'billion yen',
    shown: '¥8.1 bn',
  }

  test.each([
    ['8.1', true],
    ['6.9', true],
    ['9.3', true],
    ['6.8', false],
    ['9.4', false],
    ['x', false],
  ])('%s is right: %s', (text, right) => expect(isRight(number, text)).toBe(right))

  test('an answer that is none of the options is no answer', () => {
    const question = choiceOf('?', 'yes', 'no', '')
    expect([isRight(question, 'yes'), isRight(question, 'no'), isRight(question, 'perhaps')]).toEqual([
      true,
      false,
      false,
    ])
  })

  test('go to the teacher as a table that no spreadsheet takes for formulas', () => {
    const questions = [choiceOf('=1+1, "what"?', '-2', '3', ''), { ...number, id: 'x-2' }]
    expect(resultsCsv('economy', questions, { 'x-1': '3' }, address).split('\r\n')).toEqual([
      '\uFEFFsection,number,question id,question,answer given,right answer,right,chart',
      `economy,1,x-1,"'=1+1, ""what""?",3,'-2,no,https://example.org/sub/charts/piracy/`,
      'economy,2,x-2,How much?,not answered,¥8.1 bn,no,https://example.org/sub/charts/piracy/',
      '',
    ])
  })
})
