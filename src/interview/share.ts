/** Words of the share dialog. */
export const shareWords = {
  open: 'Share and export',
  close: 'Close',
  link: 'Link to this view',
  code: 'Code for a page',
  citation: 'Citation',
  format: 'Format of the citation',
  formats: { text: 'plain text', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
  copy: (what: string) => `Copy ${what.toLowerCase()}`,
  copied: (what: string) => `${what} copied.`,
  refused: (what: string) =>
    `The browser did not let us copy. Select the text of ${what.toLowerCase()} and copy it by hand.`,
  download: 'Download this view',
  copyPicture: 'Copy picture',
  pictureCopied: 'Picture copied.',
  pictureRefused: 'The browser did not let us copy a picture. Download the PNG.',
  pass: 'Send …',
  empty: 'This view holds no figures, so there is nothing to download.',
  saved: (name: string) => `Saved as ${name}.`,
  notDrawn: 'The chart is not on the screen: choose the tab Chart first.',
  failed: 'That did not work.',
} as const
