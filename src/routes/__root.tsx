import { createRootRoute, Outlet } from '@tanstack/react-router'
import { sections } from '../interview/sections.ts'
import { NotFound } from '../ui/NotFound.tsx'
import { Shell } from '../ui/Shell.tsx'

const Root = () => (
  <Shell links={sections.map(({ id, title }) => ({ to: `/${id}`, title }))}>
    <Outlet />
  </Shell>
)

export const Route = createRootRoute({
  component: Root,
  notFoundComponent: () => <NotFound pages={sections.map(({ id, title }) => ({ to: `/${id}`, title }))} />,
  validateSearch: (search: Record<string, unknown>): Record<string, string | undefined> =>
    Object.fromEntries(Object.entries(search).map(([key, value]) => [key, String(value)])),
})
