import { deckWords } from '../../interview/share.ts'
import { type DeckItem, deckText, MOST_ITEMS, readDeck } from '../../outputs/deck.ts'

const KEY = 'deck'

/** What the browser does not keep lives as long as the page. */
let unkept: string | null = null
let shown: { text: string; items: readonly DeckItem[] } = { text: '', items: [] }

const EVENT = 'deckchange'

/** The reader's deck; the same list as long as nothing changes. */
export function deckNow(): readonly DeckItem[] {
  const text = unkept ?? kept()
  if (text !== shown.text) shown = { text, items: readDeck(text)?.items ?? [] }
  return shown.items
}

/** Keeps a deck in this browser. */
export function putDeck(items: readonly DeckItem[]): void {
  const text = deckText(items)
  try {
    localStorage.setItem(KEY, text)
    unkept = null
  } catch {
    unkept = text
  }
  dispatchEvent(new Event(EVENT))
}

/** Puts an item at the end of the deck. @returns what to say of it. */
export function addToDeck(item: DeckItem): string {
  const items = deckNow()
  if (items.length >= MOST_ITEMS) return deckWords.full(MOST_ITEMS)
  putDeck([...items, item])
  return deckWords.added(items.length + 1)
}

/** Whether the browser refused to keep the deck. */
export const isUnkept = (): boolean => unkept !== null

/** Calls back when the deck changes, here or in another window. @returns stops it. */
export function onDeck(change: () => void): () => void {
  addEventListener(EVENT, change)
  addEventListener('storage', change)
  return () => {
    removeEventListener(EVENT, change)
    removeEventListener('storage', change)
  }
}

function kept(): string {
  try {
    return localStorage.getItem(KEY) ?? ''
  } catch {
    return ''
  }
}
