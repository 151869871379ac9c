import { sections } from '../interview/sections.ts'
import { addressOf, countryCards, quiz, sheet, sheets } from '../lessons/links.ts'
import { standing, standingHelp } from '../lessons/shared.ts'
import type { Lesson } from '../lessons/types.ts'
import { teachWords as words } from '../lessons/words.ts'
import { href } from '../ui/href.ts'

/** What the lessons are, and where they, their quizzes and their papers stand. */
export const TeachIndex = ({ aims }: { readonly aims: ReadonlyMap<string, Lesson['aim']> }) => (
  <>
    <section className="prose" aria-labelledby="what">
      <h2 id="what">{words.what}</h2>
      <ol className="questions">
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
    <section aria-labelledby="lessons">
      <h2 id="lessons">{words.lessons}</h2>
      <ul className="lesson-list">
        {sections.map(({ id, number, title }) => (
          <li key={id}>
            <h3>
              <a href={href(`/teach/${id}`)}>
                {number} {title}
              </a>
            </h3>
            <p>{aims.get(id)}</p>
            <p className="ledger-links">
              <a href={href(addressOf(quiz(id)))}>{words.quiz(title)}</a>
              {sheets.map((name) => (
                <a key={name} href={href(addressOf(sheet(id, name)))}>
                  {words.paper[name]}
                  <span className="hidden">: {title}</span>
                </a>
              ))}
            </p>
          </li>
        ))}
      </ul>
      <p>
        <a href={href(addressOf(countryCards))}>{words.countries}</a>
      </p>
    </section>
    <section className="prose" aria-labelledby="standing">
      <h2 id="standing">{words.standing}</h2>
      <ol className="questions">
        {standing.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      <p>{standingHelp}</p>
    </section>
  </>
)
