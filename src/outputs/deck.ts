import type { Params } from '../charts/view.ts'
import { claimList } from '../interview/claimList.ts'

/** A place in somebody's deck: a chart in a view, or a claim. */
export interface DeckItem {
  readonly kind: 'charts' | 'claims'
  readonly id: string
  /** The view: the parameters of its address. */
  readonly view: Params
}

/** More than anybody shows; a file with more is not read to its end. */
export const MOST_ITEMS = 200

/** An item as one line: `charts/wages?measure=growth`. */
export function itemText({ kind, id, view }: DeckItem): string {
  const query = queryOf(view)
  return `${kind}/${id}${query && `?${query}`}`
}

/** A view as the query of an address, without the question mark. */
export function queryOf(view: Params): string {
  const filled = Object.entries(view).flatMap(([key, value]) => (value ? [[key, value]] : []))
  return new URLSearchParams(filled).toString().replace(/%2C/g, ',')
}

/** The item of a line, or null. A chart's id is known only when it is loaded; a claim's is known here. */
export function itemOf(text: string): DeckItem | null {
  const [, kind = '', id = '', query = ''] =
    text.match(/^(charts|claims)\/([A-Za-z][\w-]{0,60})(?:\?([^#]{0,500}))?$/) ?? []
  const view = Object.fromEntries(new URLSearchParams(query))
  if (kind === 'charts') return { kind, id, view }
  return kind === 'claims' && claimList.some((claim) => claim.id === id) ? { kind, id, view } : null
}

const FORMAT = 'security-partners-deck'

/** A deck as a file, to be opened in another browser. */
export const deckText = (items: readonly DeckItem[]): string =>
  `${JSON.stringify({ format: FORMAT, version: 1, slides: items.map(itemText) }, null, 2)}\n`

/**
 * Reads a deck from a file or from what the browser kept. Never throws.
 * @returns its items, and the lines that mean nothing; null where the text is no deck at all.
 */
export function readDeck(
  text: string,
): { readonly items: readonly DeckItem[]; readonly bad: readonly string[] } | null {
  const slides = slidesIn(text)
  if (!slides) return null
  const lines = slides.slice(0, MOST_ITEMS).map((line) => (typeof line === 'string' ? line : ''))
  const read = lines.map((line) => ({ line, item: itemOf(line) }))
  return {
    items: read.flatMap(({ item }) => item ?? []),
    bad: read.flatMap(({ line, item }) => (item ? [] : line.slice(0, 80))),
  }
}

function slidesIn(text: string): readonly unknown[] | null {
  try {
    const { format, slides }: { format?: unknown; slides?: unknown } = { ...JSON.parse(text) }
    return format === FORMAT && Array.isArray(slides) ? slides : null
  } catch {
    return null
  }
}
