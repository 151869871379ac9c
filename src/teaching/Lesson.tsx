import type { ReactNode } from 'react'
import type { SectionEntry } from '../interview/sections.ts'
import { said } from '../lessons/figures.ts'
import { addressOf, countryCards, quiz, sheet, sheets } from '../lessons/links.ts'
import {
  habits,
  licence,
  roomCheck,
  rubric,
  sensitiveAll,
  standing,
  standingHelp,
} from '../lessons/shared.ts'
import type { Figures, Reply, Say, Lesson as Words } from '../lessons/types.ts'
import { teachWords, lessonWords as words } from '../lessons/words.ts'
import { href } from '../ui/href.ts'
import { citation, siteAddress } from '../ui/site.ts'
import { LessonButton } from './LessonButton.tsx'
import { Nuggets } from './Nuggets.tsx'
import { PlanTable } from './PlanTable.tsx'

interface Props {
  readonly entry: SectionEntry
  readonly lesson: Words
  readonly of: Figures
}

/** A lesson as a teacher reads it. For the build, and where the page’s HTML is not at hand. */
export function Lesson({ entry, lesson, of }: Props) {
  const interview = `${citation.author}, “${citation.title}”, ${citation.journal}, ${citation.date}, ${citation.url}.`
  return (
    <>
      <Part id="card" title={words.card}>
        <dl className="lesson-facts">
          <Fact name={words.aim}>{lesson.aim}</Fact>
          <Fact name={words.level}>{lesson.level}</Fact>
          <Fact name={words.prior}>{lesson.prior.join(' ')}</Fact>
          <Fact name={words.time}>{words.times}</Fact>
          <Fact name={words.talk}>
            <a href={href(`/present/${lesson.id}/`)}>{words.wholeTalk}</a>
          </Fact>
          <Fact name={words.papers}>
            <span className="ledger-links">
              {sheets.map((name) => (
                <a key={name} href={href(addressOf(sheet(lesson.id, name)))}>
                  {teachWords.paper[name]}
                </a>
              ))}
              <a href={href(addressOf(countryCards))}>{teachWords.countries}</a>
              <a href={href(addressOf(quiz(lesson.id)))}>{teachWords.quiz(entry.title)}</a>
            </span>
          </Fact>
        </dl>
      </Part>
      <Part id="standing" title={teachWords.standing}>
        <ol className="questions">
          {standing.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
        <p>{standingHelp}</p>
      </Part>
      <Part id="plans" title={words.plans}>
        {lesson.plans.map((plan) => (
          <PlanTable key={plan.minutes} plan={plan} of={of} />
        ))}
      </Part>
      <Part id="answers" title={words.answers}>
        <Replies replies={lesson.answers} of={of} />
      </Part>
      <Part id="mistakes" title={words.mistakes}>
        <div className="mistakes">
          {lesson.mistakes.map((one) => (
            <section key={one.name} className="mistake">
              <h3>{one.name}</h3>
              <Replies replies={[one]} of={of} />
              <LessonButton link={one.open} of={of} />
            </section>
          ))}
        </div>
        <Replies replies={habits} of={of} />
      </Part>
      <Part id="care" title={words.sensitive}>
        <Lines lines={[...lesson.sensitive, ...sensitiveAll]} of={of} />
      </Part>
      <Part id="nuggets" title={words.nuggets}>
        <Nuggets nuggets={lesson.nuggets} of={of} />
      </Part>
      <Part id="discuss" title={words.discussion}>
        <Lines lines={lesson.discussion} of={of} />
      </Part>
      <Part id="write" title={words.essays}>
        <Lines lines={lesson.essays} of={of} />
      </Part>
      <Part id="exit" title={words.exit}>
        <p>{said(lesson.exit.heard, of)}</p>
        <details className="group">
          <summary>{words.good}</summary>
          <p>{said(lesson.exit.reply, of)}</p>
        </details>
      </Part>
      <Part id="rubric" title={words.rubric}>
        <Rubric />
      </Part>
      <Part id="room" title={words.room}>
        <Lines lines={roomCheck} of={of} />
      </Part>
      <Part id="licence" title={words.licence}>
        <p>{licence.text}</p>
        <p>{words.credit}:</p>
        <pre className="code copyable">
          {licence.line(entry.title, `${siteAddress}/teach/${entry.id}/`, interview)}
        </pre>
      </Part>
    </>
  )
}

const Part = ({
  id,
  title,
  children,
}: {
  readonly id: string
  readonly title: string
  readonly children: ReactNode
}) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
)

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

const Lines = ({ lines, of }: { readonly lines: readonly Say[]; readonly of: Figures }) => (
  <ul className="lines">
    {lines.map((line) => {
      const text = said(line, of)
      return <li key={text}>{text}</li>
    })}
  </ul>
)

const Replies = ({ replies, of }: { readonly replies: readonly Reply[]; readonly of: Figures }) => (
  <dl className="replies">
    {replies.map(({ heard, reply }) => {
      const text = said(heard, of)
      return (
        <div key={text}>
          <dt>{text}</dt>
          <dd>{said(reply, of)}</dd>
        </div>
      )
    })}
  </dl>
)

/** Four rows, three levels; on a phone it scrolls in its own box. */
const Rubric = () => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
  <section className="wide-table" aria-label={words.rubricTable} tabIndex={0}>
    <table>
      <thead>
        <tr>
          <td />
          {rubric.levels.map((level) => (
            <th key={level} scope="col">
              {level}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rubric.rows.map(({ name, levels }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {levels.map((level) => (
              <td key={level}>{level}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
