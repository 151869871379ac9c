import type { Chart } from '../../charts/chart.ts'
import { type Frame, frame } from '../../charts/frame.ts'
import { defaultView, serialiseView, type View } from '../../charts/view.ts'
import { publishersOf } from '../../data/topics.ts'
import { inWords, unitWords } from '../../data/units.ts'
import type { VerdictWord } from '../../data/verdicts.ts'
import { type Claim, lookOf } from '../../interview/claims.ts'
import type { Option, Question, Template } from './ask.ts'
import { filled } from './fill.ts'
import { type Amount, distractors, otherOrders, shuffled } from './pick.ts'
import { type Read, readAll, readAt, seriesIn, shownNumber } from './read.ts'
import { madeWords as words } from './words.ts'

/** What questions are made from. */
export interface Material {
  chart(id: string): Chart
  claim(id: string): Claim
}

/** What a kind of question comes to. */
interface Answered {
  readonly options: readonly Option[]
  readonly why: string
  /** The values behind the answer: their sources are named. Empty for all of the chart. */
  readonly used: readonly Read[]
  readonly focus: readonly string[]
  readonly number?: { readonly read: Read; readonly within: number }
}

/** Puts a template and the rows together. @throws Error for a value that the rows do not have. */
export function question(template: Template, material: Material): Question {
  const chart = material.chart(template.chart)
  const measure = chart.measures.find(({ id }) => id === template.measure) ?? chart.measures[0]
  if (template.measure && measure.id !== template.measure)
    throw new Error(`${template.id}: ${chart.id} has no measure ${template.measure}`)
  const view: View = { ...defaultView, measure: measure === chart.measures[0] ? null : measure.id }
  const whole = frame(chart, view)
  const { options, why, used, focus, number } = answered(template, whole, material)
  const sources = used.length > 0 ? used.flatMap(({ point }) => point.sources) : whole.sources
  const common = {
    id: template.id,
    chart: chart.id,
    text: filled(template, whole, measure.label),
    why,
    teach: template.teach,
    source: publishersOf([...new Set(sources)], 4),
    before: serialiseView({ ...view, show: template.before.show, years: template.before.years ?? null }),
    after: serialiseView(view),
    focus,
  }
  if (!number) return { ...common, kind: template.ask.kind === 'above' ? 'truefalse' : 'choice', options }
  const value = Number(inWords(whole.unit, number.read.value).toPrecision(4))
  return {
    ...common,
    kind: 'number',
    value,
    tolerance: Number(Math.abs(value * number.within).toPrecision(2)),
    unit: unitWords(whole.unit),
    shown: number.read.text,
  }
}

