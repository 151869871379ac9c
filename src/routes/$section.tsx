import { createFileRoute, notFound } from '@tanstack/react-router'
import { sections } from '../interview/sections.ts'
import { SectionPage } from '../reading/SectionPage.tsx'
import { fetchIslands } from '../ui/pages.ts'
import { useAddress } from '../ui/useAddress.ts'
import { usePut } from '../ui/usePut.ts'

const Page = () => <SectionPage {...Route.useLoaderData()} search={useAddress()} onSearch={usePut()} />

export const Route = createFileRoute('/$section')({
  component: Page,
  loader: async ({ params, location }) => {
    const entry = sections.find(({ id }) => id === params.section)
    if (!entry) throw notFound()
    const [section] = await Promise.all([entry.load(), fetchIslands(location.pathname)])
    return { entry, section }
  },
})
