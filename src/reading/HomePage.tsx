import { Link } from '@tanstack/react-router'
import type { Params } from '../charts/view.ts'
import { Figure } from '../figure/Figure.tsx'
import { ignoredOn } from '../figure/params.ts'
import { home } from '../interview/home.ts'
import { sections } from '../interview/sections.ts'
import { useTitle } from '../ui/useTitle.ts'
import { SearchNotice } from './SearchNotice.tsx'

interface Props {
  readonly search: Params
  readonly onSearch: (next: Params) => void
}

/** The start: what this is, the signature figure, the sections. */
export function HomePage({ search, onSearch }: Props) {
  useTitle()
  return (
    <div className="wrap home">
      <div className="home-top">
        <div>
          <h1>{home.title}</h1>
          <p className="standfirst">{home.standfirst}</p>
          <p className="home-note">{home.note}</p>
        </div>
        <div>
          <SearchNotice find={() => ignoredOn(search, [home.figure])} search={search} />
          <h2 className="hidden">{home.figureHeading}</h2>
          <Figure id={home.figure} search={search} onSearch={onSearch} drive={null} />
        </div>
      </div>
      <ol className="contents">
        {sections.map(({ id, number, title, short }) => (
          <li key={id}>
            <span className="number" aria-hidden="true">
              {number}
            </span>
            <div>
              <h2>
                <Link to="/$section" params={{ section: id }}>
                  {title}
                </Link>
              </h2>
              <p className="quiet">{short}</p>
            </div>
          </li>
        ))}
      </ol>
    </div>
  )
}
