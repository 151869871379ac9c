import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Chart } from '../src/charts/chart.ts'
import { chartIds, loadChart, topicsOf } from '../src/charts/charts.ts'
import { renamedCharts } from '../src/charts/renamed.ts'
import { escaped } from '../src/charts/text.ts'
import { allClaims } from '../src/interview/allClaims.ts'
import { sections } from '../src/interview/sections.ts'
import { giftOf } from '../src/lessons/quiz/gift.ts'
import { quizOf } from '../src/lessons/quiz/quizzes.ts'
import { quizWords } from '../src/lessons/quiz/words.ts'
import { claimsCsv, claimsJson } from '../src/outputs/claims.ts'
import { allPages, type PageEntry } from '../src/pages.ts'
import { makeIslands, renderPage } from '../src/prerender.tsx'
import { finderList } from '../src/reading/finderList.ts'
import type { Drawings } from '../src/teaching/drawings.ts'
import { siteAddress } from '../src/ui/site.ts'
import { inAscii } from './ascii.ts'
import { criticalStyles } from './critical.ts'
import { addressOf, linkedDataOf, metaOf, oembedOf } from './head.ts'
import { metaPolicy } from './headers.mjs'
import { headersFile } from './hosts.mjs'
import { movedPage } from './moved.ts'

/** Writes one HTML file a page into dist/, readable without script, under a strict Content-Security-Policy. */

interface Chunk {
  readonly name?: string
  readonly file: string
  readonly imports?: readonly string[]
  readonly css?: readonly string[]
  readonly assets?: readonly string[]
}

/** What draws a figure anew, with Recharts. */
const PLOT = 'src/plots/SeriesPlot.tsx'
const base = process.env['BASE_PATH'] ?? '/'
const out = process.env['OUT_DIR'] ?? 'dist'
const manifest: Record<string, Chunk> = JSON.parse(readFileSync(`${out}/.vite/manifest.json`, 'utf8'))
const typefaces = Object.keys(manifest)
  .filter((key) => /(serif|sans)-basic\.woff2$/.test(key))
  .map((key) => `${base}${manifest[key]?.file}`)
// One script before the first words, without its indents and comments.
const template = readFileSync(`${out}/index.html`, 'utf8')
  .replace(/^[ \t]+(?:\/\/.*\n)?/gm, '')
  .replace('</script>', (end) => `${askForTypefaces()}${end}`)
const pictures: Record<string, Drawings> = JSON.parse(readFileSync('.build/pictures.json', 'utf8'))

const withStyles = criticalStyles(out, base, template)
const islands = await makeIslands(pictures)
for (const page of allPages) {
  const body = await renderPage(page.path, islands)
  // React leaves a hole where a part of a page threw.
  if (body.includes('<!--$!-->')) throw new Error(`${page.path}: a part of the page could not be rendered`)
  const charts = await chartsOn(page)
  const preview = `previews/${page.chart}.png`
  const asked = await preloads(page)
  const html = template
    .replace(/<title>.*?<\/title>/, () => `<title>${escaped(page.title)}</title>`)
    .replace('</head>', () => `${asked}${metaOf(page, preview, findingOf(page.chart))}</head>`)
    .replace('</body>', () => `${linkedDataOf(page, preview, charts)}</body>`)
    .replace(
      '<div id="root"></div>',
      () => `<div id="root"${page.kind === 'missing' ? ' data-missing' : ''}>${stayingPut(body)}</div>`,
    )
  const file = page.path === '/404' ? `${out}/404.html` : `${out}${page.path.replace(/\/?$/, '/')}index.html`
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, withPolicy(inAscii(await withStyles(scriptsLast(html), isOneChart(page)))))
}
await writeFiles()
console.log(`pages: ${allPages.length}`)
process.exit(0)

/**
 * The script by which the router leads who comes back to their place, and all others to the top, for those alone who
 * are at the top still: a long page is read before its end has come in.
 */
