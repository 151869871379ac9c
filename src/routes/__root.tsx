import { createRootRoute, Outlet, useLocation } from '@tanstack/react-router'
import { countryPages } from '../interview/countries.ts'
import { sections } from '../interview/sections.ts'
import { NotFound } from '../ui/NotFound.tsx'
import { Bare, Shell } from '../ui/Shell.tsx'

const sectionLinks = sections.map(({ id, title }) => ({ to: `/${id}`, title }))

const pageLinks = [
  { to: '/charts', title: 'Charts' },
  { to: '/claims', title: 'Claims' },
  { to: '/countries', title: 'Countries' },
  { to: '/sources', title: 'Sources' },
]

const moreLinks = [
  { to: '/glossary', title: 'Glossary' },
  { to: '/about', title: 'About' },
]

const countryLinks = countryPages.map(({ slug, name }) => ({ to: `/countries/${slug}`, title: name }))

/** Embeds stand in other people's pages, without our header and footer. */
const Root = () => {
  const { pathname } = useLocation()
  if (pathname.startsWith('/embed/')) {
    return (
      <Bare>
        <Outlet />
      </Bare>
    )
  }
  return (
    <Shell links={pageLinks} sections={sectionLinks} more={[...sectionLinks, ...pageLinks, ...moreLinks]}>
      <Outlet />
    </Shell>
  )
}

const Missing = () => {
  const pages = [...sectionLinks, ...pageLinks, ...moreLinks]
  return <NotFound pages={pages} all={[...pages, ...countryLinks]} />
}

export const Route = createRootRoute({
  component: Root,
  notFoundComponent: Missing,
  validateSearch: (search: Record<string, unknown>): Record<string, string | undefined> =>
    Object.fromEntries(
      Object.entries(search).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])),
    ),
})
