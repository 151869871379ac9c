// What a page may weigh: `budgets.json`, checked at each build. Kilobytes as they travel (gzip; typefaces as they are).
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'

const kinds = ['html', 'script', 'later', 'style', 'fonts']

/**
 * Fails when a page weighs more than its route may.
 * @param {string} out the folder of the built site
 * @param {string} base its place below the host
 * @throws Error that names every page, what is too heavy, and by how much.
 */
export function checkBudgets(out, base = '/') {
  const budgets = JSON.parse(readFileSync('scripts/budgets.json', 'utf8'))
  const sizes = new Map()
  const size = (href) => {
    const file = join(out, href.slice(base.length))
    if (!sizes.has(file))
      sizes.set(file, file.endsWith('.woff2') ? readFileSync(file).length : gzipped(readFileSync(file)))
    return sizes.get(file)
  }
  const faults = []
  for (const page of pagesOf(out)) {
    const html = readFileSync(join(out, page), 'utf8')
    const sum = (pattern) => {
      const named = [...html.matchAll(pattern)].map(([, href]) => href)
      return [...new Set(named)].reduce((bytes, href) => bytes + size(href), 0)
    }
    const weighs = {
      html: gzipped(html),
      script: sum(
        /(?:<script async type="module"[^>]* src|rel="modulepreload"(?![^>]*"low")[^>]* href)="([^"]+)"/g,
      ),
      // What the figures of a section need, once the page is there.
      later: sum(/rel="modulepreload"[^>]*"low" href="([^"]+)"/g),
      style: sum(/rel="stylesheet"[^>]* href="([^"]+)"/g),
      // What a page in English asks for.
      fonts: sum(/url\(([^)]*-basic[^)]*)\)/g),
    }
    const path = `/${page.replace(/index\.html$/, '')}`
    const [route, may] = Object.entries(budgets).find(([route]) => matches(route, path)) ?? []
    if (!may) faults.push(`${path}: budgets.json has no route for it`)
    else
      for (const kind of kinds)
        if (weighs[kind] > (may[kind] ?? 0) * 1000)
          faults.push(
            `${path}: ${kind} ${(weighs[kind] / 1000).toFixed(1)} kB, ${route} may have ${may[kind] ?? 0} kB`,
          )
  }
  if (faults.length > 0) throw new Error(`Pages that weigh too much:\n${faults.join('\n')}`)
}

const gzipped = (content) => gzipSync(content, { level: 9 }).length

/** Pages proper: not the copies for a stick, and not the few lines that lead from an earlier address. */
const pagesOf = (out) =>
  readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(out, join(entry.parentPath, entry.name)))
    .filter(
      (page) => !page.startsWith('copies/') && readFileSync(join(out, page), 'utf8').includes('id="root"'),
    )

/** `/charts/*` stands for each page below `/charts/`. */
const matches = (route, path) =>
  new RegExp(`^${route.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`).test(path)
