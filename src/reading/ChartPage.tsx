import { Link } from '@tanstack/react-router'
import type { Params } from '../charts/view.ts'
import { Figure } from '../figure/Figure.tsx'
import { withName, withoutName } from '../figure/named.ts'
import { ignoredOn } from '../figure/params.ts'
import { chartsWords } from '../interview/pages.ts'
import { Island } from '../ui/Island.tsx'
import { useTitle } from '../ui/useTitle.ts'
import { SearchNotice } from './SearchNotice.tsx'

interface Props {
  readonly id: string
  readonly title: string
  readonly search: Params
  readonly onSearch: (next: Params) => void
}

/** One chart, large, with all that belongs to it. Its view stands in the address without its name. */
export function ChartPage({ id, title, search, onSearch }: Props) {
  useTitle(title)
  const named = withName(search, id)
  return (
    <div className="wrap section chart-page">
      <header className="section-head">
        <p className="kicker">
          <Link to="/charts">{chartsWords.kicker}</Link>
        </p>
        <h1>{title}</h1>
      </header>
      <SearchNotice find={() => ignoredOn(named, [id])} search={search} />
      <h2 className="hidden">{chartsWords.figure}</h2>
      <Figure id={id} search={named} onSearch={(next) => onSearch(withoutName(next, id))} drive={null} />
      {/* Its notes and files tell of all that is known. */}
      {search['asof'] === 'then' ? null : <Island id={`chart:${id}`} className="prose" />}
    </div>
  )
}
