import { describe, expect, test } from 'vitest'
import type { Chart, Measure } from '../../charts/chart.ts'
import { loadChart } from '../../charts/charts.ts'
import { choicesOf, frame } from '../../charts/frame.ts'
import { sizes } from '../../charts/layout/types.ts'
import { layout } from '../../charts/layout.ts'
import { veiled, veiledLayout } from '../../charts/reveal.ts'
import { isShown, parseView } from '../../charts/view.ts'
import { allVerdicts } from '../../interview/allClaims.ts'
import { sections } from '../../interview/sections.ts'
import type { Question, Template } from './ask.ts'
import { quizOf, templatesOf } from './quizzes.ts'

interface Case {
  readonly template: Template
  readonly question: Question
  readonly chart: Chart
  readonly measure: Measure
}

const quizzes = await Promise.all(
  sections.map(async ({ id }) => {
    const [templates, questions] = await Promise.all([templatesOf(id), quizOf(id)])
    const cases = await Promise.all(
      templates.map(async (template, at): Promise<Case> => {
        const chart = await loadChart(template.chart)
        const measure = chart.measures.find((one) => one.id === template.measure) ?? chart.measures[0]
        const question = questions[at]
        if (!question) throw new Error(`${template.id} was not made`)
        return { template, question, chart, measure }
      }),
    )
    return { id, cases }
  }),
)
const all = quizzes.flatMap(({ cases }) => cases)
const byId = all.map((one) => [one.template.id, one] as const)

/** The number in a row of the data, found without the code that makes the questions. */
function raw(measure: Measure, series: string, at: string): number {
  const values = measure
    .series()
    .filter((one) => one.id === series)
    .flatMap(({ points }) => points.filter((point) => point.at.label === at).map(({ value }) => value))
  const [value] = values
  if (values.length !== 1 || value == null) throw new Error(`${series} ${at}: ${values}`)
  return value
}

const labelOf = (measure: Measure, id: string) => measure.series().find((one) => one.id === id)?.label ?? ''

/** The right answer as the rows have it: a text, or for an amount its number. */
function expected({ template: { ask }, measure }: Case): string | number {
  const fall = (ids: readonly string[], at: string) =>
    ids.toSorted((a, b) => raw(measure, b, at) - raw(measure, a, at)).map((id) => labelOf(measure, id))
  switch (ask.kind) {
    case 'top':
      return fall(ask.among, ask.at).at(ask.end === 'highest' ? 0 : -1) ?? ''
    case 'where':
      return (
        ask.among
          .toSorted((a, b) => raw(measure, ask.series, b) - raw(measure, ask.series, a))
          .at(ask.end === 'highest' ? 0 : -1) ?? ''
      )
    case 'order':
      return fall(ask.among, ask.at).join('; ')
    case 'change':
      return raw(measure, ask.series, ask.to) > raw(measure, ask.series, ask.from) ? 'It rose' : 'It fell'
    case 'above':
      return raw(measure, ask.a, ask.at) > raw(measure, ask.b, ask.at) ? 'True' : 'False'
    case 'amount':
    case 'number':
      return raw(measure, ask.series, ask.at)
    case 'measured':
      return measure.measured
    case 'verdict': {
      const row = allVerdicts().find(({ claim, role }) => claim === ask.claim && role === 'agreed')
      const words: Readonly<Record<string, string>> = {
        SUPPORTED: 'Supported',
        PARTLY: 'Partly supported',
        CONTRADICTED: 'Contradicted',
        'CANNOT BE TESTED': 'Cannot be tested',
      }
      return words[row?.verdict ?? ''] ?? ''
    }
  }
}

/** The number in a text such as "73,389 students", in the unit of the file. */
const numberIn = (text: string) => Number(text.replace(/[^\d.]/g, ''))

describe.each(quizzes.map(({ id, cases }) => [id, cases] as const))('the quiz of %s', (id, cases) => {
  test('has six to ten questions of at least five kinds, each with an id of its own', () => {
    expect(cases.length).toBeGreaterThanOrEqual(6)
    expect(cases.length).toBeLessThanOrEqual(10)
    expect(new Set(cases.map(({ template }) => template.ask.kind)).size).toBeGreaterThanOrEqual(5)
    expect(new Set(all.map(({ template }) => template.id)).size).toBe(all.length)
    for (const { template } of cases) expect(template.id).toMatch(new RegExp(`^${id}-`))
  })

  test('is the same each time', async () => {
    expect(await quizOf(id)).toEqual(cases.map(({ question }) => question))
  })
})

