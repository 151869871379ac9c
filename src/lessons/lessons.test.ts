import { describe, expect, test } from 'vitest'
import { chartIds, loadChart } from '../charts/charts.ts'
import { choicesOf, frame } from '../charts/frame.ts'
import { parseView, stages } from '../charts/view.ts'
import { tasksOf } from '../guess/model.ts'
import { claimList } from '../interview/claimList.ts'
import { countryPages } from '../interview/countries.ts'
import { glossary } from '../interview/glossary.ts'
import { sections } from '../interview/sections.ts'
import { claimIdsOf } from '../interview/words.ts'
import { countryBriefs } from './countryBriefs.ts'
import { allFigures, said } from './figures.ts'
import { lessonOf } from './lessonList.ts'
import { addressOf, chart, type LessonLink, slide } from './links.ts'
import * as shared from './shared.ts'
import type { Lesson, Say } from './types.ts'

const of = await allFigures()
const all = await Promise.all(
  sections.map(async ({ id, load }) => ({ id, section: await load(), lesson: await lessonOf(id) })),
)

/** Why a link leads nowhere, or null. */
async function wrong(link: LessonLink): Promise<string | null> {
  const section = 'section' in link ? all.find(({ id }) => id === link.section)?.section : undefined
  if ('section' in link && !section) return 'no such section'
  const passages = section?.passages ?? []
  const claims = passages.flatMap(claimIdsOf)
  switch (link.kind) {
    case 'chart':
      return chartFault(link.chart, link.view)
    case 'text':
      return [...claims, ...passages.map(({ id }) => id)].includes(link.anchor)
        ? null
        : 'no such place in the text'
    case 'claim':
      return claimList.some(({ id }) => id === link.claim) ? null : 'no such claim'
    case 'slide': {
      const { slide: id, step } = link
      if (passages.some(({ figures }) => figures.includes(id)))
        return step >= 0 && step <= stages.length ? null : 'no such stage'
      if (claims.some((one) => id === `verdict-${one}`)) return step <= 1 ? null : 'no such step'
      const words = ['question', 'learned', ...passages.map((p) => `said-${p.id}`)]
      return words.includes(id) && step === 0 ? null : 'no such slide'
    }
    default:
      return null
  }
}

async function chartFault(id: string, view: Readonly<Record<string, string | undefined>>) {
  if (!chartIds.includes(id)) return 'no such chart'
  const made = await loadChart(id)
  const { view: read, ignored } = parseView(view, choicesOf(made, view['measure'] ?? null))
  if (read.show === 'guess' && tasksOf(frame(made, read)).length === 0) return 'nothing to guess'
  return ignored.length === 0 ? null : ignored.map(({ key, reason }) => `${key}: ${reason}`).join('; ')
}

const linksOf = (lesson: Lesson) => [
  ...lesson.plans.flatMap(({ steps }) => steps.map(({ open }) => open)),
  ...lesson.mistakes.map(({ open }) => open),
]

/** Everything that a lesson says. */
const wordsOf = (lesson: Lesson): readonly Say[] => [
  lesson.aim,
  ...lesson.prior,
  ...lesson.plans.flatMap(({ steps }) => steps.map(({ act }) => act)),
  ...[...lesson.answers, ...lesson.mistakes, lesson.exit].flatMap(({ heard, reply }) => [heard, reply]),
  ...lesson.sensitive,
  ...lesson.nuggets.flatMap(({ says, term }) => [says, typeof term === 'string' ? '' : term.meaning]),
  ...lesson.discussion,
  ...lesson.essays,
]

