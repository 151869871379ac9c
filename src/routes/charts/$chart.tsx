import { createFileRoute, notFound } from '@tanstack/react-router'
import { ChartPage } from '../../reading/ChartPage.tsx'
import { fetchIslands } from '../../ui/pages.ts'
import { useAddress } from '../../ui/useAddress.ts'
import { usePut } from '../../ui/usePut.ts'

const Page = () => <ChartPage {...Route.useLoaderData()} search={useAddress()} onSearch={usePut()} />

export const Route = createFileRoute('/charts/$chart')({
  component: Page,
  // The names of charts are in their own files: the list of them is loaded with this page only.
  loader: async ({ params: { chart: id }, location }) => {
    const { chartNames } = await import('../../charts/names.ts')
    const title = chartNames[id]
    if (title === undefined) throw notFound()
    await fetchIslands(location.pathname)
    return { id, title }
  },
})
