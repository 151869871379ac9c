import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { allPages, makeIslands, renderPage } from '../src/prerender.tsx'

/** Writes one HTML file a page into dist/, readable without script, under a strict Content-Security-Policy. */

interface Chunk {
  readonly file: string
  readonly imports?: readonly string[]
  readonly css?: readonly string[]
  readonly assets?: readonly string[]
}

const base = process.env['BASE_PATH'] ?? '/'
const template = readFileSync('dist/index.html', 'utf8')
const manifest: Record<string, Chunk> = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'))
const pictures: Record<string, { wide: string; narrow: string }> = JSON.parse(
  readFileSync('.build/pictures.json', 'utf8'),
)

const islands = await makeIslands(pictures)
for (const page of allPages) {
  const body = await renderPage(page.path, islands)
  const html = template
    .replace(/<title>.*?<\/title>/, `<title>${escaped(page.title)}</title>`)
    .replace('</head>', `${headOf(page)}</head>`)
    .replace('<div id="root"></div>', () => `<div id="root">${body}</div>`)
  const file = page.path === '/404' ? 'dist/404.html' : `dist${page.path.replace(/\/?$/, '/')}index.html`
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, withPolicy(html))
}
console.log(`pages: ${allPages.map(({ path }) => path).join(' ')}`)
process.exit(0)

function headOf(page: (typeof allPages)[number]): string {
  const chunks = new Set<string>()
  for (const source of page.chunks) collect(source, chunks)
  const fonts = Object.keys(manifest).filter((key) => /(serif-4|sans-3)-latin-wght-normal\.woff2$/.test(key))
  return [
    `<meta name="description" content="${escaped(page.description)}">`,
    ...fonts.map(
      (key) =>
        `<link rel="preload" as="font" type="font/woff2" crossorigin href="${base}${manifest[key]?.file}">`,
    ),
    ...[...chunks].map((file) => `<link rel="modulepreload" href="${base}${file}">`),
  ].join('')
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
  const inline = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text]) => text ?? '')
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

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')
}
