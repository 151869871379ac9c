// Writes src/ui/type/: the two typefaces cut down to the signs that the site's own words use, in the weights it sets.
// The licence stands beside them. Other signs, in what readers type, come from the whole files (src/ui/fonts.css).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { convert } from 'fontverter'
import subsetFont from 'subset-font'

const ascii = String.fromCodePoint(...Array.from({ length: 95 }, (_, at) => 32 + at))
const SIGNS = `${ascii}\u00a0¥·×–—‘’“”…↑↓−`
const variationAxes = { wght: { min: 400, max: 700, default: 400 } }

/**
 * The font under another name: the licence keeps its own name for whole copies. What it says of rights stays.
 * @param {Buffer} font an uncompressed font file
 * @param {string} family
 */
function renamed(font, family) {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, at) => {
    const entry = 12 + 16 * at
    const from = font.readUInt32BE(entry + 8)
    const bytes = font.subarray(from, from + font.readUInt32BE(entry + 12))
    return { tag: font.toString('latin1', entry, entry + 4), bytes, entry }
  })
  for (const table of tables) if (table.tag === 'name') table.bytes = nameTable(table.bytes, family)
  const head = Buffer.from(font.subarray(0, 12 + 16 * tables.length))
  const parts = [head]
  let place = head.length
  for (const { bytes, entry } of tables) {
    const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)])
    head.writeUInt32BE(sumOf(padded), entry + 4)
    head.writeUInt32BE(place, entry + 8)
    head.writeUInt32BE(bytes.length, entry + 12)
    parts.push(padded)
    place += padded.length
  }
  return Buffer.concat(parts)
}

/** Checksum of a table: the sum of its 32-bit words. */
function sumOf(bytes) {
  let sum = 0
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0
  return sum
}

/** The names of a font for Windows, in English, with those of the family in place of its own. */
function nameTable(old, family) {
  const postScript = family.replace(/ /g, '')
  const names = new Map([
    [1, family],
    [2, 'Regular'],
    [3, postScript],
    [4, family],
    [6, postScript],
  ])
  const texts = old.readUInt16BE(4)
  for (let at = 0; at < old.readUInt16BE(2); at++) {
    const [platform, , , id, length, from] = Array.from({ length: 6 }, (_, field) =>
      old.readUInt16BE(6 + 12 * at + 2 * field),
    )
    // 0 copyright, 5 version, 7 trademark, 13 and 14 licence; above 255 the names of axes and weights.
    if (platform !== 3 || !([0, 5, 7, 13, 14].includes(id) || id > 255)) continue
    names.set(
      id,
      Buffer.from(old.subarray(texts + from, texts + from + length))
        .swap16()
        .toString('utf16le'),
    )
  }
  const sorted = [...names].sort(([a], [b]) => a - b)
  const head = Buffer.alloc(6 + 12 * sorted.length)
  head.writeUInt16BE(sorted.length, 2)
  head.writeUInt16BE(head.length, 4)
  const written = []
  let place = 0
  for (const [at, [id, text]] of sorted.entries()) {
    const bytes = Buffer.from(text, 'utf16le').swap16()
    for (const [field, value] of [3, 1, 0x409, id, bytes.length, place].entries())
      head.writeUInt16BE(value, 6 + 12 * at + 2 * field)
    written.push(bytes)
    place += bytes.length
  }
  return Buffer.concat([head, ...written])
}

mkdirSync('src/ui/type', { recursive: true })
for (const [file, from, family] of [
  ['serif-basic', 'source-serif-4', 'Interview Serif'],
  ['sans-basic', 'source-sans-3', 'Interview Sans'],
]) {
  const whole = readFileSync(
    `node_modules/@fontsource-variable/${from}/files/${from}-latin-wght-normal.woff2`,
  )
  const small = await subsetFont(whole, SIGNS, {
    targetFormat: 'sfnt',
    variationAxes,
    preserveNameIds: [7, 13, 14],
  })
  const font = await convert(renamed(small, family), 'woff2')
  writeFileSync(`src/ui/type/${file}.woff2`, font)
  console.log(`${file}: ${whole.length} → ${font.length} bytes`)
}
