import { escaped, textWidth, wrap } from '../charts/text.ts'

export interface Card {
  readonly title: string
  /** The chart's pictures, each an `<svg>` with a viewBox; the one that fills the card better is taken. */
  readonly wide: string
  readonly narrow: string
  /** What the marks mean, as the page's list says it (`FigureKey`); empty for a drawing that needs no key. */
  readonly key: string
  /** The lines at the foot: the site with the address, the sources. */
  readonly foot: readonly string[]
}

/** Sizes in pixels that a picture to take away can have. */
export const cardSizes = {
  preview: [1200, 630],
  slide: [1600, 900],
  square: [1080, 1080],
} as const

export type CardSize = keyof typeof cardSizes

/**
 * A picture to take away: a title, a chart on its card, a line at the foot. An SVG whose texts stay texts; colours
 * are still custom properties.
 */
export function cardOf({ title, wide, narrow, key, foot }: Card, size: CardSize): string {
  const [WIDTH, HEIGHT] = cardSizes[size]
  const { type, lines } = headline(title, WIDTH - 140)
  const leading = type * 1.2
  const top = 70 + lines.length * leading
  const marks = keyRow(key)
  const below = 60 + (foot.length - 1) * FOOT * 1.25
  const room = { width: WIDTH - 180, height: HEIGHT - top - below - (marks ? 70 : 30) }
  const [first, second] = [fitted(wide, room), fitted(narrow, room)]
  const { inner, drawn, scale } = second.share > first.share ? second : first
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="'Source Sans 3', sans-serif">
<rect width="${WIDTH}" height="${HEIGHT}" fill="var(--paper)"/>
${lines.map((line, i) => `<text x="60" y="${44 + type + i * leading}" font-size="${type}" font-weight="600" fill="var(--ink)">${escaped(line)}</text>`).join('')}
<rect x="60" y="${top}" width="${WIDTH - 120}" height="${HEIGHT - top - below}" rx="10" fill="var(--card)" stroke="var(--rule)"/>
<g transform="translate(${(WIDTH - drawn.width) / 2} ${top + 15 + (room.height - drawn.height) / 2}) scale(${scale})">${inner}</g>
${marks && `<g transform="translate(90 ${HEIGHT - below - 18})" font-size="22" fill="var(--muted)">${marks}</g>`}
${foot.map((line, at) => `<text x="60" y="${HEIGHT - 22 - (foot.length - 1 - at) * FOOT * 1.25}" font-size="${FOOT}" fill="var(--muted)">${escaped(shorten(line, WIDTH - 120))}</text>`).join('')}
</svg>`
}

/** A picture as large as it can be in a room, and the share of the room that it fills. */
function fitted(picture: string, room: { readonly width: number; readonly height: number }) {
  const [, width = 520, height = 300] = (picture.match(/viewBox="0 0 ([\d.]+) ([\d.]+)"/) ?? []).map(Number)
  const scale = Math.min(room.width / width, room.height / height)
  const drawn = { width: width * scale, height: height * scale }
  return {
    inner: picture.replace(/^<svg[^>]*>|<\/svg>$/g, ''),
    drawn,
    scale,
    share: (drawn.width * drawn.height) / (room.width * room.height),
  }
}

/** The largest type in which a title stands in two lines, or the smallest in as many as it takes. */
function headline(title: string, width: number) {
  const tries = [40, 36, 32, 28].map((type) => ({ type, lines: wrap(title, width, type, true) }))
  return tries.find(({ lines }) => lines.length <= 2) ?? { type: 28, lines: wrap(title, width, 28, true) }
}

/** The entries of a key side by side. */
function keyRow(key: string): string {
  let x = 0
  return [...key.matchAll(/<li>(?:<svg[^>]*>(.*?)<\/svg>)?([^<]*)<\/li>/gs)]
    .map(([, mark, text = '']) => {
      const start = x + (mark ? 28 : 0)
      const drawn = mark ? `<g transform="translate(${x} -17) scale(1.5)">${mark}</g>` : ''
      x = start + textWidth(text, 22) + 32
      return `${drawn}<text x="${start}">${text}</text>`
    })
    .join('')
}

/** Type of the foot in pixels. */
const FOOT = 22

/** As much of a line as fits. */
const shorten = (text: string, width: number) => {
  const [first = '', ...rest] = wrap(text, width, FOOT)
  return rest.length > 0 ? `${first} …` : first
}
