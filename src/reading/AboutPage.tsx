import { aboutWords } from '../interview/pages.ts'
import { OfflineBox } from '../offline/OfflineBox.tsx'
import { Island } from '../ui/Island.tsx'
import { citation } from '../ui/site.ts'
import { useTitle } from '../ui/useTitle.ts'
import { PageHead } from './PageHead.tsx'

/** Method, citation, accessibility, privacy, licence, corrections. */
export function AboutPage() {
  useTitle('About')
  return (
    <div className="wrap section">
      <PageHead kicker={aboutWords.kicker} title={aboutWords.title} />
      <div className="prose">
        {aboutWords.parts.map((part) => (
          <section key={part.id} aria-labelledby={part.id}>
            <h2 id={part.id}>{part.title}</h2>
            {part.lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </section>
        ))}
        <OfflineBox />
        <section aria-labelledby="cite">
          <h2 id="cite">{aboutWords.cite}</h2>
          <p>
            The interview: {citation.author}, “<a href={citation.url}>{citation.title}</a>”,{' '}
            {citation.journal}, {citation.date}.
          </p>
          <Island id="citations" />
        </section>
      </div>
    </div>
  )
}
