import { createRouter, type RouterHistory } from '@tanstack/react-router'
import { routeTree } from './routeTree.gen.ts'
import { Failed } from './ui/Failed.tsx'

/** Addresses are read as plain text: `measure=5` is the word "5", and nothing in an address can be anything but text. */
const parseSearch = (search: string): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(search))

const stringifySearch = (search: Record<string, unknown>): string => {
  const written = Object.entries(search).filter(([, value]) => value !== undefined && value !== '')
  const text = new URLSearchParams(written.map(([key, value]) => [key, String(value)])).toString()
  // Commas are common in views and need no escape in a query.
  return text === '' ? '' : `?${text.replace(/%2C/g, ',')}`
}

let isFirst = true

/** A page is read before its script is there: where the reader has gone in it by then, there the page stays. */
function isToMove(): boolean {
  const stays = isFirst && globalThis.scrollY > 0
  isFirst = false
  return !stays
}

/** The router of the site. @param history only at build, where there is no address bar. */
export function makeRouter(history?: RouterHistory) {
  const router = createRouter({
    routeTree,
    basepath: import.meta.env.BASE_URL,
    // The page of an address is a file on its host, and opens by its own name too.
    rewrite: {
      input: ({ url }) => {
        url.pathname = url.pathname.replace(/\/index\.html$/, '/')
        return url
      },
    },
    parseSearch,
    stringifySearch,
    scrollRestoration: isToMove,
    defaultPreload: 'intent',
    // Here and not in the routes, where it would be a chunk of its own that may be missing too.
    defaultErrorComponent: Failed,
    ...(history ? { history } : {}),
  })
  // A link that goes with its page leaves the focus nowhere: it goes to the text of the next page.
  router.subscribe('onRendered', ({ pathChanged, fromLocation }) => {
    if (pathChanged && fromLocation && document.activeElement === document.body)
      document.getElementById('main')?.focus({ preventScroll: true })
  })
  return router
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>
  }
}
