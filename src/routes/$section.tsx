import { createFileRoute, notFound } from '@tanstack/react-router'
import { sections } from '../interview/sections.ts'
import { SectionPage } from '../reading/SectionPage.tsx'
import { fetchIslands } from '../ui/pages.ts'
import { useAddress } from '../ui/useAddress.ts'
import { useLoaded } from '../ui/useLoaded.ts'
import { usePut } from '../ui/usePut.ts'

const Page = () => {
  const data = useLoaded(Route)
  const [search, put] = [useAddress(), usePut()]
  return data === undefined ? null : <SectionPage {...data} search={search} onSearch={put} />
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
