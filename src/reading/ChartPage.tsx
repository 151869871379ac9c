import { Link } from '@tanstack/react-router'
import { isShown, type Params, shows } from '../charts/view.ts'
import { Figure } from '../figure/Figure.tsx'
import { withName, withoutName } from '../figure/named.ts'
import { chartsWords } from '../interview/pages.ts'
import { Island } from '../ui/Island.tsx'
import { useTitle } from '../ui/useTitle.ts'
import { PictureNotice } from './PictureNotice.tsx'
import { SearchNotice } from './SearchNotice.tsx'
import { Stage } from './Stage.tsx'

interface Props {
  readonly id: string
  readonly title: string
  readonly search: Params
  readonly onSearch: (next: Params) => void
}

/** One chart, large, with all that belongs to it. Its view stands in the address without its name. */
export function ChartPage({ id, title, search, onSearch }: Props) {
  // A chart that is revealed step by step does not begin with its name; one that is guessed must say what it is about.
  const show = shows.find((one) => one === search['show']) ?? 'all'
  const name = show === 'guess' || isShown(show, 'title') ? title : chartsWords.veiled
  useTitle(name)
  // A picture that was opened says which data it was made of.
  const { data, ...view } = search
  const named = withName(view, id)
  return (
    <div className="wrap section chart-page">
      <header className="section-head">
        <p className="kicker">
          <Link to="/charts">{chartsWords.kicker}</Link>
        </p>
        <h1>{name}</h1>
      </header>
      <SearchNotice
        find={async () => (await import('../figure/ignored.ts')).ignoredOn(named, [id])}
        search={search}
        onSearch={onSearch}
        chart={id}
      />
      {data && <PictureNotice id={id} view={view} made={data} />}
      <h2 className="hidden">{chartsWords.figure}</h2>
      <Stage>
        <Figure
          id={id}
          search={named}
          onSearch={(next) => onSearch(withoutName(next, id))}
          driven={null}
          isOpen
        />
      </Stage>
      {/* Its notes and files tell of all that is known. */}
      {search['asof'] === 'then' || !isShown(show, 'said') ? null : (
        <Island id={`chart:${id}`} className="prose" />
      )}
    </div>
  )
}
