import { createFileRoute } from '@tanstack/react-router'
import { HomePage } from '../reading/HomePage.tsx'
import { fetchIslands } from '../ui/pages.ts'
import { useAddress } from '../ui/useAddress.ts'
import { usePut } from '../ui/usePut.ts'

const Home = () => <HomePage search={useAddress()} onSearch={usePut()} />

export const Route = createFileRoute('/')({
  component: Home,
  loader: ({ location }) => fetchIslands(location.pathname),
})
