import type { Section } from './words.ts'

export interface SectionEntry {
  /** Final: it is the URL. */
  readonly id: string
  readonly number: number
  readonly title: string
  /** The question in a few words, for lists. */
  readonly short: string
  /** The chart that stands for it in lists and previews. */
  readonly signature: string
  readonly load: () => Promise<Section>
}

/** The sections in their order: navigation, previous and next, prerendering and the sitemap come from this list. */
export const sections: readonly SectionEntry[] = [
  {
    id: 'economy',
    number: 1,
    title: 'The economy',
    short: 'Where are relations between Japan and ASEAN heading?',
    signature: 'investment-in-asean',
    load: () => import('./economy.ts').then((m) => m.economy),
  },
  {
    id: 'co-creation',
    number: 2,
    title: 'Co-creation',
    short: 'How can making things together help the partnership to grow?',
    signature: 'ageing-speed',
    load: () => import('./co-creation.ts').then((m) => m.coCreation),
  },
  {
    id: 'security',
    number: 3,
    title: 'Security partners',
    short: 'How can Japan and ASEAN grow stronger as security partners?',
    signature: 'security-domains',
    load: () => import('./security.ts').then((m) => m.security),
  },
  {
    id: 'balance',
    number: 4,
    title: 'The balance',
    short: 'What stands in the way of Japan and ASEAN, and how can they meet it?',
    signature: 'us-or-china',
    load: () => import('./balance.ts').then((m) => m.balance),
  },
]
