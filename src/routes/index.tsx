import { createFileRoute } from '@tanstack/react-router'
import { HomePage } from '../reading/HomePage.tsx'
import { fetchIslands } from '../ui/pages.ts'

const Home = () => {
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  return (
    <HomePage
      search={search}
      onSearch={(next) => void navigate({ search: { ...next }, replace: true, resetScroll: false })}
    />
  )
}

export const Route = createFileRoute('/')({
  component: Home,
  loader: ({ location }) => fetchIslands(location.pathname),
})
