import type { Section } from './words.ts'

export interface SectionEntry {
  /** Final: it is the URL. */
  readonly id: string
  readonly number: number
  readonly title: string
  /** The question in a few words, for lists. */
  readonly short: string
  /** For search engines and link previews. */
  readonly description: string
  readonly load: () => Promise<Section>
}

/** How many questions the interview has. */
export const QUESTIONS = 4

/** The sections in their order: navigation, previous and next, prerendering and the sitemap come from this list. */
export const sections: readonly SectionEntry[] = [
  {
    id: 'economy',
    number: 1,
    title: 'The economy',
    short: 'Where are relations between Japan and ASEAN heading?',
    description:
      'What Kitti Prasirtsuk says of Japan’s trade and investment in Southeast Asia, each claim beside the figures for and against it.',
    load: () => import('./economy.ts').then((m) => m.economy),
  },
]
