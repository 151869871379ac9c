// Writes src/charts/widths.ts: the advance widths of Source Sans 3, read from its static TTFs.
import { readFileSync, writeFileSync } from 'node:fs'
import opentype from 'opentype.js'

const CHARS =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz–—’“”·…×≥≤−¥฿₫✓→■áàãâéèêíìóòôõúùưđ'

const widths = (weight) => {
  const bytes = readFileSync(`node_modules/source-sans/TTF/SourceSans3-${weight}.ttf`)
  const font = opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
  return [...CHARS].map((char) => Math.round((1000 * font.charToGlyph(char).advanceWidth) / font.unitsPerEm))
}

writeFileSync(
  'src/charts/widths.ts',
  `/** Advance widths of Source Sans 3 in thousandths of the type size. Written by \`node scripts/widths.mjs\`. */
export const characters = ${JSON.stringify(CHARS)}
export const regular = ${JSON.stringify(widths('Regular'))}
export const semibold = ${JSON.stringify(widths('Semibold'))}
`,
)
