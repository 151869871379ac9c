import { createFileRoute, notFound } from '@tanstack/react-router'
import { sections } from '../../../interview/sections.ts'
import { LessonPage } from '../../../teaching/LessonPage.tsx'
import { fetchIslands } from '../../../ui/pages.ts'

const Page = () => <LessonPage entry={Route.useLoaderData()} />

export const Route = createFileRoute('/teach/$section/')({
  component: Page,
  loader: async ({ params, location }) => {
    const entry = sections.find(({ id }) => id === params.section)
    if (!entry) throw notFound()
    await fetchIslands(location.pathname)
    return entry
  },
})
