import { createFileRoute } from '@tanstack/react-router'
import { GalleryPage } from '../../reading/GalleryPage.tsx'
import { fetchIslands } from '../../ui/pages.ts'
import { useAddress } from '../../ui/useAddress.ts'
import { usePut } from '../../ui/usePut.ts'

const Page = () => <GalleryPage search={useAddress()} onSearch={usePut()} />

export const Route = createFileRoute('/charts/')({
  component: Page,
  loader: ({ location }) => fetchIslands(location.pathname),
})
