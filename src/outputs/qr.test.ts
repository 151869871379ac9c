import { unzlibSync } from 'fflate'
import decodeQR from 'qr/decode.js'
import { expect, test } from 'vitest'
import { chunksOf } from './png.ts'
import { dataUrl, qrPng, qrSvg } from './qr.ts'

/** The picture of a one-bit PNG as a reader of codes wants it. */
function pixels(png: Uint8Array) {
  const chunks = chunksOf(png) ?? []
  const part = (type: string) => chunks.find((chunk) => chunk.type === type)?.data ?? new Uint8Array()
  const head = part('IHDR')
  const width = new DataView(head.buffer, head.byteOffset).getUint32(0)
  const rows = unzlibSync(part('IDAT'))
  const stride = Math.ceil(width / 8) + 1
  const data = new Uint8Array(width * width * 4).map((_, at) => {
    const x = (at >> 2) % width
    const y = Math.floor((at >> 2) / width)
    const bit = ((rows[y * stride + 1 + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1
    return (at & 3) === 3 || bit === 1 ? 255 : 0
  })
  return { width, height: width, data }
}

test.each(['https://security-partners.example/charts/wages/?years=2010..2020&countries=VNM,IDN', 'kurz'])(
  'a code is read back as what was written: %s',
  (text) => {
    expect(decodeQR(pixels(qrPng(text)))).toBe(text)
  },
)

test('a code for a page is a picture of its own, on white', () => {
  const svg = qrSvg('https://example.org/')
  expect(svg).toMatch(/^<svg[^>]*viewBox/)
  expect(svg).toMatch(/fill="(white|#fff)/)
  expect(dataUrl('image/svg+xml', svg)).toMatch(/^data:image\/svg\+xml;charset=utf-8,%3Csvg/)
})
