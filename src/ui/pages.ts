import { copyVersion, href } from './href.ts'

/** The islands of pages that were reached by a link inside the site, taken from the pages' own HTML files. */
const kept = new Map<string, string>()

/** Pages of which all islands are kept. */
const fetched = new Set<string>()

let booting = true

/** The browser's side of `IslandsContext`. */
export const keptIsland = (id: string): string | null => kept.get(id) ?? null

/** Notes the islands of the page that the browser has opened: they are in the document and stay as they are. */
export function keepOpened(): void {
  for (const island of document.querySelectorAll('[data-island]')) {
    kept.set(island.getAttribute('data-island') ?? '', '')
  }
}

/** Keeps the HTML of the islands of this page: for a copy, which is rendered anew and cannot fetch them. */
export function keepWhole(): void {
  for (const island of document.querySelectorAll('[data-island]')) {
    kept.set(island.getAttribute('data-island') ?? '', island.innerHTML)
  }
}

/**
 * Fetches the HTML of a page and keeps its islands. The page that the browser has just opened has them already.
 * A page that cannot be fetched shows its figures all the same: they come alive from their scripts.
 */
export async function fetchIslands(path: string): Promise<void> {
  // A slash too many at the start would make a host of it.
  const address = path.replace(/^\/+/, '/').replace(/\/*$/, '/')
  if (booting || copyVersion !== undefined || fetched.has(address)) return
  try {
    const response = await fetch(href(address))
    if (!response.ok) return
    // Its styles are the other page's, and this page's policy knows no hash of theirs.
    const html = (await response.text()).replace(/<style>[\s\S]*?<\/style>/, '')
    const page = new DOMParser().parseFromString(html, 'text/html')
    for (const island of page.querySelectorAll('[data-island]')) {
      kept.set(island.getAttribute('data-island') ?? '', island.innerHTML)
    }
    fetched.add(address)
  } catch {
    // Offline and not kept: the islands come alive instead.
  }
}

export function hasBooted(): void {
  booting = false
}
