/** Words of the site without a network. */
export const offlineWords = {
  title: 'Without a network',
  line: 'After a first visit the whole site is kept in this browser: every page, chart, talk and lesson works without a network, and so do the files that are made from them.',
  keep: (size: string) => `Keep for offline (${size})`,
  keeping: (done: number, all: number) => `Keeping: ${done} of ${all} files`,
  kept: 'The whole site is kept in this browser.',
  refused: 'This browser does not keep the site. The files for a stick below work all the same.',
  newRelease: 'A new release of this site is there.',
  reload: 'Show it',
  copies:
    'One file for each section, for a stick or a school’s folder: it opens by double click, its charts are alive, it needs no network.',
  copy: (title: string) => `${title} as one file`,
} as const
