import { createFileRoute, notFound } from '@tanstack/react-router'
import { ChartPage } from '../../reading/ChartPage.tsx'
import { fetchIslands } from '../../ui/pages.ts'
import { useAddress } from '../../ui/useAddress.ts'
import { useLoaded } from '../../ui/useLoaded.ts'
import { usePut } from '../../ui/usePut.ts'

const Page = () => {
  const data = useLoaded(Route)
  const [search, put] = [useAddress(), usePut()]
  return data === undefined ? null : <ChartPage {...data} search={search} onSearch={put} />
}

export const Route = createFileRoute('/charts/$chart')({
  component: Page,
  // The list of charts is loaded with this page only; the chart itself is on the screen at once.
  loader: async ({ params: { chart: id }, location }) => {
    const { chartIds, loadChart } = await import('../../charts/charts.ts')
    if (!chartIds.includes(id)) throw notFound()
    const [chart] = await Promise.all([loadChart(id), fetchIslands(location.pathname)])
    return { id, title: chart.name }
  },
})
