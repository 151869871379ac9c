import { zlibSync } from 'fflate'
import { encode, renderSVG } from 'uqr'
import { bitRows, pngOf } from './png.ts'

/** Medium error correction, and the quiet zone that readers ask for. */
const options = { ecc: 'M', border: 4 } as const

/** An address as a QR code, for pages. */
export const qrSvg = (text: string): string => renderSVG(text, options)

/** An address as a QR code, for files that take no SVG. */
export function qrPng(text: string): Uint8Array<ArrayBuffer> {
  const { head, rows } = bitRows(encode(text, options).data, 8)
  return pngOf([
    { type: 'IHDR', data: head },
    { type: 'IDAT', data: zlibSync(rows) },
    { type: 'IEND', data: new Uint8Array() },
  ])
}

/** Bytes or text as an address that needs no request. */
export const dataUrl = (type: string, content: Uint8Array | string): string => {
  if (typeof content === 'string') return `data:${type};charset=utf-8,${encodeURIComponent(content)}`
  let text = ''
  for (const byte of content) text += String.fromCharCode(byte)
  return `data:${type};base64,${btoa(text)}`
}
