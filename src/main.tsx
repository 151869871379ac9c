import { RouterProvider } from '@tanstack/react-router'
import { hydrateRoot } from 'react-dom/client'
import { makeRouter } from './router.tsx'
import { IslandsContext } from './ui/Island.tsx'
import { hasBooted, keptIsland } from './ui/pages.ts'
import './ui/styles.ts'

const router = makeRouter()
// Tells the router that the page was rendered at build; without it every page mismatches.
router.ssr = { manifest: undefined }

const root = document.getElementById('root')
if (!root) throw new Error('The page has no #root')
await router.load()
hydrateRoot(
  root,
  <IslandsContext value={keptIsland}>
    <RouterProvider router={router} />
  </IslandsContext>,
)
hasBooted()
