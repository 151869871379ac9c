import { Link } from '@tanstack/react-router'
import { type SectionEntry, sections } from '../interview/sections.ts'
import { teachWords, lessonWords as words } from '../lessons/words.ts'
import { PageHead } from '../reading/PageHead.tsx'
import { useTitle } from '../ui/useTitle.ts'
import { StillPart } from './StillPart.tsx'

/** One lesson: its card, plans, answers, mistakes, rubric; its papers are pages of their own. */
export function LessonPage({ entry }: { readonly entry: SectionEntry }) {
  useTitle(words.title(entry.title))
  return (
    <div className="wrap section teach">
      <PageHead
        kicker={teachWords.kicker}
        title={words.title(entry.title)}
        standfirst={words.standfirst(entry.title)}
      />
      <StillPart id={`lesson:${entry.id}`} className="lesson" />
      <nav className="onward" aria-label={teachWords.lessons}>
        <Link to="/teach">{teachWords.title}</Link>
        {sections
          .filter(({ id }) => id !== entry.id)
          .map(({ id, title }) => (
            <Link key={id} to="/teach/$section" params={{ section: id }}>
              {title}
            </Link>
          ))}
      </nav>
    </div>
  )
}
