/** Words of a chart that is revealed step by step. */
export const revealWords = {
  name: 'A chart',
  question: 'What do you see here?',
  bar: 'Slow reveal',
  next: (stage: string) => `Show ${stage}`,
  all: 'Show all',
  again: 'From the beginning',
  leave: 'Back to the figure',
  stages: {
    shape: 'the bare shape',
    axes: 'the axes',
    units: 'the units',
    names: 'the names',
    title: 'the title',
    source: 'the source',
    said: 'what was said',
  },
  at: (place: number, all: number, stage: string) => `${place} of ${all}: ${stage}`,
  table: 'Table',
  said: 'What was said',
} as const
