import { createFileRoute } from '@tanstack/react-router'
import { TeachPage } from '../../teaching/TeachPage.tsx'
import { fetchIslands } from '../../ui/pages.ts'

export const Route = createFileRoute('/teach/')({
  component: TeachPage,
  loader: ({ location }) => fetchIslands(location.pathname),
})
