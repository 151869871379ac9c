import type { Reply } from './types.ts'

/** The same three questions on every chart, so that a class needs no new instructions. */
export const standing = [
  'What do you notice?',
  'What do you wonder?',
  'What story does this chart tell? Write a headline for it.',
] as const

/** How to use them, in every lesson. */
export const standingHelp =
  'Show the bare shape. Give the class a moment of silence, then let pairs talk, then write down what they say without judging it. Only then show the axes, the units and the names, one after the other. Accept every honest reading of the shape; the names will sort them.'

/** Who these lessons are for. */
export const level =
  'Upper secondary school to the first years of university. Plain English, about grade ten.'

/** What a plan can need. */
export const needs = {
  projector: 'A projector and one computer. Pupils need paper and a pen.',
  phones: 'A projector; phones in pairs for the quiz. Without phones, read the quiz aloud and vote by hand.',
  paper: 'A projector, or paper only: print the worksheet for each pupil and the handout for each pair.',
} as const

/** What belongs to every lesson of this site, whatever it is about. */
export const sensitiveAll = [
  'One interview is one expert’s view, given in May 2024. The verdicts judge single claims by the figures found, not the speaker.',
  'The surveys of the “State of Southeast Asia” ask experts: scholars, officials, people in business, the media and civil society. They are not public opinion. Say “the experts asked”, never “the people”.',
  'Figures after May 2024 were not known to the speaker. The switch “as of May 2024” shows what he could have seen.',
  'A pupil may come from a country in the chart. Let nobody speak for a whole country, and let nobody be made to.',
] as const

/** Four rows, three levels: for a paragraph on one claim. */
export const rubric = {
  levels: ['Not yet', 'Good', 'Very good'],
  rows: [
    {
      name: 'Reads the chart',
      levels: [
        'Speaks of lines going up or down, without what they measure.',
        'Names what is measured, its unit and its years.',
        'Names them, and says what the chart leaves out: gaps, estimates, a change of method.',
      ],
    },
    {
      name: 'Uses figures',
      levels: [
        'Gives no figure, or one without its year or unit.',
        'Gives two figures that fit the claim, with year and unit.',
        'Chooses figures for and against, and tells points from per cent and flow from stock.',
      ],
    },
    {
      name: 'Weighs the claim',
      levels: [
        'Agrees or disagrees without reasons from the data.',
        'Gives a verdict and a reason for it.',
        'Splits the claim into its parts and gives each its verdict; says which measure decides.',
      ],
    },
    {
      name: 'Knows the limits',
      levels: [
        'Takes the chart for the whole truth.',
        'Names one thing that the data cannot show.',
        'Says what would have to be measured to settle the claim, and keeps causes apart from things that happen together.',
      ],
    },
  ],
} as const

/** To be tried before the class comes in. */
export const roomCheck = [
  'Back row: put up one slide and read its source line from the last seat. If you cannot, enlarge the page (Ctrl and +).',
  'Clicker: PageDown goes on, PageUp goes back, B or the full stop makes the screen black.',
  'Tabs: open the buttons of your plan in tabs, in order, before the lesson.',
  'Network: pages that are open stay open without a network. Print the worksheet and the handout as well: a lesson on paper needs nothing else.',
  'Privacy: nothing is sent anywhere. There are no accounts, no cookies and no requests to other sites; answers stay on the device.',
] as const

/** Mistakes that any class makes, whatever the charts. */
export const habits: readonly Reply[] = [
  {
    heard: '“The line goes up, so it caused …”',
    reply:
      'Two things that happen together need not be cause and effect. Ask: what else changed in those years?',
  },
  {
    heard: '“There is no bar for this year, so it was zero.”',
    reply: 'A gap is a figure that was not found or not published. The table of the chart says why.',
  },
]

/** Free to use, and how to say where it comes from; the address of the lesson is put in where it is shown. */
export const licence = {
  text: 'The lessons are part of this site’s source and stand under its MIT licence: copy them, change them, hand them out, and keep the credit. The data belong to their sources, the interview to its author and publisher.',
  line: (title: string, address: string, interview: string) =>
    `“Teach: ${title}”, in: Security partners, an illustrated interview, ${address}. MIT licence. After: ${interview} Data: the sources named under each chart.`,
} as const
