import { createFileRoute } from '@tanstack/react-router'
import { AboutPage } from '../reading/AboutPage.tsx'
import { fetchIslands } from '../ui/pages.ts'

export const Route = createFileRoute('/about')({
  component: AboutPage,
  loader: ({ location }) => fetchIslands(location.pathname),
})
