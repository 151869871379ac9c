/** Sentences of figures and evidence, on every page that has them. */
export const figureWords = {
  failed: 'This figure failed. The rest of the page is not affected.',
  notLoaded: 'The living figure did not load; the picture stays.',
  reload: 'Reload this view',
} as const

export const evidenceWords = {
  early: 'On what was known in May 2024',
  judgement: 'A judgement: what bears on it',
  forecast: 'A forecast; on what is known so far',
  together: ', all measures together. It judges the claim, not the speaker.',
  against: 'The figures, for and against',
  bears: 'What bears on it',
  noVerdict: ': no verdict; what bears on it stands below. ',
  forecastVerdict: '; on what is known so far: ',
  whichSource: 'Which source makes it true?',
} as const

export const sectionWords = {
  teach: 'Teach this section',
  slides: 'Slides of this section (PowerPoint)',
  quiz: 'Test yourself: the quiz of this section',
  present: 'Present this section',
  working: 'One moment …',
  done: 'Saved.',
  failed: 'That did not work. Is the network gone?',
} as const
