/** The words of the start page. */
export const home = {
  title: 'What Japan is to Southeast Asia',
  standfirst:
    'An interview with Kitti Prasirtsuk of Thammasat University, retold beside the figures. Each thing he says carries what the data say.',
  note: 'The interview appeared in May 2024. Every chart of time marks that date: what came after it, the speaker could not see.',
  figureHeading: 'One figure to begin with',
  figure: 'investment-shift',
} as const
