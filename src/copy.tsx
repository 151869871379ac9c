import { createHashHistory, RouterProvider } from '@tanstack/react-router'
import { createRoot } from 'react-dom/client'
import { makeRouter } from './router.tsx'
import { IslandsContext } from './ui/Island.tsx'
import { hasBooted, keepWhole, keptIsland } from './ui/pages.ts'
import './ui/styles.ts'

/** The site as one file that opens from a stick: addresses stand behind the hash, nothing is fetched. */
async function start(): Promise<void> {
  const root = document.getElementById('root')
  if (!root) throw new Error('The page has no #root')
  const section = root.dataset['section'] ?? ''
  if (!location.hash) history.replaceState(null, '', `#/${section}`)
  keepWhole()
  hasBooted()
  const router = makeRouter(createHashHistory())
  await router.load()
  createRoot(root).render(
    <IslandsContext value={keptIsland}>
      <RouterProvider router={router} />
    </IslandsContext>,
  )
}

void start()
