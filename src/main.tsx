import { RouterProvider } from '@tanstack/react-router'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { makeRouter } from './router.tsx'
import { IslandsContext } from './ui/Island.tsx'
import { hasBooted, keepOpened, keptIsland } from './ui/pages.ts'
import './ui/styles.ts'

const router = makeRouter()
// Tells the router that the page was rendered at build; without it every page mismatches.
if (!import.meta.env.DEV) router.ssr = { manifest: undefined }

/** In a function rather than at the top level: a chunk that the router waits for may import this one. */
async function start(): Promise<void> {
  const root = document.getElementById('root')
  if (!root) throw new Error('The page has no #root')
  keepOpened()
  await router.load()
  const page = (
    <IslandsContext value={keptIsland}>
      <RouterProvider router={router} />
    </IslandsContext>
  )
  // The development server sends no prerendered page: there is nothing to hydrate.
  if (root.hasChildNodes()) hydrateRoot(root, page)
  else createRoot(root).render(page)
  hasBooted()
}

void start()
