import { createFileRoute, notFound } from '@tanstack/react-router'
import { sections } from '../interview/sections.ts'
import { SectionPage } from '../reading/SectionPage.tsx'
import { fetchIslands } from '../ui/pages.ts'

const Page = () => {
  const { entry, section } = Route.useLoaderData()
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  return (
    <SectionPage
      entry={entry}
      section={section}
      search={search}
      onSearch={(next) => void navigate({ search: { ...next }, replace: true, resetScroll: false })}
    />
  )
}

export const Route = createFileRoute('/$section')({
  component: Page,
  loader: async ({ params, location }) => {
    const entry = sections.find(({ id }) => id === params.section)
    if (!entry) throw notFound()
    const [section] = await Promise.all([entry.load(), fetchIslands(location.pathname)])
    return { entry, section }
  },
})
