import fc from 'fast-check'
import { strFromU8, strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { loadChart } from '../charts/charts.ts'
import { frame } from '../charts/frame.ts'
import { defaultView } from '../charts/view.ts'
import { dataVersion, memoryOf, pngWith, svgWith } from './memory.ts'
import { chunksOf, crc32 } from './png.ts'
import { qrPng } from './qr.ts'

const picture = qrPng('https://example.org/')
const any = fc.record({
  title: fc.string({ unit: 'grapheme' }),
  view: fc.webUrl({ withQueryParameters: true }),
  data: fc.stringMatching(/^[0-9a-f]{8}$/),
  citation: fc.string({ unit: 'grapheme' }),
})

test('a PNG and an SVG give back the view and the version that were put in', () => {
  fc.assert(
    fc.property(any, (memory) => {
      const { view, data } = memory
      expect(memoryOf(pngWith(picture, memory))).toEqual({ view, data })
      expect(memoryOf(strToU8(svgWith('<svg viewBox="0 0 1 1"><g/></svg>', memory)))).toEqual({ view, data })
    }),
  )
})

test('a picture with a memory is still a PNG: every chunk has its checksum, head first, end last', () => {
  const memory = { title: 'Tōkyō', view: 'https://example.org/?a=1&b="2"', data: '0123abcd', citation: '“x”' }
  const file = pngWith(picture, memory)
  const chunks = chunksOf(file) ?? []
  expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'iTXt', 'iTXt', 'iTXt', 'iTXt', 'IDAT', 'IEND'])
  let at = 8
  for (const { type, data } of chunks) {
    const view = new DataView(file.buffer, at)
    expect(view.getUint32(8 + data.length)).toBe(crc32(new Uint8Array([...strToU8(type), ...data])))
    at += data.length + 12
  }
  // The known checksum of an empty IEND.
  expect(strFromU8(file.subarray(-4), true)).toBe('\xAE\x42\x60\x82')
})

test('a foreign, cut or hostile file has no memory, and never throws', () => {
  const memory = { title: 't', view: 'https://example.org/', data: '0123abcd', citation: 'c' }
  expect(memoryOf(picture)).toBe(null)
  expect(memoryOf(strToU8('<svg><metadata>hello</metadata></svg>'))).toBe(null)
  expect(memoryOf(strToU8(svgWith('<svg/>', { ...memory, view: 'javascript:alert(1)' })))).toBe(null)
  expect(memoryOf(pngWith(picture, { ...memory, data: 'new' }))).toBe(null)
  const whole = pngWith(picture, memory)
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
      const broken = whole.slice()
      broken[at] = byte
      memoryOf(broken)
      memoryOf(whole.subarray(0, at))
    }),
    { numRuns: 500 },
  )
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => memoryOf(bytes) === null))
})

test('the version changes with a value in sight and with nothing else', async () => {
  const chart = await loadChart('wages')
  const now = frame(chart)
  expect(dataVersion(frame(chart))).toBe(dataVersion(now))
  expect(dataVersion({ ...now, finding: 'Other words', notes: [] })).toBe(dataVersion(now))
  expect(dataVersion(frame(chart, { ...defaultView, asof: 'then' }))).not.toBe(dataVersion(now))
  const [first, ...rest] = now.series
  const [point, ...points] = first?.points ?? []
  if (!first || !point) throw new Error('no point')
  const changed = { ...first, points: [{ ...point, value: (point.value ?? 0) + 1 }, ...points] }
  expect(dataVersion({ ...now, series: [changed, ...rest] })).not.toBe(dataVersion(now))
})
