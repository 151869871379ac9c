import { wrap } from '../charts/text.ts'

export interface Card {
  readonly title: string
  /** The chart's wide picture, an `<svg>` with a viewBox. */
  readonly picture: string
  /** The line at the foot: the site, and the sources. */
  readonly foot: string
}

/** Sizes in pixels that a picture to take away can have. */
export const cardSizes = {
  preview: [1200, 630],
  slide: [1600, 900],
} as const

/**
 * A picture to take away: a title, a chart on its card, a line at the foot. An SVG whose texts stay texts; colours
 * are still custom properties.
 */
export function cardOf({ title, picture, foot }: Card, size: keyof typeof cardSizes): string {
  const [WIDTH, HEIGHT] = cardSizes[size]
  const [, width = 520, height = 300] = (picture.match(/viewBox="0 0 ([\d.]+) ([\d.]+)"/) ?? []).map(Number)
  const lines = wrap(title, WIDTH - 140, 40, true).slice(0, 3)
  const top = 70 + lines.length * 48
  const room = { width: WIDTH - 180, height: HEIGHT - top - 90 }
  const scale = Math.min(room.width / width, room.height / height)
  const drawn = { width: width * scale, height: height * scale }
  const inner = picture.replace(/^<svg[^>]*>|<\/svg>$/g, '')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="Source Sans 3">
<rect width="${WIDTH}" height="${HEIGHT}" fill="var(--paper)"/>
${lines.map((line, i) => `<text x="60" y="${84 + i * 48}" font-size="40" font-weight="600" fill="var(--ink)">${escaped(line)}</text>`).join('')}
<rect x="60" y="${top}" width="${WIDTH - 120}" height="${HEIGHT - top - 60}" rx="10" fill="var(--card)" stroke="var(--rule)"/>
<g transform="translate(${(WIDTH - drawn.width) / 2} ${top + 15}) scale(${scale})">${inner}</g>
<text x="60" y="${HEIGHT - 22}" font-size="22" fill="var(--muted)">${escaped(shorten(foot, WIDTH - 120))}</text>
</svg>`
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** As much of a line as fits at 22 px. */
const shorten = (text: string, width: number) => {
  const [first = '', ...rest] = wrap(text, width, 22)
  return rest.length > 0 ? `${first} …` : first
}
