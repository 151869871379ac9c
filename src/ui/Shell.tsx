import { Link } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import { Missed } from './Failed.tsx'
import { Find } from './Find.tsx'
import { copyVersion } from './href.ts'
import type { PageLink } from './NotFound.tsx'
import { citation, siteTitle } from './site.ts'
import { ThemeSwitch } from './ThemeSwitch.tsx'
import { shellWords } from './words.ts'

interface Props {
  /** In the header; the sections where there is room. */
  readonly links: readonly PageLink[]
  readonly sections: readonly PageLink[]
  /** In the footer. */
  readonly more: readonly PageLink[]
  readonly children: ReactNode
}

/** From here on the page answers: styles and tests may wait for it. */
function useReady(): void {
  useEffect(() => {
    document.documentElement.dataset['ready'] = ''
  }, [])
}

/** A page with nothing around it. */
export function Bare({ children }: { readonly children: ReactNode }) {
  useReady()
  return <main>{children}</main>
}

/** What every page has: skip link, header, footer. */
export function Shell({ links, sections, more, children }: Props) {
  useReady()
  return (
    <>
      <a className="skip" href="#main">
        {shellWords.skip}
      </a>
      <header className="header">
        <div className="wrap">
          <Link to="/" search={keepAsOf} className="brand">
            {siteTitle}
          </Link>
          <nav aria-label="Pages">
            <ul>
              {sections.map((link) => (
                <li key={link.to} className="section-link">
                  <PageAnchor link={link} />
                </li>
              ))}
              {links.map((link) => (
                <li key={link.to}>
                  <PageAnchor link={link} />
                </li>
              ))}
            </ul>
          </nav>
          <Find />
          <ThemeSwitch />
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Missed />
      <footer className="footer">
        <div className="wrap">
          <p>
            The interview: {citation.author}, “<a href={citation.url}>{citation.title}</a>”,{' '}
            {citation.journal}, {citation.date}. {shellWords.retold}
          </p>
          <nav aria-label="All pages">
            <ul>
              {more.map((link) => (
                <li key={link.to}>
                  <PageAnchor link={link} />
                </li>
              ))}
            </ul>
          </nav>
          <p>{shellWords.judges}</p>
          {copyVersion !== undefined && <p>{shellWords.copy(copyVersion)}</p>}
        </div>
      </footer>
    </>
  )
}

/** "As of May 2024" holds from page to page. */
const keepAsOf = ({ asof }: Readonly<Record<string, string | undefined>>) => ({ asof })

const PageAnchor = ({ link: { to, title } }: { readonly link: PageLink }) => (
  <Link to={to} search={keepAsOf}>
    {title}
  </Link>
)
