import { teachWords } from '../lessons/words.ts'
import { PageHead } from '../reading/PageHead.tsx'
import { useTitle } from '../ui/useTitle.ts'
import { StillPart } from './StillPart.tsx'

/** The way to the lessons, their quizzes and their papers. */
export function TeachPage() {
  useTitle(teachWords.kicker)
  return (
    <div className="wrap section teach">
      <PageHead {...teachWords} />
      <StillPart id="teach" />
    </div>
  )
}
