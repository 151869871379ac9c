import { type SectionEntry, sections } from './sections.ts'
import { type ClaimWords, plainText } from './words.ts'

/** What quotes need to know of a chart. */
interface Quoted {
  readonly id: string
  readonly claims: readonly string[]
}

/** Words of the interview text that are about a chart. */
export interface Quote {
  readonly text: string
  readonly section: SectionEntry
  /** Their place in the page of the section: a claim, or a whole passage. */
  readonly anchor: string
}

/**
 * The sentences that drive a chart, wherever they stand, and those beside it that make a claim it bears on. A chart
 * that none of these speaks of is quoted with the whole passage beside it.
 */
export async function quotesOf(chart: Quoted): Promise<readonly Quote[]> {
  const quotes: Quote[] = []
  for (const section of sections) {
    for (const { id, text, figures } of (await section.load()).passages) {
      const beside = figures.includes(chart.id)
      const sentences = text.filter(
        (part): part is ClaimWords =>
          typeof part === 'object' &&
          'claim' in part &&
          (drives(part, chart.id) || (beside && chart.claims.includes(part.claim))),
      )
      if (sentences.length > 0)
        quotes.push(...sentences.map((one) => ({ text: plainText([one]), section, anchor: one.claim })))
      else if (beside) quotes.push({ text: plainText(text), section, anchor: id })
    }
  }
  return quotes
}

const drives = ({ words }: ClaimWords, chart: string) =>
  words.some((word) => typeof word === 'object' && 'figure' in word && word.figure === chart)
