/** Sentences around the pages. Single words on controls stand with their controls. */
export const shellWords = {
  skip: 'Skip to the text',
  retold: 'Retold here in other words; every figure carries its own source.',
  copy: (version: string) => `Offline copy, data version ${version}.`,
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

export const faultWords = {
  title: 'This page did not load',
  standfirst:
    'The network may be gone, or the site may have been renewed meanwhile. The address keeps what you asked for.',
  part: 'A part of this page did not load, so it may show less than was asked for.',
  reload: 'Reload this view',
  start: 'Go to the start',
} as const

export const findWords = {
  label: 'Find a section, chart, claim, country, source or term',
  failed: 'The list could not be loaded. The footer leads to every page.',
  nothing: 'Nothing found.',
} as const
