import { stages } from '../charts/view.ts'
import { revealWords } from '../interview/reveal.ts'
import type { LessonLink } from '../lessons/links.ts'
import type { Figures } from '../lessons/types.ts'
import { paperWords, teachWords, buttonWords as words } from '../lessons/words.ts'

/** What the button of a link says: which thing it opens, in which state. */
export function labelOf(link: LessonLink, of: Figures): string {
  switch (link.kind) {
    case 'chart':
      return chartLabel(of(link.chart).name, link.view['show'], link.view['asof'])
    case 'text':
      return words.text(link.anchor)
    case 'claim':
      return words.claim(link.claim)
    case 'slide':
      return slideLabel(link.slide, link.step, of)
    case 'quiz':
      return words.quiz
    case 'sheet':
      return teachWords.paper[link.sheet]
    case 'countries':
      return teachWords.countries
  }
}

function chartLabel(name: string, show: string | undefined, asof: string | undefined): string {
  if (show === 'guess') return words.guess(name)
  if (show === 'shape') return words.shape(name)
  const stage = stages.find((one) => one === show)
  if (stage) return words.stage(revealWords.stages[stage], name)
  return asof === 'then' ? words.early(name) : words.chart(name)
}

function slideLabel(slide: string, step: number, of: Figures): string {
  if (slide === 'question') return words.slide.question
  if (slide === 'learned') return words.slide.learned
  if (slide.startsWith('said-')) return words.slide.said
  const [, claim] = slide.match(/^verdict-(.*)$/) ?? []
  if (claim) return step === 0 ? words.slide.weigh(claim) : words.slide.verdict(claim)
  const stage = stages[step - 1]
  const { name } = of(slide)
  if (stage === 'shape') return words.shape(name)
  return stage ? words.slide.stage(revealWords.stages[stage], name) : words.slide.chart(name)
}

/** The title of a paper, for its head and its window. */
export const paperTitle = (sheet: keyof typeof paperWords.titles, section: string) =>
  paperWords.titles[sheet](section)
