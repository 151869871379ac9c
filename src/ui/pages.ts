import { href } from './href.ts'

/** The islands of pages that were reached by a link inside the site, taken from the pages' own HTML files. */
const kept = new Map<string, string>()

let booting = true

/** The browser's side of `IslandsContext`. */
export const keptIsland = (id: string): string | null => kept.get(id) ?? null

/** Notes the islands of the page that the browser has opened: they are in the document and stay as they are. */
export function keepOpened(): void {
  for (const island of document.querySelectorAll('[data-island]')) {
    kept.set(island.getAttribute('data-island') ?? '', '')
  }
}

/**
 * Fetches the HTML of a page and keeps its islands. The page that the browser has just opened has them already.
 * A page that cannot be fetched shows its figures all the same: they come alive from their scripts.
 */
export async function fetchIslands(path: string): Promise<void> {
  if (booting) return
  try {
    const response = await fetch(href(path.endsWith('/') ? path : `${path}/`))
    if (!response.ok) return
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    for (const island of page.querySelectorAll('[data-island]')) {
      kept.set(island.getAttribute('data-island') ?? '', island.innerHTML)
    }
  } catch {
    // Offline and not kept: the islands come alive instead.
  }
}

export function hasBooted(): void {
  booting = false
}
