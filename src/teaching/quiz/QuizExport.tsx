import { type MouseEvent, useState } from 'react'
import { quizWords } from '../../lessons/quiz/words.ts'
import { href } from '../../ui/href.ts'

interface Props {
  readonly section: string
  /** The name of the quiz. */
  readonly title: string
}

const words = quizWords.export

/** The quiz for a learning platform. What makes the files is loaded when a button is pressed. */
export function QuizExport({ section, title }: Props) {
  const [said, setSaid] = useState('')
  const write = async (kind: 'gift' | 'scorm') => {
    setSaid(words.working)
    try {
      const { saveGift, saveScorm } = await import('./saveQuiz.ts')
      await (kind === 'gift' ? saveGift : saveScorm)(section, title)
      setSaid(words.done)
    } catch {
      setSaid(words.failed)
    }
  }
  const press = (event: MouseEvent) => {
    event.preventDefault()
    void write('gift')
  }
  return (
    <section className="quiz-export" aria-labelledby="quiz-export">
      <h2 id="quiz-export">{words.title}</h2>
      <p>{words.help}</p>
      <p className="share-choices">
        {/* Without script the file of the build is taken; with it, one whose links lead to where the site stands. */}
        <a
          className="button"
          href={href(`/teach/${section}.gift.txt`)}
          download={`${section}_quiz.gift.txt`}
          onClick={press}
        >
          {words.gift}
        </a>
        <button type="button" className="button with-script" onClick={() => void write('scorm')}>
          {words.scorm}
        </button>
      </p>
      <p role="status">{said}</p>
    </section>
  )
}
