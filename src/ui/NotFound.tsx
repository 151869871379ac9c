import { Link, useLocation } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTitle } from './useTitle.ts'
import { missingWords } from './words.ts'

export interface PageLink {
  readonly to: string
  readonly title: string
}

/** The page for an address that leads nowhere: says so, offers the nearest ones and where to go. */
export function NotFound({ pages }: { readonly pages: readonly PageLink[] }) {
  useTitle(missingWords.name)
  const { pathname } = useLocation()
  // Filled after hydration: one file serves every address that is not found.
  const [near, setNear] = useState<readonly PageLink[]>([])
  useEffect(() => {
    import('./nearPages.ts')
      .then(({ nearPages }) => nearPages(pathname, pages))
      // Without them the pages are listed all the same.
      .then(setNear, () => {})
  }, [pathname, pages])
  return (
    <div className="wrap section">
      <header className="section-head">
        <p className="kicker">{missingWords.name}</p>
        <h1>{missingWords.title}</h1>
        <p className="standfirst">{missingWords.standfirst}</p>
      </header>
      <div role="status">
        {near.length > 0 && (
          <p>
            {missingWords.meant}{' '}
            {near.map(({ to, title }, index) => (
              <span key={to}>
                {index > 0 && ' or '}
                <Link to={to}>{title}</Link>
              </span>
            ))}
            ?
          </p>
        )}
      </div>
      <h2>{missingWords.pages}</h2>
      <ul className="contents">
        <li>
          <Link to="/">{missingWords.start}</Link>
        </li>
        {pages.map(({ to, title }) => (
          <li key={to}>
            <Link to={to}>{title}</Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
