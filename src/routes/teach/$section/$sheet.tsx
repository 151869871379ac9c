import { createFileRoute, Link, notFound } from '@tanstack/react-router'
import { sections } from '../../../interview/sections.ts'
import { isSheet } from '../../../lessons/links.ts'
import { paperWords } from '../../../lessons/words.ts'
import { PaperPage } from '../../../teaching/PaperPage.tsx'
import { fetchIslands } from '../../../ui/pages.ts'
import { useAddress } from '../../../ui/useAddress.ts'
import { usePut } from '../../../ui/usePut.ts'

function Page() {
  const { entry, sheet } = Route.useLoaderData()
  return (
    <PaperPage
      title={paperWords.titles[sheet](entry.title)}
      island={`paper:${entry.id}:${sheet}`}
      back={
        <Link to="/teach/$section" params={{ section: entry.id }}>
          {paperWords.back(entry.title)}
        </Link>
      }
      search={useAddress()}
      onSearch={usePut()}
    />
  )
}

export const Route = createFileRoute('/teach/$section/$sheet')({
  component: Page,
  loader: async ({ params, location }) => {
    const entry = sections.find(({ id }) => id === params.section)
    if (!entry || !isSheet(params.sheet)) throw notFound()
    await fetchIslands(location.pathname)
    return { entry, sheet: params.sheet }
  },
})
