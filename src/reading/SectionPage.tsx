import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Params } from '../charts/view.ts'
import { sectionWords } from '../interview/interface.ts'
import { type SectionEntry, sections } from '../interview/sections.ts'
import type { Driven, Section } from '../interview/words.ts'
import { useTitle } from '../ui/useTitle.ts'
import { AsOfSwitch } from './AsOfSwitch.tsx'
import { Passage } from './Passage.tsx'
import { SearchNotice } from './SearchNotice.tsx'
import { SectionSlides } from './SectionSlides.tsx'

interface Props {
  readonly entry: SectionEntry
  readonly section: Section
  readonly search: Params
  readonly onSearch: (next: Params) => void
}

/** One question of the interview: the passages, each beside its figures, and what we learned. */
export function SectionPage({ entry, section, search, onSearch }: Props) {
  useTitle(entry.title)
  const [driven, setDriven] = useState<Driven | null>(null)
  const previous = sections.find(({ number }) => number === entry.number - 1)
  const next = sections.find(({ number }) => number === entry.number + 1)
  return (
    <article className="wrap section">
      <header className="section-head">
        <SectionSteps entry={entry} />
        <h1>{section.question}</h1>
        <p className="standfirst">{section.standfirst}</p>
        <AsOfSwitch search={search} onSearch={onSearch} />
      </header>
      <SearchNotice
        find={async () =>
          (await import('../figure/ignored.ts')).ignoredOn(
            search,
            section.passages.flatMap(({ figures }) => figures),
          )
        }
        search={search}
        onSearch={onSearch}
      />
      {section.passages.map((passage) => (
        <Passage
          key={passage.id}
          passage={passage}
          search={search}
          onSearch={onSearch}
          driven={driven}
          onDrive={setDriven}
        />
      ))}
      <section className="learned" aria-labelledby="learned">
        <h2 id="learned">What we learned</h2>
        <ol>
          {section.learned.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
        <SectionSlides section={section.id} asof={search['asof'] === 'then' ? 'then' : 'now'} />
        <p className="onward">
          <Link to="/teach/$section" params={{ section: section.id }}>
            {sectionWords.teach}
          </Link>{' '}
          <Link to="/teach/$section/quiz" params={{ section: entry.id }}>
            {sectionWords.quiz}
          </Link>
        </p>
        <nav className="onward" aria-label="Before and after">
          {previous && <SectionLink entry={previous} text={`← ${previous.title}`} />}
          {next ? (
            <SectionLink entry={next} text={`Next: ${next.title} →`} />
          ) : (
            <Link to="/claims">All claims →</Link>
          )}
        </nav>
      </section>
    </article>
  )
}

/** Where one is among the questions. */
function SectionSteps({ entry }: { readonly entry: SectionEntry }) {
  return (
    <nav className="kicker" aria-label="Sections of the interview">
      <ol className="steps">
        {sections.map((one) => (
          <li key={one.id}>
            <SectionLink entry={one} text={`${one.number} ${one.title}`} here={one === entry} />
          </li>
        ))}
      </ol>
    </nav>
  )
}

interface SectionLinkProps {
  readonly entry: SectionEntry
  readonly text: string
  readonly here?: boolean
}

const SectionLink = ({ entry, text, here = false }: SectionLinkProps) => (
  <Link
    to="/$section"
    params={{ section: entry.id }}
    search={({ asof }) => ({ asof })}
    {...(here ? { 'aria-current': 'page' as const } : {})}
  >
    {text}
  </Link>
)
