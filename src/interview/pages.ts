/** The words of the pages around the interview. */

export const ledgerWords = {
  kicker: 'The claims',
  noMeasure: 'not a measure of this claim',
  title: 'What was said, and what the data say',
  standfirst:
    'Every claim of the interview with its verdict, the figures for and against it, and the chart to see them in.',
  method: [
    'A verdict is given measure by measure. Supported: the figures found say so. Contradicted: they say otherwise. Partly: some measures, some countries or some years do. Cannot be tested: no figure found speaks to it. The verdict of a claim weighs its measures together.',
    'Verdicts judge the claim, not the speaker: an interview is short, and most of these figures came from releases of one country or one office. A judgement has no verdict; what bears on it is listed.',
    'Where measures disagree, choose one and the claim is read again on that measure alone.',
  ],
} as const

export const sourcesWords = {
  kicker: 'Sources',
  title: 'Where every figure comes from',
  standfirst:
    'Each source with its grade and what it is used for; each dataset with what it measures, where it breaks and what it lacks.',
  grades: [
    'Grade A: an official primary page or data were seen.',
    'Grade B: a reputable outlet, or a copy, that quotes the primary source.',
    'Grade C: one weak source; used only where nothing better was found, and said so.',
  ],
  package: 'All datasets, described for programs (Data Package)',
} as const

export const filterWords = {
  noChoice: (label: string) => `not among the choices of “${label}”`,
  noFilter: 'not a part of this list',
  noMoment: 'not now or then',
} as const

export const glossaryWords = {
  kicker: 'Glossary',
  title: 'Terms, in plain words',
  standfirst: 'The terms of trade, investment and security that the interview and its figures use.',
} as const

export const countriesWords = {
  kicker: 'Countries',
  title: 'Twelve countries, one by one',
  standfirst:
    'For Japan and its partners in Southeast Asia: the charts that show the country, the claims that concern it, and what Japan has done there.',
  records: 'What Japan has done here, as far as the records go',
  charts: 'Charts that show it',
  claims: 'Claims that name it',
} as const

/** The topics of the data in words. */
export const topicTitles: Readonly<Record<string, string>> = {
  investment: 'Trade, investment, wages',
  investment_series: 'Investment, long series',
  cocreation: 'Co-creation: agreements, restaurants, cars, ageing',
  security: 'Security cooperation',
  balance: 'Between the powers: surveys, votes, arms, trade',
}

export const aboutWords = {
  kicker: 'About',
  title: 'How this was made, and how to use it',
  parts: [
    {
      id: 'what',
      title: 'What it is',
      lines: [
        'One interview, retold in other words, passage by passage, beside figures from named sources. Every statement of the interview is a claim with an id that does not change, and every claim carries what the figures found say for and against it.',
        'An interview is one expert’s view at one date. A survey of experts is not public opinion. Where the words of a chart speak of experts, they mean the people who were asked.',
      ],
    },
    {
      id: 'method',
      title: 'Method',
      lines: [
        'Every figure stands in a row of a file, with its source. The build reads all files, checks each cell, computes each verdict figure again from the rows that it names, and stops on a difference. Titles of charts take their numbers from the rows.',
        'A missing year is a gap and says so. No value is interpolated. Estimates, projections, computed and preliminary values look different from published ones.',
        '“As of May 2024” leaves out every figure whose period ended after the interview appeared, and those known to have come out later. It cannot undo later revisions of earlier years: where a source gives only the revised value, that is shown.',
      ],
    },
    {
      id: 'terms',
      title: 'Licence',
      lines: [
        'The code is under the MIT licence. The data belong to their sources, each of which is named and linked; where terms are known, the description of the dataset states them. The interview belongs to its author and publisher.',
      ],
    },
    {
      id: 'access',
      title: 'Accessibility',
      lines: [
        'The site aims at WCAG 2.2, level AA. Every chart has a title that states its finding, a line on how to read it, and a table; everything works by keyboard, without script, on paper, in a light and a dark theme. Automatic tests check each page in both themes at several widths.',
        'Known limits: the values of a drawn chart are read with one slider, so in a screen reader its table is the better way to read many of them.',
      ],
    },
    {
      id: 'privacy',
      title: 'Privacy',
      lines: [
        'Nothing is collected. There are no cookies, no trackers and no requests to other sites. Your choice of theme and the list of your deck are kept in your browser, your answers to a quiz in its window.',
      ],
    },
    {
      id: 'corrections',
      title: 'Corrections',
      lines: [
        'A wrong figure is a wrong cell in a file. Each figure can be followed to its row and its source in two steps: the table of the chart names the source, the list of sources links it. Corrections change the row, and everything drawn from it changes with it.',
      ],
    },
  ],
  cite: 'How to cite',
  citeChart: 'The address holds the measure, countries, years and date of knowledge that you chose.',
} as const

export const chartsWords = {
  kicker: 'Charts',
  title: 'All charts',
  standfirst:
    'Every chart of the site as a picture. Open one to set it up, and to take it away as a picture or as data.',
  figure: 'The chart',
  veiled: 'A chart, step by step',
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  noFullScreen: 'The browser did not let the chart fill the screen.',
  take: 'Take it away, in its first view',
  files: {
    svg: 'Picture (SVG)',
    png: 'Picture (PNG, 1600×900)',
    csv: 'Data (CSV)',
    json: 'Data with notes (JSON)',
  },
  claims: 'Claims it bears on',
  passages: 'Where the interview speaks of it',
  inText: 'Read it beside the text',
  notes: 'Notes on the data',
  missing: 'Missing years',
  datasets: 'The data files',
  inSources: 'In the list of sources',
  related: 'Charts on the same claims',
} as const

/** What is said of a dataset. */
export const datasetWords = {
  unit: 'Unit',
  coverage: 'Coverage',
  breaks: 'Breaks',
  gaps: 'Gaps',
  values: 'Values',
  terms: 'Terms',
  noTerms: 'not stated by the source',
} as const

/** The kinds of drawing in words. */
export const kindWords = {
  lines: 'lines',
  columns: 'columns',
  stack: 'parts of a whole',
  dots: 'dots',
  bump: 'ranks',
  timeline: 'dates',
  bars: 'bars',
  matrix: 'matrix',
} as const

export const embedWords = {
  heading: 'A chart',
  link: 'this chart with its data and claims',
  code: 'Put it into a page',
  codeHelp: 'This frame needs no script; it grows by itself in pages that already resize frames.',
} as const
