import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { chartIds, loadChart } from '../charts/charts.ts'
import { frame } from '../charts/frame.ts'
import { textWidth } from '../charts/text.ts'
import { defaultView } from '../charts/view.ts'
import { inWords } from '../data/units.ts'
import { gridOf } from './grid.ts'
import { deckFile } from './slide.ts'
import { chartSlide, claimSlide, sectionSlides, slidesOf } from './talk.ts'

const address = (path: string) => `https://example.org${path}`
const css = readFileSync('src/ui/theme.css', 'utf8')

describe('a slide', () => {
  const views = chartIds.flatMap((id) => (['now', 'then'] as const).map((asof) => ({ id, asof })))
  test.each(views)('$id, $asof: the numbers of the frame, or its table', async ({ id, asof }) => {
    const chart = await loadChart(id)
    const made = frame(chart, { ...defaultView, asof })
    const slide = await chartSlide(made, asof === 'then' ? { asof } : {}, chart.claims, address)
    const parts = unzipSync(await deckFile(made.finding, [slide], css))
    const names = Object.keys(parts)
    for (const name of names.filter((one) => /\.(xml|rels)$/.test(one))) {
      const text = strFromU8(parts[name] ?? new Uint8Array())
      expect(text).not.toMatch(/NaN|undefined|multiLvl|&(?!amp;|lt;|gt;|quot;|apos;|#)/)
    }
    const drawn = names.find((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))
    const values = made.series
      .flatMap(({ points }) =>
        points.flatMap(({ value }) => (value === null ? [] : inWords(made.unit, value))),
      )
      .sort((a, b) => a - b)
    if (drawn) {
      const xml = strFromU8(parts[drawn] ?? new Uint8Array())
      const written = [...xml.matchAll(/<c:(?:val|yVal)>.*?<\/c:(?:val|yVal)>/gs)]
        .flatMap(([val]) => [...val.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, one]) => Number(one)))
        .sort((a, b) => a - b)
      expect(written.length).toBe(values.length)
      written.forEach((one, i) => {
        expect(one).toBeCloseTo(values[i] ?? Number.NaN, 6)
      })
      const declared = [...xml.matchAll(/<c:(?:cat|val|ser)Ax>\s*<c:axId val="(\d+)"/g)].map(([, one]) => one)
      const used = [...xml.matchAll(/<c:axId val="(\d+)"/g)].map(([, one]) => one)
      expect(new Set(used)).toEqual(new Set(declared))
      const marks = [...xml.matchAll(/<c:symbol val="(\w+)"/g)].map(([, one]) => one)
      expect(new Set(marks).size).toBe(Math.min(marks.length, 7))
    } else {
      const slides = names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
      expect(slides.some((name) => strFromU8(parts[name] ?? new Uint8Array()).includes('<a:tbl>'))).toBe(true)
    }
    // Alt text for each chart and code, a code on each slide.
    const pages = names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    for (const name of pages) {
      const xml = strFromU8(parts[name] ?? new Uint8Array())
      expect(xml).toContain('descr="QR code of https://example.org/charts/')
      for (const [, descr] of xml.matchAll(/<p:cNvPr [^>]*?(?:descr="([^"]*)")?[^>]*><a:extLst>/g))
        expect(descr).not.toBe('')
    }
    const notes = strFromU8(parts['ppt/notesSlides/notesSlide1.xml'] ?? new Uint8Array())
    for (const said of ['Said:', 'How to read it:', 'Data version:', `https://example.org/charts/${id}/`])
      expect(notes).toContain(said)
    for (const claim of chart.claims) expect(notes).toMatch(new RegExp(`${claim}: (?:A forecast; |\\w)`))
  })

  test('the head of a table’s column has room for its longest word', async () => {
    const made = frame(await loadChart('security-domains'), defaultView)
    const slide = await chartSlide(made, {}, ['S8'], address)
    const parts = unzipSync(await deckFile(made.finding, [slide], css))
    const xml = strFromU8(parts['ppt/slides/slide1.xml'] ?? new Uint8Array())
    const inches = [...xml.matchAll(/<a:gridCol w="(\d+)"/g)].map(([, width]) => Number(width) / 914400)
    const [head = ''] = xml.match(/<a:tr .*?<\/a:tr>/s) ?? []
    const words = [...head.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) => text)
    expect(words).toContain('Philippines')
    words.forEach((word, at) => {
      // In points, between margins of a tenth of an inch.
      expect(textWidth(word, 11, true), word).toBeLessThan(((inches[at] ?? 0) - 0.2) * 72)
    })
  })

  test('a deck holds charts and claims in the given order, each chart with its own axes, and names what is not there', async () => {
    const { slides, bad } = await slidesOf(
      [
        { kind: 'claims', id: 'E3', view: {} },
        { kind: 'charts', id: 'us-or-china', view: {} },
        { kind: 'charts', id: 'gone', view: {} },
        { kind: 'charts', id: 'investment-shift', view: { measure: 'yearly', countries: 'VNM' } },
      ],
      address,
    )
    expect(bad).toEqual(['charts/gone'])
    expect(slides.map(({ link }) => link)).toEqual([
      'https://example.org/claims/#E3',
      'https://example.org/charts/us-or-china/',
      'https://example.org/charts/investment-shift/?measure=yearly&countries=VNM',
    ])
    const parts = unzipSync(await deckFile('My deck', slides, css))
    const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
    expect(text('ppt/slides/slide1.xml')).toMatch(/>against<|>for</)
    const charts = Object.keys(parts).filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))
    expect(charts.length).toBe(2)
    const last = text(charts.sort().at(-1) ?? '')
    expect(last).toContain('<c:v>Vietnam</c:v>')
    expect(last).not.toContain('<c:v>Thailand</c:v>')
  })

  test('a section’s slides are its question, all its charts in order, and what we learned', async () => {
    const slides = await sectionSlides('economy', 'now', address)
    expect(slides.map(({ kind }) => kind)).toEqual([
      'text',
      ...Array.from({ length: slides.length - 2 }, () => 'chart'),
      'text',
    ])
    expect(slides.length).toBeGreaterThan(12)
    const early = await sectionSlides('economy', 'then', address)
    for (const { title, notes } of early) expect(`${title} ${notes.join(' ')}`).not.toMatch(/2025|2026/)
  })

  test('a claim as of May 2024 rests on no later figure', async () => {
    const { rows } = await claimSlide('E2', 'then', address)
    expect(rows.length).toBeGreaterThan(2)
    expect(rows.flat().join(' ')).not.toMatch(/2025|2026/)
  })

  test('a missing year is a gap, and what the chart leaves apart is not joined', async () => {
    const share = gridOf(frame(await loadChart('investor-share')))
    expect(share?.categories).toContain('2015')
    expect(share?.series[0]?.values[share.categories.indexOf('2015')]).toBe(null)
    expect(share?.spans).toBe(false)
    expect(gridOf(frame(await loadChart('ageing')))).toMatchObject({ form: 'line', spans: true })
    expect(gridOf(frame(await loadChart('trade-partner')))).toMatchObject({ form: 'line', spans: false })
    // Its dates are unevenly spaced: they stand where they fall.
    const wages = gridOf(frame(await loadChart('wages')))
    expect(wages?.form).toBe('scatter')
    expect(wages?.places).toEqual([...(wages?.places ?? [])].sort((a, b) => a - b))
  })
})
