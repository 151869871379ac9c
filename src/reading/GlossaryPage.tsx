import { glossary } from '../interview/glossary.ts'
import { glossaryWords } from '../interview/pages.ts'
import { useTitle } from '../ui/useTitle.ts'
import { PageHead } from './PageHead.tsx'

/** All terms with an anchor each. */
export function GlossaryPage() {
  useTitle(glossaryWords.kicker)
  return (
    <div className="wrap section">
      <PageHead {...glossaryWords} />
      <dl className="glossary">
        {glossary.map(({ id, term, meaning }) => (
          <div key={id} id={id} className="entry">
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
