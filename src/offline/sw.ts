import { addPlugins, cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching'
import { setCatchHandler, setDefaultHandler } from 'workbox-routing'

/** What this worker uses of its world; the project's types are those of pages. */
declare const self: {
  readonly __WB_MANIFEST: readonly { readonly url: string; readonly revision: string | null }[]
  readonly clients: {
    matchAll(options: {
      includeUncontrolled: boolean
    }): Promise<readonly { postMessage(data: unknown): void }[]>
    claim(): Promise<void>
  }
  skipWaiting(): void
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void
  addEventListener(
    type: 'activate',
    listener: (event: { waitUntil(done: Promise<unknown>): void }) => void,
  ): void
}

const files = [...self.__WB_MANIFEST]
let kept = 0

/** Tells the pages how far it is. */
const tell = async () => {
  kept += 1
  for (const page of await self.clients.matchAll({ includeUncontrolled: true }))
    page.postMessage({ type: 'KEPT', kept, all: files.length })
}

addPlugins([{ cacheDidUpdate: tell }])
cleanupOutdatedCaches()
precacheAndRoute(files, {
  directoryIndex: 'index.html',
  cleanURLs: false,
  // A view stands in the query of an address; its page is the same file.
  ignoreURLParametersMatching: [/./],
  // Links have no slash at the end, files do.
  urlManipulation: ({ url }) => [new URL(`${url.pathname.replace(/\/$/, '')}/index.html`, url)],
})
setDefaultHandler(({ request }) => fetch(request))
setCatchHandler(async ({ request }) => {
  // Not in a frame: an embed that is not kept is not a page that does not exist.
  const missing = request.destination === 'document' ? await matchPrecache('404.html') : undefined
  return missing ?? Response.error()
})
// The page of the first visit goes on without a network too, before it is loaded again.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
// A new release waits until the reader says so: what is on the screen must not change under their hands.
self.addEventListener('message', ({ data }) => {
  if (typeof data === 'object' && data !== null && 'type' in data && data.type === 'SKIP_WAITING')
    self.skipWaiting()
})
