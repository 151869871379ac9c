import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { Resvg } from '@resvg/resvg-js'
import { previewCard } from '../src/outputs/card.ts'
import { withColours } from '../src/outputs/colours.ts'
import { allPages } from '../src/pages.ts'
import { siteTitle } from '../src/ui/site.ts'

/** Draws the link preview of each chart that a page uses (previews/<chart>.png, 1200×630), the icons and their manifest. */
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
const base = process.env['BASE_PATH'] ?? '/'
const icons = [192, 512].map((size) => ({
  src: `${base}icon-${size}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
}))
for (const size of [192, 512]) {
  const icon = new Resvg(readFileSync('public/favicon.svg', 'utf8'), {
    fitTo: { mode: 'width', value: size },
  })
  writeFileSync(`${out}/icon-${size}.png`, icon.render().asPng())
}
const manifest = { name: siteTitle, short_name: siteTitle, start_url: base, display: 'browser', icons }
writeFileSync(`${out}/manifest.webmanifest`, JSON.stringify(manifest))
console.log(`previews: ${charts.length}`)
