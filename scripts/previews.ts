import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { Resvg } from '@resvg/resvg-js'
import { chartIds, loadChart } from '../src/charts/charts.ts'
import { frame } from '../src/charts/frame.ts'
import { allFiles } from '../src/data/all.ts'
import { loadTopics, publishersOf, topicNames } from '../src/data/topics.ts'
import type { Drawn } from '../src/figure/drawn.tsx'
import { shareWords } from '../src/interview/share.ts'
import { type CardSize, cardOf, cardSizes } from '../src/outputs/card.ts'
import { withColours } from '../src/outputs/colours.ts'
import { dataPackage } from '../src/outputs/datapackage.ts'
import { frameCsv, frameJson } from '../src/outputs/frame.ts'
import { dataVersion, pngWith, svgWith } from '../src/outputs/memory.ts'
import { siteAddress, siteTitle } from '../src/ui/site.ts'

/**
 * Draws what is made of the charts' first views: the link preview of every chart (previews/<id>.png, 1200×630), its
 * picture to take away (charts/<id>.svg and .png, 1600×900) and its data (.csv, .json); the description of all
 * datasets (datapackage.json); and the site's icons.
 */
const out = process.env['OUT_DIR'] ?? 'dist'
const pictures: Record<string, Drawn> = JSON.parse(readFileSync('.build/pictures.json', 'utf8'))
const css = readFileSync('src/ui/theme.css', 'utf8')
// Static faces: the rasteriser knows no weight axis.
const fontFiles = [
  'source-sans/TTF/SourceSans3-Regular.ttf',
  'source-sans/TTF/SourceSans3-Semibold.ttf',
  // Source Sans has no sign for the baht.
  '@expo-google-fonts/sarabun/400Regular/Sarabun_400Regular.ttf',
  '@expo-google-fonts/sarabun/600SemiBold/Sarabun_600SemiBold.ttf',
].map((file) => `node_modules/${file}`)
const raster = (svg: string, width: number) =>
  new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' },
  })
    .render()
    .asPng()

for (const folder of ['previews', 'charts']) mkdirSync(`${out}/${folder}`, { recursive: true })
await loadTopics(topicNames)
for (const id of chartIds) {
  const drawn = pictures[id]
  if (!drawn) throw new Error(`${id} has no picture`)
  const shown = frame(await loadChart(id))
  const address = `${siteAddress}/charts/${id}/`
  const version = dataVersion(shown)
  const foot = shareWords.foot(siteTitle, address, version, '', publishersOf(shown.sources, 3))
  const card = (size: CardSize, text: readonly string[]) =>
    withColours(cardOf({ title: shown.finding, ...drawn, foot: text }, size), css, 'light')
  writeFileSync(`${out}/previews/${id}.png`, raster(card('preview', [siteTitle]), cardSizes.preview[0]))
  const slide = card('slide', foot)
  const memory = {
    title: shown.finding,
    view: address,
    data: version,
    citation: `“${shown.finding}”, in: ${siteTitle}, ${address} (data version ${version}). Data: ${publishersOf(shown.sources, 4)}.`,
  }
  writeFileSync(`${out}/charts/${id}.svg`, svgWith(slide, memory))
  writeFileSync(`${out}/charts/${id}.png`, pngWith(raster(slide, cardSizes.slide[0]), memory))
  writeFileSync(`${out}/charts/${id}.csv`, frameCsv(shown))
  writeFileSync(`${out}/charts/${id}.json`, frameJson(shown, address))
}
writeFileSync(`${out}/datapackage.json`, dataPackage(allFiles))

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
console.log(`pictures and data to take away: ${chartIds.length} charts`)