function stayingPut(body: string): string {
  return body.replace(/(?<=<script>)(?=\(function[^<]*"tsr-scroll)/, 'scrollY||')
}

async function chartsOn({ path, kind, chart }: PageEntry): Promise<readonly Chart[]> {
  if (kind === 'chart') return [await loadChart(chart)]
  const section = await sections.find(({ id }) => path === `/${id}`)?.load()
  return Promise.all((section?.passages ?? []).flatMap(({ figures }) => figures).map(loadChart))
}

function findingOf(chart: string): string {
  return (
    pictures[chart]?.wide
      .match(/aria-label="([^"]*)"/)?.[1]
      ?.replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&') ?? ''
  )
}

/** Whether the page is there for a chart. */
function isOneChart({ kind }: PageEntry): boolean {
  return kind === 'chart' || kind === 'embed'
}

async function preloads(page: PageEntry): Promise<string> {
  const chunks = new Set<string>()
  for (const source of page.chunks) collect(source, chunks)
  // Where a chart is what one came for, it comes alive at once; the first of a section once the page itself is there.
  const isTheChart = isOneChart(page)
  const [first] = isTheChart ? [await loadChart(page.chart)] : await chartsOn(page)
  const next = new Set(chunks)
  if (first) for (const source of living(first)) collect(source, next)
  const how = (file: string) => (isTheChart || chunks.has(file) ? '' : ' fetchpriority="low"')
  return [
    // Where a chart is what one came for, the first paint has it: it stands in the first kilobytes.
    ...(isTheChart ? [`<link rel="expect" blocking="render" href="#fig-${page.chart}-how">`] : []),
    `<noscript>${typefaces.map((href) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${href}">`).join('')}</noscript>`,
    `<meta name="description" content="${escaped(page.description)}">`,
    `<link rel="manifest" href="${base}manifest.webmanifest">`,
    ...[...next].map((file) => `<link rel="modulepreload"${how(file)} href="${base}${file}">`),
    // What draws another view than the picture's: asked for once a figure is alive (`Figure.tsx`).
    ...(first ? [`<link rel="later" fetchpriority="low" href="${base}${manifest[PLOT]?.file}">`] : []),
  ].join('')
}

/**
 * Asks for the typefaces before all else where the line is quick, by how the page itself came and by what the browser
 * knows. Chromium holds back the first paint for them: a moment on a quick line. On a slow one it would be a third of the
 * time until a chart is on the screen, and in vain: there they are not asked for before the next page (`type.ts`).
 */
function askForTypefaces(): string {
  return `;(([visit], { rtt = 0, saveData = false } = {}) => {
if (visit && visit.responseStart - visit.requestStart < 120 && rtt < 150 && !saveData)
for (const href of ${JSON.stringify(typefaces)}) {
const link = { rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: '', href }
document.head.append(Object.assign(document.createElement('link'), link))
}
else document.documentElement.classList.add('stand-ins')
})(performance.getEntriesByType('navigation'), navigator.connection)
`
}

/** What a chart needs to come alive: the card, itself, and who published its figures. */
function living(chart: Chart): readonly string[] {
  const own = new RegExp(`^src/charts/[^/]+/${chart.id}\\.ts$`)
  const names = new Set(['card', 'frame', ...topicsOf(chart).map((topic) => `from-${topic}`)])
  return Object.keys(manifest).filter((key) => names.has(manifest[key]?.name ?? '') || own.test(key))
}

/** What stands beside the pages: the ledger and the data as files, moved charts, the finder's list, the sitemap. */
async function writeFiles() {
  for (const [name, asof] of [
    ['claims', 'now'],
    ['claims-then', 'then'],
  ] as const) {
    const claims = allClaims(asof)
    writeFileSync(`${out}/${name}.csv`, claimsCsv(claims))
    writeFileSync(`${out}/${name}.json`, claimsJson(claims))
  }
  mkdirSync(`${out}/oembed`, { recursive: true })
  for (const id of chartIds) writeFileSync(`${out}/oembed/${id}.json`, oembedOf(await loadChart(id)))
  for (const [from, to] of Object.entries(renamedCharts)) {
    const { name } = await loadChart(to)
    for (const kind of ['charts', 'embed']) {
      mkdirSync(`${out}/${kind}/${from}`, { recursive: true })
      writeFileSync(
        `${out}/${kind}/${from}/index.html`,
        withPolicy(movedPage(`${base}${kind}/${to}/`, addressOf(`/charts/${to}`), name)),
      )
    }
  }
  for (const { id, title } of sections) {
    const gift = giftOf(quizWords.title(title), await quizOf(id), (path) => `${siteAddress}${path}`)
    writeFileSync(`${out}/teach/${id}.gift.txt`, gift)
  }
  writeFileSync(`${out}/finder.json`, JSON.stringify(await finderList()))
  cpSync('src/data', `${out}/data`, {
    recursive: true,
    filter: (from) => !/\.ts$/.test(from),
  })
  const addresses = allPages
    .filter(({ kind }) => kind !== 'missing' && kind !== 'embed')
    .map(({ path }) => addressOf(path))
  writeFileSync(
    `${out}/sitemap.xml`,
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${addresses.map((address) => `<url><loc>${address}</loc></url>`).join('\n')}\n</urlset>\n`,
  )
  // The copies for a stick are written after the pages.
  const places = [...new Set([...allPages.map(({ path }) => path.split('/')[1] ?? ''), 'copies'])]
  writeFileSync(
    `${out}/_headers`,
    headersFile(
      places.filter((place) => place !== '404'),
      base,
    ),
  )
  writeFileSync(`${out}/robots.txt`, `User-agent: *\nAllow: /\nSitemap: ${addressOf('/')}sitemap.xml\n`)
}

/** A chunk and all that it imports, so that the browser fetches them side by side. */
function collect(source: string, into: Set<string>): void {
  const chunk = manifest[source]
  if (!chunk) throw new Error(`No chunk for ${source}`)
  if (into.has(chunk.file) || template.includes(chunk.file)) return
  into.add(chunk.file)
  for (const other of chunk.imports ?? []) collect(other, into)
}

/**
 * The first paint needs no script: what asks for scripts stands behind all that is read. But the largest one is asked for
 * at once: it takes longer on the line than the page itself.
 */
function scriptsLast(html: string): string {
  const asking = /\s*<(?:script async type="module"[^>]*><\/script>|link rel="modulepreload"[^>]*>)/g
  const asked = html.match(asking) ?? []
  const isLargest = (tag: string) => /\/vendor-[^/]*\.js"/.test(tag)
  return html
    .replace(asking, '')
    .replace('<title>', (title) => `${asked.filter(isLargest).join('')}${title}`)
    .replace('</body>', (end) => `${asked.filter((tag) => !isLargest(tag)).join('')}${end}`)
}

/** Linked data are no script that runs: they need no hash. */
function withPolicy(html: string): string {
  const hashes = (tag: string) =>
    [...html.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))].map(
      ([, text]) =>
        `sha256-${createHash('sha256')
          .update(text ?? '')
          .digest('base64')}`,
    )
  return html.replace(
    '<meta charset="utf-8" />',
    `<meta charset="utf-8" /><meta http-equiv="Content-Security-Policy" content="${metaPolicy(hashes('script'), hashes('style'))}">`,
  )
}
