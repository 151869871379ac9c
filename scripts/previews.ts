import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { Resvg } from '@resvg/resvg-js'
import { previewCard } from '../src/outputs/card.ts'
import { withColours } from '../src/outputs/colours.ts'
import { allPages } from '../src/pages.ts'
import { siteTitle } from '../src/ui/site.ts'

/** Draws the link preview of each chart that a page uses: dist/previews/<chart>.png, 1200×630. */
const out = process.env['OUT_DIR'] ?? 'dist'
const pictures: Record<string, { wide: string }> = JSON.parse(readFileSync('.build/pictures.json', 'utf8'))
const css = readFileSync('src/ui/theme.css', 'utf8')
// Static faces: the rasteriser knows no weight axis.
const fontFiles = ['Regular', 'Semibold'].map(
  (weight) => `node_modules/source-sans/TTF/SourceSans3-${weight}.ttf`,
)
mkdirSync(`${out}/previews`, { recursive: true })
const charts = [...new Set(allPages.map(({ chart }) => chart))]
for (const chart of charts) {
  const picture = pictures[chart]?.wide
  if (!picture) throw new Error(`${chart} has no picture for its preview`)
  const finding = (picture.match(/aria-label="([^"]*)"/)?.[1] ?? '')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
  const svg = withColours(previewCard(finding, picture, siteTitle), css, 'light')
  const png = new Resvg(svg, {
    fitTo: { mode: 'width', value: 1200 },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' },
  }).render()
  writeFileSync(`${out}/previews/${chart}.png`, png.asPng())
}
console.log(`previews: ${charts.length}`)
