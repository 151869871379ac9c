/** Sentences around the pages. Single words on controls stand with their controls. */
export const shellWords = {
  skip: 'Skip to the text',
  retold: 'Retold here in other words; every figure carries its own source.',
  judges:
    'One expert’s view at one date. The verdicts judge single claims by the figures found, not the speaker.',
} as const

export const missingWords = {
  name: 'Not found',
  title: 'There is no page at this address',
  standfirst: 'The address may be mistyped, or the page may have moved.',
  pages: 'These pages exist',
  start: 'Start: the interview at a glance',
  strangeClaim: (asked: string) => `There is no claim ${asked}.`,
  meant: 'Did you mean',
  ignored: 'A part of this address was not understood. The page shows what it would show without it:',
} as const

export const findWords = {
  label: 'Find a section, chart, claim, country, source or term',
  failed: 'The list could not be loaded. The footer leads to every page.',
  nothing: 'Nothing found.',
} as const
