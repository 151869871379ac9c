import { RouterProvider } from '@tanstack/react-router'
import { startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { pause } from './pause.ts'
import { makeRouter } from './router.tsx'
import type { Early } from './ui/early.ts'
import { IslandsContext } from './ui/Island.tsx'
import { hasBooted, keepOpened, keptIsland } from './ui/pages.ts'
import { whenIdle } from './ui/whenIdle.ts'
import { faultWords } from './ui/words.ts'
import './ui/styles.ts'

const router = makeRouter()
// Tells the router that the page was rendered at build; without it every page mismatches.
if (!import.meta.env.DEV) router.ssr = { manifest: undefined }

/** In a function rather than at the top level: a chunk that the router waits for may import this one. */
async function start(): Promise<void> {
  const root = document.getElementById('root')
  if (!root) throw new Error('The page has no #root')
  // What comes alive stands in the page as a whole, and the sheet with it. In a step of its own, after those of the
  // browser itself.
  if (document.readyState === 'loading')
    await new Promise((read) => addEventListener('DOMContentLoaded', read, { once: true }))
  await pause()
  keepOpened()
  let isWhole = true
  addEventListener(
    'vite:preloadError',
    () => {
      isWhole = false
    },
    { once: true },
  )
  // Hosts answer with the page that says there is none, also behind a slash too many, where the router finds one.
  const isMissing = 'missing' in root.dataset
  if (isMissing) hasBooted()
  await router.load()
  const isFound = router.state.matches.every((match) => match.status === 'success' && !match._notFound)
  const isBuilt = root.hasChildNodes() && !(isMissing && isFound)
  // A page that was written at build reads well without script: better than an error in its place.
  if (isBuilt && (!isWhole || router.state.matches.some(({ status }) => status === 'error')))
    return stayStill()
  const page = (
    <IslandsContext value={keptIsland}>
      <RouterProvider router={router} />
    </IslandsContext>
  )
  // From here on React has what is pressed.
  const early: Early[] = []
  dispatchEvent(new CustomEvent('boot', { detail: early }))
  // As a transition: in small steps, between which the page answers. The development server sends no prerendered page.
  if (isBuilt) startTransition(() => void hydrateRoot(root, page))
  else createRoot(root).render(page)
  hasBooted()
  if (early.length > 0) void import('./ui/early.ts').then((m) => m.doAgain(early)).catch(() => {})
  setTypeLater()
  keepLater()
}

/** With the first other page: on a slow line the page that was opened has the stand-ins. */
function setTypeLater(): void {
  const stop = router.subscribe('onBeforeNavigate', ({ pathChanged }) => {
    if (!pathChanged) return
    stop()
    void import('./ui/type.ts').then((m) => m.setType()).catch(() => {})
  })
}

/** Keeps the site for offline once everything else is done: not in other people's pages, not where data are dear. */
function keepLater(): void {
  const connection: unknown = Reflect.get(navigator, 'connection')
  const dear = connection instanceof Object && Reflect.get(connection, 'saveData') === true
  if (import.meta.env.DEV || parent !== window || dear || !('serviceWorker' in navigator)) return
  const keep = () => void import('./offline/keep.ts').then((m) => m.keep()).catch(() => {})
  if (document.readyState === 'complete') whenIdle(keep)
  else addEventListener('load', () => whenIdle(keep))
}

/** Leaves the page as it was written, and says so. */
function stayStill(): void {
  dispatchEvent(new Event('still'))
  const [notice, button] = [document.createElement('p'), document.createElement('button')]
  notice.className = 'notice'
  notice.role = 'status'
  button.className = 'button'
  button.textContent = faultWords.reload
  button.onclick = () => location.reload()
  notice.append(`${faultWords.part} `, button)
  document.querySelector('main')?.prepend(notice)
}

void start()
