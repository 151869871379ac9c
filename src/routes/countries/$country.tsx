import { createFileRoute, notFound } from '@tanstack/react-router'
import { CountryPage } from '../../reading/CountryPage.tsx'
import { fetchIslands } from '../../ui/pages.ts'
import { useAddress } from '../../ui/useAddress.ts'
import { useLoaded } from '../../ui/useLoaded.ts'
import { usePut } from '../../ui/usePut.ts'

const Page = () => {
  const data = useLoaded(Route)
  const [search, put] = [useAddress(), usePut()]
  return data === undefined ? null : <CountryPage country={data} search={search} onSearch={put} />
}

export const Route = createFileRoute('/countries/$country')({
  component: Page,
  loader: async ({ params, location }) => {
    const { countryPages } = await import('../../interview/countries.ts')
    const country = countryPages.find(({ slug }) => slug === params.country)
    if (!country) throw notFound()
    await fetchIslands(location.pathname)
    return country
  },
})
