/** Words around the lessons. */
export const teachWords = {
  kicker: 'Teach',
  title: 'Four lessons on one interview',
  standfirst:
    'Each section of the interview as a lesson of 10, 25 or 45 minutes: charts that open bare and are revealed step by step, a quote to weigh, and papers to print with their key.',
  what: 'What a lesson is',
  steps: [
    'Predict: the class says or draws what it expects before it sees a figure.',
    'Reveal: the chart appears in stages, from the bare shape to its source.',
    'Read: what Kitti says, retold in our words.',
    'Weigh: the figures for and against, and the verdict.',
    'Decide: each pupil writes what the data show, and what they do not.',
  ],
  lessons: 'The lessons',
  open: (title: string) => `Lesson: ${title}`,
  quiz: (title: string) => `Quiz: ${title}`,
  paper: { worksheet: 'Worksheet', key: 'Answer key', handout: 'Handout' },
  countries: 'Country cards for a negotiation',
  standing: 'Three standing questions',
} as const

export const lessonWords = {
  title: (section: string) => `Teach: ${section}`,
  standfirst: (section: string) =>
    `The lesson on “${section}”: plans by the clock, likely answers and mistakes, and papers to print.`,
  card: 'At a glance',
  aim: 'Aim',
  level: 'Level',
  prior: 'Before it',
  time: 'Time',
  times: '10, 25 or 45 minutes: each plan stands by itself',
  talk: 'Talk',
  wholeTalk: 'All slides of this section, step by step',
  papers: 'Papers',
  plans: 'Plans by the clock',
  plan: (minutes: number) => `${minutes} minutes`,
  need: 'Needs:',
  clock: 'Time',
  step: 'Step',
  show: 'Show',
  answers: 'Likely answers',
  mistakes: 'Likely mistakes',
  heard: 'You may hear',
  reply: 'You may say',
  sensitive: 'Handle with care',
  nuggets: 'One number and one term for each chart',
  term: 'Term',
  discussion: 'To discuss',
  essays: 'To write',
  exit: 'Exit question',
  good: 'A good answer',
  rubric: 'Rubric',
  rubricTable: 'Four rows, three levels',
  room: 'Room check',
  licence: 'Licence and credit',
  credit: 'To credit, copy this line',
  back: 'The lesson that it belongs to',
} as const

/** What the buttons say. */
export const buttonWords = {
  chart: (name: string) => `Chart: ${name}`,
  shape: (name: string) => `Bare shape: ${name}`,
  guess: (name: string) => `Guess first: ${name}`,
  stage: (stage: string, name: string) => `With ${stage}: ${name}`,
  early: (name: string) => `As of May 2024: ${name}`,
  text: (anchor: string) => `The text at ${anchor}`,
  claim: (id: string) => `Claim ${id} in the list`,
  slide: {
    question: 'Slide: the question',
    learned: 'Slide: what we learned',
    said: 'Slide: what Kitti says',
    weigh: (id: string) => `Slide: weigh ${id}`,
    verdict: (id: string) => `Slide: verdict on ${id}`,
    chart: (name: string) => `Slide: ${name}`,
    stage: (stage: string, name: string) => `Slide with ${stage}: ${name}`,
  },
  quiz: 'The quiz',
} as const

export const paperWords = {
  titles: {
    worksheet: (section: string) => `Worksheet: ${section}`,
    key: (section: string) => `Answer key: ${section}`,
    handout: (section: string) => `Handout: ${section}`,
  },
  descriptions: {
    worksheet: (section: string) =>
      `Charts of “${section}” as bare shapes to complete, with lines to write on. For print.`,
    key: (section: string) =>
      `The answers to the worksheet on “${section}”, computed from the data. For print.`,
    handout: (section: string) => `The section “${section}” with all its figures and sources on paper.`,
  },
  print: 'Print',
  size: 'Paper',
  sizes: { a4: 'A4', letter: 'Letter' },
  tip: 'Black and white is enough. The choice of paper sets the page; margins are built in.',
  back: (section: string) => `Back to the lesson: ${section}`,
  index: 'All lessons',
  missing: 'This page did not load. Reload it, or open it again when the network is back.',
} as const

export const worksheetWords = {
  name: 'Name',
  date: 'Date',
  chart: (letter: string) => `Chart ${letter}`,
  alt: (letter: string) => `Chart ${letter}: a bare shape to complete`,
  complete: 'As the chart is revealed, write into it: numbers on the axes, the unit, the names.',
  bank: 'Names to place:',
  unit: 'Measured in',
  years: 'From … to …',
  headline: 'My headline',
  claims: 'Weigh the claims',
  claimsHelp:
    'What Kitti says, in short. Before the reveal, mark what you expect; after it, what the figures say: supported, partly, contradicted, or cannot be tested. A judgement gets no verdict: write what bears on it.',
  expect: 'I expect',
  found: 'The data say',
  because: 'Because (a figure, its year, its unit)',
} as const

export const keyWords = {
  only: 'For the teacher. Computed from the data of the site.',
  measured: 'Measured',
  values: 'Values',
  lowest: 'lowest',
  highest: 'highest',
  claims: 'The claims',
  verdict: 'Verdict',
  judgement: 'A judgement: no verdict. What bears on it:',
  roles: { for: 'For', against: 'Against', context: 'To know', bears: 'Bears on it' },
  source: 'Source:',
  measure: 'Measure',
} as const

export const handoutWords = {
  question: 'The question',
  interview: 'The interview, retold:',
  claims: 'The claims of this part',
  online: 'The same page on the web, with living charts:',
  code: (address: string) => `QR code of ${address}`,
  learned: 'What we learned',
} as const
