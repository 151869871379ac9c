/** The words of the start page. */
export const home = {
  title: 'What Japan is to Southeast Asia',
  standfirst:
    'An interview with Kitti Prasirtsuk of Thammasat University, retold beside the figures. Each thing he says carries what the data say.',
  note: 'He spoke in May 2024. Every chart of time marks that date: what came after it, the speaker could not see.',
  figuresHeading: 'Two figures to begin with',
  figures: ['investment-shift', 'security-domains'],
  contents: 'Four questions, four answers',
  tally: 'What the data say of it',
  tallyLink: 'All claims, with the figures for and against',
  uses: [
    'Teaching? Every section reads on a projector, on phones and on paper: print it, or set it to what was known in May 2024.',
    'Giving a talk? Every view of a chart has its own address, its picture and its data.',
  ],
  chartsLink: 'All charts, to set up and take away',
  sourcesLink: 'Data and sources',
} as const
