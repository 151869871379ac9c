/** Words of the quizzes: of the page, of what is computed, of the files. */
export const quizWords = {
  title: (section: string) => `Quiz: ${section}`,
  description: (section: string) =>
    `Questions on the charts of “${section}”, each with its chart and the reason for the answer; for Moodle and SCORM too.`,
  standfirst:
    'Every question comes with its chart, a part of it covered. Answer, then see the whole chart and why. Nothing leaves your browser.',
  loadFailed: 'The quiz did not load. The questions stand below, each with its answer to open.',
  reload: 'Reload this view',
  loading: 'The questions are on their way …',
  place: (place: number, all: number) => `Question ${place} of ${all}`,
  rightSoFar: (right: number) => `${right} right so far`,
  check: 'Check',
  next: 'Next question',
  previous: 'Previous question',
  result: 'See the result',
  right: 'Right.',
  wrong: 'Not quite.',
  signs: { right: 'right answer', wrong: 'your answer' },
  rightAnswer: (answer: string) => `The answer is: ${answer}.`,
  figure: 'The chart of this question',
  veiled: 'A part of this chart is covered until you answer.',
  shown: 'The chart now shows all of it.',
  openChart: 'Open this chart',
  source: 'Source:',
  answer: 'Answer',
  chooseOne: 'Choose an answer first.',
  writeNumber: 'Write a number first, such as 12.5.',
  yourNumber: (unit: string) => `Your answer, ${unit}`,
  aNumber: (unit: string) => `A number: ${unit}`,
  about: (shown: string, spread: string) => `${shown} (${spread} either way counts as right)`,
  end: 'Your result',
  score: (right: number, all: number) => `${right} of ${all} right`,
  unanswered: (left: number) => `${left} not answered yet: their answers stay covered.`,
  praise: [
    'A start. The charts are worth a second look; each question leads to its own.',
    'Half of the way. The reasons beside the answers show what to look for in a chart.',
    'Well read. You take charts by their numbers, not by their looks.',
  ],
  yours: (answer: string) => `You answered: ${answer}.`,
  none: 'not answered yet',
  again: 'Try again',
  csv: 'Results for the teacher (CSV)',
  unkept: 'Your answers are kept in this window only, until it is closed.',
  export: {
    title: 'For a course',
    help: 'The same questions, with the reason for each answer, for a learning platform.',
    gift: 'Questions for Moodle (GIFT)',
    scorm: 'Course package (SCORM 1.2)',
    working: 'One moment …',
    done: 'Saved.',
    failed: 'That did not work. Is the network gone?',
  },
} as const

/** What is said of the figures; the numbers come from the rows. */
export const madeWords = {
  places: (at: string, values: readonly string[]) => `${values.join('; ')} (${at}).`,
  place: (label: string, value: string) => `${label}: ${value}`,
  was: (label: string, value: string) => `${label}: ${value}.`,
  changes: { rose: 'It rose', fell: 'It fell', stayed: 'It stayed the same' },
  changed: (series: string, from: string, to: string, values: readonly [string, string]) =>
    `${series}: ${values[0]} (${from}), then ${values[1]} (${to}).`,
  thatIs: (series: string, at: string) => `That is another value of the chart: ${series}, ${at}.`,
  tooHigh: 'That is too high.',
  tooLow: 'That is too low.',
  true: 'True',
  false: 'False',
  verdict: (word: string, reading: string) => `On the figures found: ${word}. ${reading}.`,
  verdictOnly: (word: string) => `On the figures found: ${word}.`,
  otherMeasure: (label: string, chart: string) =>
    `That is another measure: “${label}” in the chart “${chart}”.`,
} as const

/** Heads of the columns of the file with one's results. */
export const csvWords = {
  section: 'section',
  place: 'number',
  id: 'question id',
  question: 'question',
  given: 'answer given',
  answer: 'right answer',
  right: 'right',
  chart: 'chart',
  yes: 'yes',
  no: 'no',
  none: 'not answered',
} as const

/** Words of the exported files. */
export const exportWords = {
  category: (title: string) => `Security partners/${title}`,
  file: (title: string) => `${title}: questions on the charts of “Security partners”`,
  look: 'Look at the chart:',
  whole: 'The whole chart:',
  player: {
    check: 'Check',
    right: 'Right.',
    wrong: 'Not quite.',
    answerIs: 'The answer is:',
    choose: 'Choose an answer first.',
    number: 'Write a number first, such as 12.5.',
    score: 'Right so far: {right} of {all}.',
    done: 'All answered: {right} of {all} right, {score} per cent. {verdict}',
    passed: 'Passed.',
    failed: 'Not passed this time; you can start the quiz again.',
    sent: 'The result was reported to the course.',
    alone: 'This page is not connected to a course; the result is not reported.',
  },
} as const

/** The share of right answers, in per cent, that passes in a course. */
export const PASS = 60
