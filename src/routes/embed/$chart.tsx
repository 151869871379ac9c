import { createFileRoute, notFound } from '@tanstack/react-router'
import { EmbedPage } from '../../reading/EmbedPage.tsx'
import { useAddress } from '../../ui/useAddress.ts'
import { usePut } from '../../ui/usePut.ts'

const Page = () => <EmbedPage id={Route.useLoaderData()} search={useAddress()} onSearch={usePut()} />

export const Route = createFileRoute('/embed/$chart')({
  component: Page,
  loader: async ({ params: { chart: id } }) => {
    const { chartIds } = await import('../../charts/registry.ts')
    if (!chartIds.includes(id)) throw notFound()
    return id
  },
})
