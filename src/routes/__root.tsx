import { createRootRoute, Outlet, useLocation } from '@tanstack/react-router'
import { sections } from '../interview/sections.ts'
import { NotFound } from '../ui/NotFound.tsx'
import { Bare, Shell } from '../ui/Shell.tsx'
import { useExactPlace } from '../ui/useExactPlace.ts'

const sectionLinks = sections.map(({ id, title }) => ({ to: `/${id}`, title }))

const pageLinks = [
  { to: '/charts', title: 'Charts' },
  { to: '/claims', title: 'Claims' },
  { to: '/countries', title: 'Countries' },
  { to: '/sources', title: 'Sources' },
  { to: '/teach', title: 'Teach' },
]

const moreLinks = [
  { to: '/deck', title: 'My deck' },
  { to: '/glossary', title: 'Glossary' },
  { to: '/about', title: 'About' },
]

const allLinks = [...sectionLinks, ...pageLinks, ...moreLinks]

/** Embeds stand in other people's pages, talks fill the screen: without our header and footer. */
const Root = () => {
  const { pathname } = useLocation()
  useExactPlace()
  if (/^\/(?:embed|present)\//.test(pathname)) {
    return (
      <Bare>
        <Outlet />
      </Bare>
    )
  }
  return (
    <Shell links={pageLinks} sections={sectionLinks} more={allLinks}>
      <Outlet />
    </Shell>
  )
}

const Missing = () => <NotFound pages={allLinks} />

export const Route = createRootRoute({
  component: Root,
  notFoundComponent: Missing,
  validateSearch: (search: Record<string, unknown>): Record<string, string | undefined> =>
    Object.fromEntries(
      Object.entries(search).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])),
    ),
})
