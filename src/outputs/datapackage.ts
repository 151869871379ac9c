import { createHash } from 'node:crypto'
import { csvParseRows } from 'd3-dsv'
import { datasetsTable } from '../data/datasets.ts'
import type { RawFiles } from '../data/recompute.ts'
import { publisherIfKnown, sourcesTable } from '../data/sources.ts'
import { siteAddress, siteDescription, siteTitle } from '../ui/site.ts'

/**
 * All datasets as a Data Package (v2): for each file its fields, size and hash; for each topic its sources.
 * @param files the text of every CSV by `<topic>/<file>`; topics and files are found by their `datasets.csv`.
 */
export function dataPackage(files: RawFiles): string {
  const text = (path: string) => {
    const raw = files.get(path)
    if (raw === undefined) throw new Error(`datapackage.json: there is no ${path}`)
    return raw
  }
  const topics = [...files.keys()].flatMap((path) => path.match(/^(\w+)\/datasets\.csv$/)?.[1] ?? [])
  const resources = topics.flatMap((topic) =>
    datasetsTable(topic, text(`${topic}/datasets.csv`))
      .rows()
      .filter(({ file }) => files.has(`${topic}/${file}`))
      .map(({ file, title, measures, unit, coverage, breaks, gaps, terms }) => {
        const raw = text(`${topic}/${file}`)
        return {
          name: `${topic}-${file.replace(/\.csv$/, '')}`.toLowerCase().replace(/_/g, '-'),
          path: `data/${topic}/${file}`,
          title,
          description: [measures, `Unit: ${unit}.`, coverage, breaks, gaps, terms].filter(Boolean).join(' '),
          type: 'table',
          format: 'csv',
          mediatype: 'text/csv',
          encoding: 'utf-8',
          // Readers that have to guess it take letters and colons for it.
          dialect: { delimiter: ',' },
          bytes: Buffer.byteLength(raw),
          hash: `sha256:${createHash('sha256').update(raw).digest('hex')}`,
          schema: { fields: fieldsOf(raw), missingValues: [''] },
        }
      }),
  )
  const sources = topics.flatMap((topic) =>
    sourcesTable(topic, text(`${topic}/sources.csv`), publisherIfKnown)
      .rows()
      .map(({ publisher, title, url }) => ({
        title: `${publisher}: ${title}`,
        ...(url ? { path: url } : {}),
      })),
  )
  return `${JSON.stringify(
    {
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'security-partners',
      title: siteTitle,
      description: siteDescription,
      homepage: `${siteAddress}/`,
      resources,
      sources,
    },
    null,
    2,
  )}\n`
}

/** A field is a number where every cell that is filled is one. */
function fieldsOf(raw: string) {
  const [head = [], ...rows] = csvParseRows(raw.replace(/^\uFEFF/, ''))
  return head.map((name, at) => {
    const cells = rows.map((row) => row[at] ?? '').filter((cell) => cell !== '')
    const numeric = cells.length > 0 && cells.every((cell) => /^-?\d+(?:\.\d+)?$/.test(cell))
    return { name, type: numeric ? 'number' : 'string' }
  })
}
