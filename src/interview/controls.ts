/** Words of a figure's controls and tabs. Apart from `interface.ts`, which every first script holds. */
export const controlWords = {
  measure: 'Show',
  adjust: 'Adjust',
  series: 'Series',
  find: 'Find',
  matches: (count: number, all: number) =>
    count === 0 ? 'None has this name.' : count === all ? `All ${all}` : `${count} of ${all}`,
  lastSeries: 'One series stays. Add another before you take this one away.',
  years: 'Years',
  from: 'from',
  to: 'to',
  asof: 'As of',
  asofNames: [
    ['now', 'all we know'],
    ['then', 'May 2024'],
  ],
  reset: 'Reset',
  reveal: 'Reveal slowly',
  guess: 'Guess first',
} as const

export const cardWords = {
  tabs: { chart: 'Chart', table: 'Table', sources: 'Sources' },
  views: (name: string) => `${name}: views`,
  notes: 'Sources and notes',
  source: 'Source:',
  read: 'Read the values',
  leftOut: 'Left out of this address:',
  guessNotLoaded: 'What asks for your guess did not load; the figure stays.',
  computed: 'all values computed from the rows',
  someAre: (statuses: readonly string[]) => `some values ${statuses.join(' or ')}: see the table`,
  empty: 'This view holds no figures. Choose other years or countries, or reset the view.',
  drawingFailed: 'The drawing failed. Here are its figures.',
  sourcesLoading: 'The sources are being loaded …',
  sourcesNotLoaded: 'The sources did not load.',
  noRecord: 'No record found. That is not the same as nothing done.',
  care: 'Read with care',
  measured: 'What is measured',
} as const
