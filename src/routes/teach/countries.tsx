import { createFileRoute, Link } from '@tanstack/react-router'
import { negotiation } from '../../lessons/negotiation.ts'
import { lessonWords } from '../../lessons/words.ts'
import { PaperPage } from '../../teaching/PaperPage.tsx'
import { fetchIslands } from '../../ui/pages.ts'
import { useAddress } from '../../ui/useAddress.ts'
import { usePut } from '../../ui/usePut.ts'

const Page = () => (
  <PaperPage
    title={negotiation.title}
    island="paper:countries"
    back={
      <Link to="/teach/$section" params={{ section: 'security' }}>
        {lessonWords.back}
      </Link>
    }
    search={useAddress()}
    onSearch={usePut()}
  />
)

export const Route = createFileRoute('/teach/countries')({
  component: Page,
  loader: ({ location }) => fetchIslands(location.pathname),
})
