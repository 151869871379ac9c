import { readFileSync, writeFileSync } from 'node:fs'
import Beasties from 'beasties'

/** What scripts and readers put on the page's root: no page has it in its HTML. */
const later = [/data-theme/, /data-veiled/, /\.js\b/, /\.stand-ins/]

/**
 * Puts the styles that a page needs for its first paint into it, and the style sheet at its end: what is read first
 * waits for nothing. The typefaces are told of in the pages alone: told again by the sheet, they would come in late and
 * move what is being read.
 * @param out the folder of the built site
 * @param base its place below the host
 * @param template the page that all are made of, with its link to the sheet
 */
export function criticalStyles(
  out: string,
  base: string,
  template: string,
): (html: string, isOneChart: boolean) => Promise<string> {
  const [link = '', href = ''] = template.match(/<link rel="stylesheet"[^>]* href="([^"]*)">/) ?? []
  const file = `${out}/${href.slice(base.length)}`
  const sheet = readFileSync(file, 'utf8')
  const face = /@font-face\{[^}]*\}/g
  const faces = (sheet.match(face) ?? []).join('')
  writeFileSync(file, sheet.replace(face, ''))
  const beasties = new Beasties({
    path: out,
    publicPath: base,
    logLevel: 'warn',
    reduceInlineStyles: false,
    fonts: false,
    allowRules: later,
  })
  return async (html, isOneChart) => {
    const critical = (await beasties.process(html)).match(/<style>([\s\S]*?)<\/style>/)?.[1]
    if (!critical || !faces) throw new Error('A page without styles of its own')
    const styled = html
      .replace(link, () => `<style>${faces}${critical}</style>`)
      .replace('</body>', () => `${link}</body>`)
    // Where a chart is what one came for, the sheet is waited for behind it already: Chromium paints the chart
    // meanwhile, and lays out the rest after it. This link goes with the picture once the figure is alive.
    return isOneChart ? styled.replace('</div></figure>', (end) => `${link}${end}`) : styled
  }
}