/** The words as they are typed: of a function, its texts without what is put into them. */
const typed = (say: Say) =>
  typeof say === 'string'
    ? say
    : [...say.toString().matchAll(/`([^`]*)`/g)]
        .map(([, text = '']) => text.replace(/\$\{[^}]*\}/g, ''))
        .join(' ')

/** Years, spans of years, claims and the age group are names; any other digit would be a number of the data. */
const named = /\b(19|20)\d\d(–\d\d)?s?\b|\b[ECSB]\d{1,2}\b|\b65 and over\b/g

describe.each(all)('the lesson on $id', ({ id, section, lesson }) => {
  const figures = section.passages.flatMap((passage) => passage.figures)

  test('has a plan of 10, 25 and 45 minutes, each step with its link, and the steps fill the time', () => {
    expect(lesson.id).toBe(id)
    expect(lesson.plans.map(({ minutes }) => minutes)).toEqual([10, 25, 45])
    for (const { minutes, steps } of lesson.plans)
      expect(steps.reduce((sum, step) => sum + step.minutes, 0)).toBe(minutes)
  })

  test('opens only what exists: chart, measure, series, years, stage, claim, passage, slide', async () => {
    for (const link of linksOf(lesson)) expect(await wrong(link), addressOf(link)).toBeNull()
  })

  test('says something of each chart of its section, in order, and explains a term for each', () => {
    expect(lesson.nuggets.map((nugget) => nugget.chart)).toEqual(figures)
    for (const { term } of lesson.nuggets)
      if (typeof term === 'string') expect(glossary.map((one) => one.id)).toContain(term)
  })

  test('takes every number from the figures: none is typed', () => {
    for (const say of wordsOf(lesson)) {
      expect(typed(say).replace(named, ''), typed(say)).not.toMatch(/\d/)
      expect(said(say, of)).not.toMatch(/undefined|NaN|\[object/)
    }
  })

  test('names five mistakes or more, and has a worksheet of its own charts and claims', () => {
    expect(lesson.mistakes.length).toBeGreaterThanOrEqual(5)
    for (const one of lesson.worksheet.charts) expect(figures).toContain(one)
    const claims = section.passages.flatMap(claimIdsOf)
    for (const one of lesson.worksheet.claims) expect(claims).toContain(one)
  })
})

test('the lessons together name flow and stock, points, shares, experts, aid, and one-off jumps', () => {
  const names = all.flatMap(({ lesson }) => lesson.mistakes.map(({ name }) => name)).join('\n')
  for (const words of [
    'Flow against stock',
    'Points against per cent',
    'A falling share is not a falling amount',
    'Experts are not the public',
    'Aid is not investment',
    'One-off jumps',
  ])
    expect(names).toContain(words)
  expect(shared.rubric.rows).toHaveLength(4)
  expect(shared.standing).toHaveLength(3)
})

test('a link that leads nowhere is found out', async () => {
  expect(await wrong(chart('no-such-chart'))).not.toBeNull()
  expect(await wrong(chart('wages', { measure: 'nothing' }))).not.toBeNull()
  expect(await wrong(chart('philippines-worries', { measure: 'events-2024', show: 'guess' }))).not.toBeNull()
  expect(await wrong(chart('wages', { countries: 'XXX' }))).not.toBeNull()
  expect(await wrong(slide('economy', 'trust'))).not.toBeNull()
  expect(await wrong(slide('economy', 'wages', 8))).not.toBeNull()
  expect(await wrong(slide('economy', 'verdict-B1'))).not.toBeNull()
})

describe('the country cards', () => {
  test('are one for each partner and one for Japan', () => {
    expect(countryBriefs.map(({ code }) => code).sort()).toEqual(countryPages.map(({ code }) => code).sort())
  })

  test.each(countryBriefs)(
    '$code rests on charts: every line names one, every number is a value of one',
    async (brief) => {
      for (const { says, chart: id, measure } of [...brief.needs, ...brief.fears]) {
        expect(typed(says).replace(named, '')).not.toMatch(/\d/)
        expect(said(says, of)).not.toMatch(/undefined|NaN/)
        expect(await chartFault(id, measure === undefined ? {} : { measure })).toBeNull()
      }
      for (const { chart: id, measure, series, at, label } of brief.numbers) {
        expect(of(id, measure).text(series, at)).toMatch(/\d/)
        expect(label.replace(named, '').replace('from 0 to 1', '')).not.toMatch(/\d/)
      }
    },
  )
})

test('figures know dates, points and per cent', async () => {
  const firms = of('thailand-firms')
  const share = frame(await loadChart('thailand-firms')).series.find(({ id }) => id === 'manufacturing')
  const [first, last] = [share?.points[0]?.value ?? 0, share?.points.at(-1)?.value ?? 0]
  expect(firms.points('manufacturing', '2008', '2020')).toBe(`${(first - last).toFixed(1)} percentage points`)
  expect(firms.percent('manufacturing', '2008', '2020')).toBe(`${((1 - last / first) * 100).toFixed(0)}%`)
  expect(of('agreements').date('ajcep', 0)).toMatch(/2008/)
  expect(() => firms.date('manufacturing', 99)).toThrow()
  expect(() => of('thailand-firms', 'nothing')).toThrow()
})
