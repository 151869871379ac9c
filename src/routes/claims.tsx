import { createFileRoute } from '@tanstack/react-router'
import { ClaimsPage } from '../reading/ClaimsPage.tsx'
import { fetchIslands } from '../ui/pages.ts'
import { useAddress } from '../ui/useAddress.ts'
import { usePut } from '../ui/usePut.ts'

const Page = () => <ClaimsPage search={useAddress()} onSearch={usePut()} />

export const Route = createFileRoute('/claims')({
  component: Page,
  loader: ({ location }) => fetchIslands(location.pathname),
})
