import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { frame } from '../charts/frame.ts'
import { chartIds, loadChart } from '../charts/registry.ts'
import { defaultView } from '../charts/view.ts'
import { inWords } from '../data/units.ts'
import { gridOf } from './grid.ts'
import { slideFile } from './slide.ts'

const css = readFileSync('src/ui/theme.css', 'utf8')

describe('a slide', () => {
  const views = chartIds.flatMap((id) => (['now', 'then'] as const).map((asof) => ({ id, asof })))
  test.each(views)('$id, $asof: the numbers of the frame, or its table', async ({ id, asof }) => {
    const made = frame(await loadChart(id), { ...defaultView, asof })
    const file = await slideFile({
      frame: made,
      sources: 'A & B',
      link: 'https://example.org/?a=1&b=2',
      css,
    })
    const parts = unzipSync(file)
    const names = Object.keys(parts)
    for (const name of names.filter((one) => /\.(xml|rels)$/.test(one))) {
      const text = strFromU8(parts[name] ?? new Uint8Array())
      expect(text).not.toMatch(/NaN|undefined|multiLvl|&(?!amp;|lt;|gt;|quot;|apos;|#)/)
    }
    const chart = names.find((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))
    const values = made.series
      .flatMap(({ points }) =>
        points.flatMap(({ value }) => (value === null ? [] : inWords(made.unit, value))),
      )
      .sort((a, b) => a - b)
    if (chart) {
      const xml = strFromU8(parts[chart] ?? new Uint8Array())
      const written = [...xml.matchAll(/<c:val>.*?<\/c:val>/gs)]
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
  })

  test('a missing year is a gap, and what the chart leaves apart is not joined', async () => {
    const share = gridOf(frame(await loadChart('investor-share')))
    expect(share?.categories).toContain('2015')
    expect(share?.series[0]?.values[share.categories.indexOf('2015')]).toBe(null)
    expect(share?.spans).toBe(false)
    expect(gridOf(frame(await loadChart('ageing')))).toMatchObject({ form: 'line', spans: true })
    expect(gridOf(frame(await loadChart('trade-partner')))).toMatchObject({ form: 'line', spans: false })
    // Its dates are unevenly spaced: an axis of categories would bend the lines.
    expect(gridOf(frame(await loadChart('wages')))).toBe(null)
  })
})
