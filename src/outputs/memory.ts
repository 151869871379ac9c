import type { Frame } from '../charts/frame.ts'
import { escaped } from '../charts/text.ts'
import { chunksOf, crc32, pngOf, textChunk, textOf } from './png.ts'

/** What a picture knows of itself. */
export interface Memory {
  readonly title: string
  /** The address of the view. */
  readonly view: string
  /** The version of the data in sight, see `dataVersion`. */
  readonly data: string
  readonly citation: string
}

/** Eight letters that change when a value in sight does: its series, period, value, status or records. */
export function dataVersion(frame: Frame): string {
  const shown = frame.series.map(({ id, points }) => [
    id,
    points.map(({ at, value, status, slot, records }) => [
      at.label,
      value,
      status,
      slot ?? null,
      records ?? null,
    ]),
  ])
  const sum = crc32(new TextEncoder().encode(JSON.stringify([frame.unit, shown])))
  return sum.toString(16).padStart(8, '0')
}

/** Puts the memory into a PNG, as texts that picture viewers show. @throws Error for what is not a PNG. */
export function pngWith(png: Uint8Array, { title, view, data, citation }: Memory): Uint8Array<ArrayBuffer> {
  const [head, ...rest] = chunksOf(png) ?? []
  if (!head) throw new Error('This is not a PNG.')
  return pngOf([
    head,
    textChunk('Title', title),
    textChunk('Source', view),
    textChunk('Description', citation),
    textChunk('Comment', JSON.stringify({ view, data })),
    ...rest,
  ])
}

/** Puts the memory into an SVG, as Dublin Core. */
export function svgWith(svg: string, { title, view, data, citation }: Memory): string {
  const metadata = `<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><rdf:Description rdf:about=""><dc:title>${escaped(title)}</dc:title><dc:source>${escaped(view)}</dc:source><dcterms:hasVersion>${escaped(data)}</dcterms:hasVersion><dcterms:bibliographicCitation>${escaped(citation)}</dcterms:bibliographicCitation></rdf:Description></rdf:RDF></metadata>`
  return svg.replace(/<svg[^>]*>/, (open) => `${open}${metadata}`)
}

/** Larger files than any of ours are not read. */
const MOST = 30_000_000

/** What a picture remembers of its view; null where it is not ours, or lost its memory on the way. Never throws. */
export function memoryOf(file: Uint8Array): Pick<Memory, 'view' | 'data'> | null {
  if (file.byteLength > MOST) return null
  const chunks = chunksOf(file)
  if (!chunks) return inSvg(new TextDecoder().decode(file))
  for (const chunk of chunks) {
    const [keyword, text] = textOf(chunk) ?? []
    const found = keyword === 'Comment' && text ? inComment(text) : null
    if (found) return found
  }
  return null
}

function inSvg(text: string): Pick<Memory, 'view' | 'data'> | null {
  const [, metadata = ''] = text.match(/<metadata>([\s\S]*?)<\/metadata>/) ?? []
  const value = (tag: string) => plain(metadata.match(new RegExp(`<${tag}>([^<]*)</${tag}>`))?.[1] ?? '')
  return shaped(value('dc:source'), value('dcterms:hasVersion'))
}

function inComment(text: string): Pick<Memory, 'view' | 'data'> | null {
  try {
    const { view, data }: { view?: unknown; data?: unknown } = { ...JSON.parse(text) }
    return shaped(view, data)
  } catch {
    return null
  }
}

const shaped = (view: unknown, data: unknown) =>
  typeof view === 'string' && typeof data === 'string' && /^https?:/.test(view) && VERSION.test(data)
    ? { view, data }
    : null

/** What a version of the data looks like. */
export const VERSION = /^[0-9a-f]{8}$/

const plain = (text: string) =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&amp;/g, '&')
