import { createFileRoute, notFound } from '@tanstack/react-router'
import { countryPages } from '../../interview/countries.ts'
import { CountryPage } from '../../reading/CountryPage.tsx'
import { fetchIslands } from '../../ui/pages.ts'

const Page = () => <CountryPage country={Route.useLoaderData()} />

export const Route = createFileRoute('/countries/$country')({
  component: Page,
  loader: async ({ params, location }) => {
    const country = countryPages.find(({ slug }) => slug === params.country)
    if (!country) throw notFound()
    await fetchIslands(location.pathname)
    return country
  },
})
