import { createFileRoute, notFound } from '@tanstack/react-router'
import { EmbedPage } from '../../reading/EmbedPage.tsx'
import { useAddress } from '../../ui/useAddress.ts'
import { useLoaded } from '../../ui/useLoaded.ts'
import { usePut } from '../../ui/usePut.ts'

const Page = () => {
  const data = useLoaded(Route)
  const [search, put] = [useAddress(), usePut()]
  return data === undefined ? null : <EmbedPage id={data} search={search} onSearch={put} />
}

export const Route = createFileRoute('/embed/$chart')({
  component: Page,
  loader: async ({ params: { chart: id } }) => {
    const { chartIds } = await import('../../charts/charts.ts')
    if (!chartIds.includes(id)) throw notFound()
    return id
  },
})