function answered({ id, ask }: Template, whole: Frame, material: Material): Answered {
  switch (ask.kind) {
    case 'top': {
      const reads = ask.among.map((series) => readAt(whole, series, ask.at))
      return pickedOut(id, ask.end, reads, (read) => read.series.label, ask.at)
    }
    case 'where': {
      const reads = ask.among.map((at) => readAt(whole, ask.series, at))
      return pickedOut(id, ask.end, reads, (read) => read.point.at.label, seriesIn(whole, ask.series).label)
    }
    case 'order': {
      const reads = falling(ask.among.map((series) => readAt(whole, series, ask.at)))
      const option = (order: readonly Read[], right: boolean) => ({
        text: order.map(({ series }) => series.label).join('; '),
        right,
        feedback: '',
      })
      const options = [option(reads, true), ...otherOrders(reads).map((order) => option(order, false))]
      return {
        options: shuffled(options, id),
        why: listed(ask.at, reads, ({ series }) => series.label),
        used: reads,
        focus: ask.among,
      }
    }
    case 'change': {
      const from = readAt(whole, ask.series, ask.from)
      const to = readAt(whole, ask.series, ask.to)
      const way = from.text === to.text ? 'stayed' : from.value < to.value ? 'rose' : 'fell'
      const why = words.changed(from.series.label, ask.from, ask.to, [from.text, to.text])
      return {
        options: (['rose', 'fell', 'stayed'] as const).map((one) => ({
          text: words.changes[one],
          right: one === way,
          feedback: '',
        })),
        why,
        used: [from, to],
        focus: [ask.series],
      }
    }
    case 'amount':
    case 'number': {
      const read = readAt(whole, ask.series, ask.at)
      return {
        options: ask.kind === 'amount' ? amounts(id, whole, read) : [],
        why: words.was(`${read.series.label}, ${ask.at}`, read.text),
        used: [read],
        focus: [ask.series],
        ...(ask.kind === 'number' ? { number: { read, within: ask.within } } : {}),
      }
    }
    case 'above': {
      const reads = [ask.a, ask.b].map((series) => readAt(whole, series, ask.at))
      const [a, b] = reads
      const above = (a?.value ?? 0) > (b?.value ?? 0)
      return {
        options: [true, false].map((one) => ({
          text: one ? words.true : words.false,
          right: one === above,
          feedback: '',
        })),
        why: listed(ask.at, reads, ({ series }) => series.label),
        used: reads,
        focus: [ask.a, ask.b],
      }
    }
    case 'verdict': {
      const { verdict, reading } = material.claim(ask.claim)
      const { word } = lookOf(verdict)
      return {
        options: verdictWords.map((one) => ({
          text: capital(lookOf(one).word),
          right: one === verdict,
          feedback: '',
        })),
        why: reading ? words.verdict(word, reading) : words.verdictOnly(word),
        used: [],
        focus: [],
      }
    }
    case 'measured': {
      const others = ask.others.map(([chart, measure]) => {
        const other = material.chart(chart)
        const found = other.measures.find((one) => one.id === measure)
        if (!found) throw new Error(`${id}: ${chart} has no measure ${measure}`)
        return {
          text: found.measured,
          right: false,
          feedback: words.otherMeasure(found.label, other.name),
        }
      })
      const right = { text: whole.measured, right: true, feedback: '' }
      return {
        options: shuffled([right, ...others], id),
        why: whole.how,
        used: [],
        focus: [],
      }
    }
  }
}

const verdictWords: readonly VerdictWord[] = ['SUPPORTED', 'PARTLY', 'CONTRADICTED', 'CANNOT BE TESTED']

const falling = (reads: readonly Read[]) => [...reads].sort((a, b) => b.value - a.value)

const listed = (head: string, reads: readonly Read[], name: (read: Read) => string) =>
  words.places(
    head,
    falling(reads).map((read) => words.place(name(read), read.text)),
  )

/** One of several values: the highest or the lowest. @throws Error where two share that place. */
function pickedOut(
  id: string,
  end: 'highest' | 'lowest',
  reads: readonly Read[],
  name: (read: Read) => string,
  head: string,
): Answered {
  const sorted = end === 'highest' ? falling(reads) : falling(reads).reverse()
  const [first, second] = sorted
  if (!first || !second || first.text === second.text) throw new Error(`${id}: no single ${end} value`)
  return {
    options: shuffled(
      reads.map((read) => ({
        text: name(read),
        right: read === first,
        feedback: '',
      })),
      id,
    ),
    why: listed(head, reads, name),
    used: reads,
    focus: [first.series.id],
  }
}

/** The right amount among wrong ones, from low to high. The wrong ones are other values of the chart, if it has any. */
function amounts(id: string, whole: Frame, right: Read): readonly Option[] {
  const near = ({ value }: Read) => Math.abs(Math.log(value / right.value))
  const found = readAll(whole)
    .filter(({ value }) => value > 0)
    .filter(({ series, point }) => (series === right.series) !== (point.at.label === right.point.at.label))
    .sort((a, b) => near(a) - near(b))
    .map(({ value, text, series, point }) => ({
      value,
      text,
      feedback: words.thatIs(series.label, point.at.label),
    }))
  const share = /^(%|per ?cent)/.test(unitWords(whole.unit))
  const made = (value: number): Amount | null =>
    share && value > 100
      ? null
      : {
          value,
          text: shownNumber(whole.unit, value),
          feedback: value > right.value ? words.tooHigh : words.tooLow,
        }
  return [
    { value: right.value, text: right.text, right: true, feedback: '' },
    ...distractors(right, found, made, id).map((one) => ({ ...one, right: false })),
  ]
    .sort((a, b) => a.value - b.value)
    .map(({ text, right: isRight, feedback }) => ({ text, right: isRight, feedback }))
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
