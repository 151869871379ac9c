import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Chart } from '../src/charts/chart.ts'
import { chartIds, loadChart } from '../src/charts/registry.ts'
import { escaped } from '../src/charts/text.ts'
import { sections } from '../src/interview/sections.ts'
import { claimsCsv, claimsJson } from '../src/outputs/claims.ts'
import { allPages, type PageEntry } from '../src/pages.ts'
import { makeIslands, renderPage } from '../src/prerender.tsx'
import { allClaims } from '../src/reading/evidence.tsx'
import { finderList } from '../src/reading/finderList.ts'
import { addressOf, metaOf, oembedOf } from './head.ts'

/** Writes one HTML file a page into dist/, readable without script, under a strict Content-Security-Policy. */

interface Chunk {
  readonly file: string
  readonly imports?: readonly string[]
  readonly css?: readonly string[]
  readonly assets?: readonly string[]
}

const base = process.env['BASE_PATH'] ?? '/'
const out = process.env['OUT_DIR'] ?? 'dist'
const template = readFileSync(`${out}/index.html`, 'utf8')
const manifest: Record<string, Chunk> = JSON.parse(readFileSync(`${out}/.vite/manifest.json`, 'utf8'))
const pictures: Record<string, { wide: string; narrow: string }> = JSON.parse(
  readFileSync('.build/pictures.json', 'utf8'),
)

const islands = await makeIslands(pictures)
for (const page of allPages) {
  const body = await renderPage(page.path, islands)
  const charts = await chartsOn(page)
  const preview = `previews/${page.chart}.png`
  const html = template
    .replace(/<title>.*?<\/title>/, () => `<title>${escaped(page.title)}</title>`)
    .replace(
      '</head>',
      () => `${preloads(page)}${metaOf(page, preview, findingOf(page.chart), charts)}</head>`,
    )
    .replace('<div id="root"></div>', () => `<div id="root">${body}</div>`)
  const file = page.path === '/404' ? `${out}/404.html` : `${out}${page.path.replace(/\/?$/, '/')}index.html`
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, withPolicy(html))
}
await writeFiles()
console.log(`pages: ${allPages.length}`)
process.exit(0)

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

function preloads(page: PageEntry): string {
  const chunks = new Set<string>()
  for (const source of page.chunks) collect(source, chunks)
  const fonts = Object.keys(manifest).filter((key) => /(serif-4|sans-3)-latin-wght-normal\.woff2$/.test(key))
  return [
    `<meta name="description" content="${escaped(page.description)}">`,
    `<link rel="manifest" href="${base}manifest.webmanifest">`,
    ...fonts.map(
      (key) =>
        `<link rel="preload" as="font" type="font/woff2" crossorigin href="${base}${manifest[key]?.file}">`,
    ),
    ...[...chunks].map((file) => `<link rel="modulepreload" href="${base}${file}">`),
  ].join('')
}

/** What stands beside the pages: the ledger and the data as files, the finder's list, the sitemap. */
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

function withPolicy(html: string): string {
  const inline = [...html.matchAll(/<script(?: type="application\/ld\+json")?>([\s\S]*?)<\/script>/g)].map(
    ([, text]) => text ?? '',
  )
  const hashes = inline.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${hashes.join(' ')}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return html.replace(
    '<meta charset="utf-8" />',
    `<meta charset="utf-8" /><meta http-equiv="Content-Security-Policy" content="${policy}">`,
  )
}
