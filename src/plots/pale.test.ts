import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { PALE, shades } from './Mark.tsx'

const css = readFileSync('src/ui/theme.css', 'utf8')

/** Red, green, blue of a token, from 0 to 255, in the light theme (0) or the dark one (1). */
function token(name: string, theme: 0 | 1): readonly number[] {
  const [, same] = css.match(new RegExp(`--${name}: var\\(--(\\w+)\\)`)) ?? []
  if (same) return token(same, theme)
  const [, ...both] = css.match(new RegExp(`--${name}: light-dark\\(#(\\w{6}), #(\\w{6})\\)`)) ?? []
  return (both[theme]?.match(/../g) ?? []).map((two) => Number.parseInt(two, 16))
}

function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The contrast of a text with a part of a colour on the card. */
function contrast(text: string, name: string, part: number, theme: 0 | 1): number {
  const card = token('card', theme)
  const ground = token(name, theme).map((value, i) => part * value + (1 - part) * (card[i] ?? 0))
  const [low = 0, high = 0] = [luminance(ground), luminance(token(text, theme))].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

const themes = [0, 1] as const

test.each(['jp', 'vn', 'id', 'th', 'my', 'ph', 'sg', 'other', 'accent'])(
  'a value in ink is read on a computed bar of %s, in both themes',
  (name) => {
    for (const theme of themes) expect(contrast('ink', name, PALE, theme)).toBeGreaterThan(4.5)
  },
)

test('numbers are read on the cells of a matrix, in both themes', () => {
  for (const theme of themes) {
    expect(contrast('ink', 'accent', shades[0], theme)).toBeGreaterThan(4.5)
    expect(contrast('ink', 'accent', shades[1], theme)).toBeGreaterThan(4.5)
    expect(contrast('card', 'accent', shades[2], theme)).toBeGreaterThan(4.5)
  }
})
