import { createFileRoute } from '@tanstack/react-router'
import { ClaimsPage } from '../reading/ClaimsPage.tsx'
import { fetchIslands } from '../ui/pages.ts'
import { usePut } from '../ui/usePut.ts'

const Page = () => <ClaimsPage search={Route.useSearch()} onSearch={usePut()} />

export const Route = createFileRoute('/claims')({
  component: Page,
  loader: ({ location }) => fetchIslands(location.pathname),
})
