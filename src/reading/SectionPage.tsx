import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Params } from '../charts/view.ts'
import { ignoredOn } from '../figure/params.ts'
import { QUESTIONS, type SectionEntry, sections } from '../interview/sections.ts'
import type { Section } from '../interview/words.ts'
import { useTitle } from '../ui/useTitle.ts'
import { type Driven, Passage } from './Passage.tsx'
import { SearchNotice } from './SearchNotice.tsx'

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
  const next = sections.find(({ number }) => number === entry.number + 1)
  return (
    <article className="wrap section">
      <header className="section-head">
        <p className="kicker">
          {entry.number} of {QUESTIONS}: {entry.title}
        </p>
        <h1>{section.question}</h1>
        <p className="standfirst">{section.standfirst}</p>
      </header>
      <SearchNotice
        find={() =>
          ignoredOn(
            search,
            section.passages.flatMap(({ figures }) => figures),
          )
        }
        search={search}
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
        <p className="onward">
          {next ? (
            <Link to="/$section" params={{ section: next.id }}>
              Next: {next.title} →
            </Link>
          ) : (
            <Link to="/">Back to the start</Link>
          )}
        </p>
      </section>
    </article>
  )
}
