import { createFileRoute, notFound } from '@tanstack/react-router'
import { countryPages } from '../../interview/countries.ts'
import { CountryPage } from '../../reading/CountryPage.tsx'
import { fetchIslands } from '../../ui/pages.ts'
import { useAddress } from '../../ui/useAddress.ts'
import { usePut } from '../../ui/usePut.ts'

const Page = () => <CountryPage country={Route.useLoaderData()} search={useAddress()} onSearch={usePut()} />

export const Route = createFileRoute('/countries/$country')({
  component: Page,
  loader: async ({ params, location }) => {
    const country = countryPages.find(({ slug }) => slug === params.country)
    if (!country) throw notFound()
    await fetchIslands(location.pathname)
    return country
  },
})
