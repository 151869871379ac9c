import { Link, useLocation } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { nearest } from './nearest.ts'
import { useTitle } from './useTitle.ts'

export interface PageLink {
  readonly to: string
  readonly title: string
}

/** The page for an address that leads nowhere: says so, offers the nearest ones and where to go. */
export function NotFound({
  pages,
  all,
}: {
  readonly pages: readonly PageLink[]
  readonly all: readonly PageLink[]
}) {
  useTitle('Not found')
  const { pathname } = useLocation()
  // Filled after hydration: one file serves every address that is not found.
  const [near, setNear] = useState<readonly PageLink[]>([])
  useEffect(() => {
    const last = pathname.split('/').filter(Boolean).at(-1) ?? ''
    setNear(nearest(last, all, ({ to }) => to.split('/').at(-1) ?? ''))
  }, [pathname, all])
  return (
    <div className="wrap section">
      <header className="section-head">
        <p className="kicker">Not found</p>
        <h1>There is no page at this address</h1>
        <p className="standfirst">The address may be mistyped, or the page may have moved.</p>
      </header>
      <div role="status">
        {near.length > 0 && (
          <p>
            Did you mean{' '}
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
      <h2>These pages exist</h2>
      <ul className="contents">
        <li>
          <Link to="/">Start: the interview at a glance</Link>
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
