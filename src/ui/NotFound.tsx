import { Link } from '@tanstack/react-router'
import { useTitle } from './useTitle.ts'

/** The page for an address that leads nowhere: says so, and where to go. */
export function NotFound({
  pages,
}: {
  readonly pages: readonly { readonly to: string; readonly title: string }[]
}) {
  useTitle('Not found')
  return (
    <div className="wrap section">
      <header className="section-head">
        <p className="kicker">Not found</p>
        <h1>There is no page at this address</h1>
        <p className="standfirst">
          The address may be mistyped, or the page may have moved. These pages exist:
        </p>
      </header>
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
