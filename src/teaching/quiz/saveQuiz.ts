import { save } from '../../figure/share/save.ts'
import { giftOf } from '../../lessons/quiz/gift.ts'
import { quizOf } from '../../lessons/quiz/quizzes.ts'
import { scormZip } from '../../lessons/quiz/scorm.ts'
import { addressOf } from '../../ui/href.ts'

/** Hands the questions of a section to the reader, for Moodle. */
export async function saveGift(section: string, title: string): Promise<void> {
  const text = giftOf(title, await quizOf(section), addressOf)
  save(`${section}_quiz.gift.txt`, new Blob([text], { type: 'text/plain;charset=utf-8' }))
}

/** Hands the quiz of a section to the reader, as a course package. */
export async function saveScorm(section: string, title: string): Promise<void> {
  const zip = scormZip(section, title, await quizOf(section), addressOf)
  save(`${section}_quiz_scorm12.zip`, new Blob([zip], { type: 'application/zip' }))
}
