import { describe, expect, test } from 'vitest'
import { chartIds, loadChart } from '../charts/charts.ts'
import { verdictMeasures as balanceVerdicts } from '../data/balance/verdict_measures.ts'
import { verdictMeasures } from '../data/investment/verdict_measures.ts'
import { verdictMeasures as securityVerdicts } from '../data/security/verdict_measures.ts'
import { allClaims } from './allClaims.ts'
import { claimsOf, typeset } from './claims.ts'
import { measureNames } from './measures.ts'
import { sections } from './sections.ts'
import { claimIdsOf, type Phrase } from './words.ts'

const all = await Promise.all(sections.map(async ({ id, load }) => [id, await load()] as const))

describe.each(all)('%s', (id, section) => {
  const phrases = section.passages.flatMap(({ text }) =>
    text.flatMap((part) => {
      if (typeof part === 'string') return []
      if ('term' in part) return []
      return 'phrase' in part
        ? [part]
        : part.words.filter((word): word is Phrase => typeof word === 'object' && 'phrase' in word)
    }),
  )

  test('has its own id, passages in order, and three lines learned', () => {
    expect(section.id).toBe(id)
    expect(section.passages.map((passage) => passage.id)).toEqual(
      section.passages.map((_, i) => `${id}-${i + 1}`),
    )
    expect(section.learned).toHaveLength(3)
  })

  test('each phrase drives a figure of the page, to series and a measure that it has', async () => {
    const figures = section.passages.flatMap((passage) => passage.figures)
    expect(phrases.length).toBeGreaterThan(0)
    for (const { phrase, figure, drive } of phrases) {
      expect(figures, phrase).toContain(figure)
      const chart = await loadChart(figure)
      const measure = drive.measure
        ? chart.measures.find((one) => one.id === drive.measure)
        : chart.measures[0]
      expect(measure, `${phrase}: ${drive.measure}`).toBeDefined()
      const series = measure?.series() ?? []
      // A matrix has columns to point at as well.
      const ids = series.flatMap((one) => [one.id, ...one.points.flatMap(({ column }) => column ?? [])])
      for (const one of drive.focus) expect(ids, phrase).toContain(one)
    }
  })

  test('each claim of a passage stands beside a figure that bears on it', async () => {
    for (const passage of section.passages) {
      const charts = await Promise.all(passage.figures.map(loadChart))
      for (const claim of claimIdsOf(passage)) {
        expect(
          charts.some((chart) => chart.claims.includes(claim)),
          claim,
        ).toBe(true)
      }
    }
  })
})

test('the economy makes the claims E1 to E7, each once, as the data have them', () => {
  const said = all.find(([id]) => id === 'economy')?.[1].passages.flatMap(claimIdsOf)
  expect(said).toEqual(['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7'])
  expect(claimsOf(verdictMeasures, 'now').map((claim) => claim.id)).toEqual(said)
})

test('the security section makes the claims S1 to S12, each once, as the data have them', () => {
  const said = all.find(([id]) => id === 'security')?.[1].passages.flatMap(claimIdsOf)
  expect(said).toEqual(Array.from({ length: 12 }, (_, i) => `S${i + 1}`))
  expect(claimsOf(securityVerdicts, 'now').map((claim) => claim.id)).toEqual(said)
  for (const { measure, role } of securityVerdicts.rows()) {
    if (role !== 'agreed') expect(measureNames, measure).toHaveProperty(measure)
  }
})

describe('the verdicts', () => {
  const now = claimsOf(verdictMeasures, 'now')
  const then = claimsOf(verdictMeasures, 'then')

  test('carry every row of the data', () => {
    const shown = now.flatMap((claim) => claim.measures.flatMap((measure) => measure.evidence))
    expect(shown.length).toBe(verdictMeasures.rows().filter((row) => row.role !== 'agreed').length)
  })

  test('name every measure in words', () => {
    for (const { measure, role } of verdictMeasures.rows()) {
      if (role !== 'agreed') expect(measureNames, measure).toHaveProperty(measure)
    }
  })

  test('then, they use no figure of later years', () => {
    const words = (claims: typeof now) =>
      claims
        .flatMap((c) => [c.reading, ...c.measures.flatMap((m) => m.evidence.map((e) => e.figure))])
        .join('\n')
    expect(words(now)).toMatch(/2024/)
    expect(words(then)).not.toMatch(/20(2[4-9]|[3-9]\d)|20\d\d-2[4-9]/)
  })

  test('then, surveys that were out by May 2024 count, and later ones do not', () => {
    const evidence = claimsOf(balanceVerdicts, 'then').flatMap((c) => c.measures.flatMap((m) => m.evidence))
    const texts = evidence.map((one) => one.figure).join('\n')
    expect(texts).toContain('2024')
    expect(texts).not.toMatch(/20(2[5-9]|[3-9]\d)|2020-24/)
  })
})

test('every core chart of the storyboard stands on a page, and every chart on just one', () => {
  const core = [
    'agreements trade-partner investment-in-asean investment-shift indonesia-realised promising-countries',
    'thailand-applications thailand-firms investor-share wages',
    'exchange restaurants-thailand restaurants-world rd-centres vehicles ageing ageing-speed',
    'security-since peacekeepers piracy security-domains security-assistance first-worries philippines-worries cyber-index',
    'us-or-china trade-pull arms-suppliers un-votes how-to-respond challenges trust',
  ].flatMap((line) => line.split(' '))
  expect(core).toHaveLength(32)
  const shown = all.flatMap(([, section]) => section.passages.flatMap((passage) => passage.figures))
  for (const id of core) expect(shown).toContain(id)
  expect([...shown].sort()).toEqual([...chartIds].sort())
})

test('verdicts and their figures are set as the other words are: dashes in spans of years, not in dates', () => {
  expect(typeset("Japan's share, 2020-24, since 2023-11-03")).toBe('Japan’s share, 2020–24, since 2023-11-03')
  for (const { name } of allClaims('now').flatMap((claim) => claim.measures)) expect(name).toMatch(/^[A-Z]/)
  for (const claim of allClaims('now'))
    for (const words of [
      claim.reading,
      ...claim.measures.flatMap((one) => one.evidence.map((e) => e.figure)),
    ])
      expect(words).not.toMatch(/(?<![\d-])\d{2,4}-\d{2,4}(?![\d-])|'/)
})
