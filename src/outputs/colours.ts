export type Scheme = 'light' | 'dark'

/**
 * Puts real colours in the place of the custom properties of a drawing: for files that stand outside the page.
 * @param css the text of theme.css, where a token is `--name: light-dark(#light, #dark)` or `var(--other)`.
 */
export function withColours(svg: string, css: string, scheme: Scheme): string {
  const tokens = new Map<string, string>()
  for (const [, name = '', light = '', dark = ''] of css.matchAll(
    /--([\w-]+): light-dark\((#\w+), (#\w+)\)/g,
  )) {
    tokens.set(name, scheme === 'light' ? light : dark)
  }
  for (const [, name = '', other = ''] of css.matchAll(/--([\w-]+): var\(--([\w-]+)\)/g)) {
    const colour = tokens.get(other)
    if (colour !== undefined) tokens.set(name, colour)
  }
  return svg.replace(/var\(--([\w-]+)\)/g, (_, name: string) => {
    const colour = tokens.get(name)
    if (colour === undefined) throw new Error(`No colour --${name} in theme.css`)
    return colour
  })
}