describe.each(byId)('%s', (_, one) => {
  const { template, question, chart, measure } = one

  test('the right answer is what the rows say', () => {
    const answer = expected(one)
    if (question.kind === 'number') {
      // The only one of these units that the file writes in another size.
      const times = measure.unit === 'JPY 100 million' ? 0.1 : 1
      expect(Math.abs(question.value - Number(answer) * times)).toBeLessThan(question.value / 1000)
      expect(question.tolerance).toBeGreaterThan(0)
      expect(question.tolerance).toBeLessThan(question.value / 4)
      return
    }
    const right = question.options.filter((option) => option.right)
    expect(right.length).toBe(1)
    if (typeof answer === 'string') return expect(right[0]?.text).toBe(answer)
    // As far as it is shown: the nearest of all answers, and itself.
    const off = (text: string) => Math.abs(numberIn(text) - answer)
    expect(off(right[0]?.text ?? '') / answer).toBeLessThan(0.01)
    expect(question.options.toSorted((a, b) => off(a.text) - off(b.text))[0]).toBe(right[0])
  })

  test('the wrong answers are others, and plausible', () => {
    if (question.kind === 'number') return
    const texts = question.options.map(({ text }) => text)
    expect(new Set(texts).size).toBe(texts.length)
    if (question.kind === 'truefalse') expect(texts).toEqual(['True', 'False'])
    else expect(texts.length).toBeGreaterThanOrEqual(3)
    if (template.ask.kind !== 'amount') return
    const right = numberIn(question.options.find((option) => option.right)?.text ?? '')
    for (const { text, right: isRight } of question.options) {
      if (isRight) continue
      expect(numberIn(text) / right).toBeGreaterThan(0.2)
      expect(numberIn(text) / right).toBeLessThan(5)
      expect(Math.max(numberIn(text) / right, right / numberIn(text))).toBeGreaterThan(1.1)
      if (text.endsWith('%')) expect(numberIn(text)).toBeLessThanOrEqual(100)
    }
  })

  test('its words hold no number that could go stale, and its places are filled', () => {
    expect(template.text.replace(/\{\w+\}/g, '')).not.toMatch(/\d/)
    expect(template.teach).not.toMatch(/\d|\{/)
    expect(question.text).not.toMatch(/[{}]|undefined|NaN/)
    expect(question.why).toMatch(/\.$/)
    expect(question.why).not.toMatch(/\.\.|undefined|NaN/)
    expect(question.source.length).toBeGreaterThan(2)
  })

  test('its views are views of the chart', () => {
    for (const view of [question.before, question.after]) {
      const choices = choicesOf(chart, view['measure'] ?? null)
      expect(parseView(view, choices).ignored).toEqual([])
      expect(parseView(view, choices).view.measure ?? chart.measures[0].id).toBe(measure.id)
    }
    expect(question.after['show']).toBeUndefined()
    for (const id of question.focus)
      expect(frame(chart, viewOf(question.after)).series.map((s) => s.id)).toContain(id)
  })

  test('the chart does not give the answer away before it is given', () => {
    const view = viewOf(question.before)
    expect(view.show).not.toBe('all')
    const whole = frame(chart, view)
    const shown = veiled(whole, view.show, { name: 'A chart', question: 'What do you see?' })
    const texts = sizes
      .flatMap((size) => {
        const { acrossTicks, upTicks, labels } = veiledLayout(layout(whole, size), view.show)
        return [...acrossTicks, ...upTicks]
          .map(({ label }) => label)
          .concat(labels.flatMap(({ lines }) => lines))
      })
      .concat(shown.finding, shown.measured, shown.how, shown.name, ...shown.series.map(({ label }) => label))
    const { ask } = template
    const right =
      question.kind === 'number'
        ? question.shown
        : (question.options.find((option) => option.right)?.text ?? '')
    if (ask.kind === 'change') {
      const hasBoth = [ask.from, ask.to].every((at) =>
        whole.series.some(
          ({ id, points }) => id === ask.series && points.some((point) => point.at.label === at),
        ),
      )
      // Either the way is not there yet, or it cannot be known which of several lines it is.
      expect(!hasBoth || (!isShown(view.show, 'names') && whole.series.length > 2)).toBe(true)
    } else if (ask.kind === 'above') {
      expect(isShown(view.show, 'names')).toBe(false)
    } else {
      expect(texts.filter((text) => text.includes(right))).toEqual([])
    }
  })

  function viewOf(params: Question['before']) {
    return parseView(params, choicesOf(chart, params['measure'] ?? null)).view
  }
})
