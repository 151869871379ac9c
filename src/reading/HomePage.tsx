import { Link } from '@tanstack/react-router'
import type { Params } from '../charts/view.ts'
import { Figure } from '../figure/Figure.tsx'
import { home } from '../interview/home.ts'
import { sections } from '../interview/sections.ts'
import { Island, useHasIsland } from '../ui/Island.tsx'
import { useTitle } from '../ui/useTitle.ts'
import { AsOfSwitch } from './AsOfSwitch.tsx'
import { SearchNotice } from './SearchNotice.tsx'
import { useLivingLedger } from './useLivingLedger.ts'

interface Props {
  readonly search: Params
  readonly onSearch: (next: Params) => void
}

/** The start: what this is, the signature figures, the sections, the tally. */
export function HomePage({ search, onSearch }: Props) {
  useTitle()
  const [first, second] = home.figures
  const early = search['asof'] === 'then'
  const living = useLivingLedger(early, useHasIsland('tally'))
  const figure = (id: string) => <Figure id={id} search={search} onSearch={onSearch} driven={null} />
  return (
    <div className="wrap home">
      <div className="home-top">
        <div>
          <h1>{home.title}</h1>
          <p className="standfirst">{home.standfirst}</p>
          <p className="home-note">{home.note}</p>
          <AsOfSwitch search={search} onSearch={onSearch} />
        </div>
        <div>
          <SearchNotice
            find={async () => (await import('../figure/ignored.ts')).ignoredOn(search, home.figures)}
            search={search}
            onSearch={onSearch}
          />
          <h2 className="hidden">{home.figuresHeading}</h2>
          {figure(first)}
        </div>
      </div>
      <section aria-labelledby="contents">
        <h2 id="contents" className="hidden">
          {home.contents}
        </h2>
        <ol className="contents">
          {sections.map(({ id, number, title, short }) => (
            <li key={id}>
              <span className="number" aria-hidden="true">
                {number}
              </span>
              <div>
                <h3>
                  <Link to="/$section" params={{ section: id }} search={({ asof }) => ({ asof })}>
                    {title}
                  </Link>
                </h3>
                <p className="quiet">{short}</p>
                {/* Its picture and words tell of all that is known. */}
                {!early && <Island id={`section:${id}`} className="contents-figure" />}
              </div>
            </li>
          ))}
        </ol>
      </section>
      <div className="home-top">
        <section aria-labelledby="tally">
          <h2 id="tally">{home.tally}</h2>
          <Island id="tally" alive={living?.tally} />
          <p>
            <Link to="/claims">{home.tallyLink}</Link>
          </p>
          <ul className="home-uses">
            {home.uses.map((line) => (
              <li key={line}>{line}</li>
            ))}
            <li>
              <Link to="/charts">{home.chartsLink}</Link>
            </li>
            <li>
              <Link to="/sources">{home.sourcesLink}</Link>
            </li>
          </ul>
        </section>
        <div>{figure(second)}</div>
      </div>
    </div>
  )
}
