import { Link } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import { citation, siteTitle } from './site.ts'
import { ThemeSwitch } from './ThemeSwitch.tsx'

interface Props {
  readonly links: readonly { readonly to: string; readonly title: string }[]
  readonly children: ReactNode
}

/** What every page has: skip link, header, footer. */
export function Shell({ links, children }: Props) {
  // From here on the page answers: styles and tests may wait for it.
  useEffect(() => {
    document.documentElement.dataset['ready'] = ''
  }, [])
  return (
    <>
      <a className="skip" href="#main">
        Skip to the text
      </a>
      <header className="header">
        <div className="wrap">
          <Link to="/" className="brand">
            {siteTitle}
          </Link>
          <nav aria-label="Sections">
            <ul>
              {links.map(({ to, title }) => (
                <li key={to}>
                  <Link to={to}>{title}</Link>
                </li>
              ))}
            </ul>
          </nav>
          <ThemeSwitch />
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="footer">
        <div className="wrap">
          <p>
            The interview: {citation.author}, “<a href={citation.url}>{citation.title}</a>”,{' '}
            {citation.journal}, {citation.date}. Retold here in other words; every figure carries its own
            source.
          </p>
          <p>
            One expert’s view at one date. The verdicts judge single claims by the figures found, not the
            speaker.
          </p>
        </div>
      </footer>
    </>
  )
}
