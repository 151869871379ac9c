import { Link } from '@tanstack/react-router'
import type { Params } from '../../charts/view.ts'
import type { SectionEntry } from '../../interview/sections.ts'
import { quizWords as words } from '../../lessons/quiz/words.ts'
import { useLiving } from '../../reading/useLiving.ts'
import { Island } from '../../ui/Island.tsx'
import { useTitle } from '../../ui/useTitle.ts'
import { QuizExport } from './QuizExport.tsx'

interface Props {
  readonly entry: SectionEntry
  readonly search: Params
  readonly onSearch: (next: Params) => void
}

/** The quiz of a section. Without script its questions are a list, each with its answer to open. */
export function QuizPage({ entry, search, onSearch }: Props) {
  const title = words.title(entry.title)
  useTitle(title)
  const loaded = useLiving(true, entry.id, () =>
    Promise.all([
      import('./Quiz.tsx'),
      import('../../lessons/quiz/quizzes.ts'),
      // The question comes with its chart. Without it the figure says what is missing.
      import('../../figure/LiveFigure.tsx').catch(() => null),
    ])
      // The charts and rows that the questions are made of come one by one, and each may be missing.
      .then(async ([{ Quiz }, { quizOf }]) => ({ Quiz, questions: await quizOf(entry.id) }))
      .catch(() => 'failed' as const),
  )
  const made = loaded === 'failed' ? null : loaded
  return (
    <div className="wrap section quiz-page">
      <header className="section-head">
        <p className="kicker">
          <Link to="/$section" params={{ section: entry.id }}>
            {entry.title}
          </Link>
        </p>
        <h1>{title}</h1>
        <p className="standfirst">{words.standfirst}</p>
      </header>
      <div className="quiz" {...(loaded === null ? { 'data-waiting': '' } : {})}>
        {loaded === null && (
          <p className="with-script" role="status">
            {words.loading}
          </p>
        )}
        {loaded === 'failed' && (
          <p className="notice" role="status">
            {words.loadFailed}{' '}
            <button type="button" className="button" onClick={() => location.reload()}>
              {words.reload}
            </button>
          </p>
        )}
        <Island
          id={`quiz:${entry.id}`}
          alive={
            made && (
              <made.Quiz
                section={entry.id}
                questions={made.questions}
                place={search['q']}
                onPlace={(q) => onSearch({ ...search, q })}
              />
            )
          }
        />
      </div>
      <QuizExport section={entry.id} title={title} />
    </div>
  )
}
