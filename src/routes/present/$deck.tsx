import { createFileRoute, notFound } from '@tanstack/react-router'
import { sections } from '../../interview/sections.ts'
import { PresentPage } from '../../teaching/present/PresentPage.tsx'
import { useAddress } from '../../ui/useAddress.ts'
import { useLoaded } from '../../ui/useLoaded.ts'
import { usePut } from '../../ui/usePut.ts'

const Page = () => {
  const data = useLoaded(Route)
  const [search, put] = [useAddress(), usePut()]
  return data === undefined ? null : <PresentPage {...data} search={search} onSearch={put} />
}

export const Route = createFileRoute('/present/$deck')({
  component: Page,
  loader: ({ params: { deck } }) => {
    const name = deck === 'deck' ? 'My deck' : sections.find(({ id }) => id === deck)?.title
    if (name === undefined) throw notFound()
    return { deck, name }
  },
})
