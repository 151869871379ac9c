/** A chunk of a PNG file: its four letters and its bytes. */
export interface Chunk {
  readonly type: string
  readonly data: Uint8Array
}

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10]

/** The chunks of a PNG, as far as they are whole. Null for what is not a PNG. */
export function chunksOf(file: Uint8Array): readonly Chunk[] | null {
  if (SIGNATURE.some((byte, at) => file[at] !== byte)) return null
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const chunks: Chunk[] = []
  let at = SIGNATURE.length
  while (at + 12 <= file.byteLength) {
    const end = at + 8 + view.getUint32(at)
    if (end + 4 > file.byteLength) break
    chunks.push({ type: latin(file.subarray(at + 4, at + 8)), data: file.subarray(at + 8, end) })
    at = end + 4
  }
  return chunks
}

/** Chunks as a PNG file. */
export function pngOf(chunks: readonly Chunk[]): Uint8Array<ArrayBuffer> {
  const size = chunks.reduce((sum, { data }) => sum + data.length + 12, SIGNATURE.length)
  const file = new Uint8Array(size)
  const view = new DataView(file.buffer)
  file.set(SIGNATURE)
  let at = SIGNATURE.length
  for (const { type, data } of chunks) {
    view.setUint32(at, data.length)
    file.set(bytes(type), at + 4)
    file.set(data, at + 8)
    const end = at + 8 + data.length
    view.setUint32(end, crc32(file.subarray(at + 4, end)))
    at = end + 4
  }
  return file
}

/** A text with a keyword, as PNG keeps it: UTF-8, not compressed. */
export const textChunk = (keyword: string, text: string): Chunk => ({
  type: 'iTXt',
  data: new Uint8Array([...bytes(keyword), 0, 0, 0, 0, 0, ...bytes(text)]),
})

/** The keyword and text of an uncompressed iTXt chunk; null for any other. */
export function textOf({ type, data }: Chunk): readonly [string, string] | null {
  const end = data.indexOf(0)
  if (type !== 'iTXt' || end < 1 || data[end + 1] !== 0) return null
  const language = data.indexOf(0, end + 3)
  const translated = data.indexOf(0, language + 1)
  if (language < 0 || translated < 0) return null
  return [latin(data.subarray(0, end)), new TextDecoder().decode(data.subarray(translated + 1))]
}

/** A picture of one bit a pixel, white where `dark` is false, each cell `scale` pixels wide, as raw PNG rows. */
export function bitRows(dark: readonly (readonly boolean[])[], scale: number) {
  const side = dark.length * scale
  const stride = Math.ceil(side / 8) + 1
  const rows = new Uint8Array(stride * side)
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      if (dark[Math.floor(y / scale)]?.[Math.floor(x / scale)]) continue
      const at = y * stride + 1 + (x >> 3)
      rows[at] = (rows[at] ?? 0) | (128 >> (x & 7))
    }
  }
  const head = new Uint8Array(13)
  const view = new DataView(head.buffer)
  view.setUint32(0, side)
  view.setUint32(4, side)
  // One bit of grey a pixel.
  view.setUint8(8, 1)
  return { head, rows }
}

/** The checksum of PNG and ZIP. */
export function crc32(data: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of data) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return (sum ^ 0xffffffff) >>> 0
}

const bytes = (text: string) => new TextEncoder().encode(text)
const latin = (data: Uint8Array) => String.fromCharCode(...data)
