import { createFileRoute } from '@tanstack/react-router'
import { SourcesPage } from '../reading/SourcesPage.tsx'
import { fetchIslands } from '../ui/pages.ts'
import { useAddress } from '../ui/useAddress.ts'
import { usePut } from '../ui/usePut.ts'

const Page = () => <SourcesPage search={useAddress()} onSearch={usePut()} />

export const Route = createFileRoute('/sources')({
  component: Page,
  loader: ({ location }) => fetchIslands(location.pathname),
})
