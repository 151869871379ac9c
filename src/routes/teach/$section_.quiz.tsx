import { createFileRoute, notFound } from '@tanstack/react-router'
import { sections } from '../../interview/sections.ts'
import { QuizPage } from '../../teaching/quiz/QuizPage.tsx'
import { fetchIslands } from '../../ui/pages.ts'
import { useAddress } from '../../ui/useAddress.ts'
import { usePut } from '../../ui/usePut.ts'

const Page = () => <QuizPage {...Route.useLoaderData()} search={useAddress()} onSearch={usePut()} />

export const Route = createFileRoute('/teach/$section_/quiz')({
  component: Page,
  loader: async ({ params, location }) => {
    const entry = sections.find(({ id }) => id === params.section)
    if (!entry) throw notFound()
    await fetchIslands(location.pathname)
    return { entry }
  },
})
