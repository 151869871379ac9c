import type { Colour } from '../data/countries.ts'

/** What a phrase of the text brings up in a figure. */
export interface Drive {
  /** Series to bring up; the others step back. */
  readonly focus: readonly string[]
  /** A measure to show meanwhile. */
  readonly measure?: string
}

/** What the text brings up, and in which figure. */
export interface Driven {
  readonly figure: string
  readonly drive: Drive
  /** Held by a press, rather than by the pointer or the focus. */
  readonly held: boolean
}

/** Words that are about something in a figure: pointing at them shows it there. */
export interface Phrase {
  readonly phrase: string
  readonly figure: string
  readonly drive: Drive
  /** The colour of what they are about. */
  readonly colour?: Colour
}

/** A term that explains itself where it stands. */
export interface TermWord {
  /** Its id in the glossary. */
  readonly term: string
  readonly text: string
}

/** Words that make a claim; its verdict mark follows them. */
export interface ClaimWords {
  readonly claim: string
  readonly words: readonly (string | Phrase | TermWord)[]
}

export interface Passage {
  /** Final: it is an anchor. */
  readonly id: string
  readonly text: readonly (string | Phrase | TermWord | ClaimWords)[]
  /** The figures beside it, in order. */
  readonly figures: readonly string[]
}

/** One question of the interview and its answer, retold. */
export interface Section {
  readonly id: string
  readonly question: string
  readonly standfirst: string
  readonly passages: readonly Passage[]
  readonly learned: readonly string[]
}

/** The claims of a passage, in order. */
export const claimIdsOf = (passage: Passage): readonly string[] =>
  passage.text.flatMap((part) => (typeof part === 'object' && 'claim' in part ? [part.claim] : []))

/** Words of the text without what they do. */
export const plainText = (parts: Passage['text']): string =>
  parts
    .map((part) => {
      if (typeof part === 'string') return part
      if ('claim' in part) return plainText(part.words)
      return 'phrase' in part ? part.phrase : part.text
    })
    .join('')
    .trim()
