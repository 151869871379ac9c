/** Words of the share dialog. */
export const shareWords = {
  open: 'Share and export',
  close: 'Close',
  loadFailed: 'This did not load.',
  reload: 'Reload this view',
  link: 'Link to this view',
  linkPart: 'Link and QR code',
  qr: 'QR code of this link',
  embedPart: 'For a page of yours',
  code: 'Code for a page',
  citation: 'Citation',
  citePart: 'Cite',
  format: 'Format of the citation',
  formats: { text: 'plain text', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
  copy: (what: string) => `Copy ${what.toLowerCase()}`,
  copied: (what: string) => `${what} copied.`,
  refused: (what: string) =>
    `The browser did not let us copy. Select the text of ${what.toLowerCase()} and copy it by hand.`,
  download: 'Download this view',
  data: 'Data',
  files: {
    csv: 'CSV',
    all: 'CSV, all data of the chart',
    json: 'JSON',
    svg: 'SVG',
    png: 'PNG',
    pptx: 'PowerPoint',
  },
  picture: 'Picture',
  size: 'Size',
  sizes: { slide: '1600 × 900, slide', preview: '1200 × 630, link preview', square: '1080 × 1080, square' },
  twice: 'twice the pixels',
  remembers: 'The picture remembers this view: drop it on the page of all charts and the view opens again.',
  slide: 'Slide',
  slideHelp: 'The chart can be edited in PowerPoint; the notes hold passage, verdict and how to read it.',
  /** The foot of a picture. `day` is left out of the pictures that the build makes: they change with the data only. */
  foot: (site: string, link: string, data: string, day: string, sources: string) => [
    [site, link, `data version ${data}`, day].filter(Boolean).join(' · '),
    `Source: ${sources}`,
  ],
  copyPicture: 'Copy picture',
  pictureCopied: 'Picture copied.',
  pictureRefused: 'The browser did not let us copy a picture. Download the PNG.',
  pass: 'Send …',
  empty:
    'This view holds no figures, so there is nothing to download. Reset the view under Adjust to have figures again.',
  working: 'One moment …',
  saved: (name: string) => `Saved as ${name}.`,
  failed: 'That did not work. Is the network gone?',
} as const

/** Words of the choices that an embed has. */
export const embedChoiceWords = {
  kind: 'What the page shows',
  kinds: {
    frame: 'The living chart',
    fitted: 'The living chart, as tall as it needs',
    picture: 'A picture with a link',
    link: 'A link',
  },
  helps: {
    frame: 'Needs no script. Grows by itself where the page listens to Datawrapper’s or Pym’s embeds.',
    fitted: 'A line of script sets the height, now and when the reader changes the view.',
    picture: 'Put the picture beside your page and give its address in the code.',
    pictureHere: 'The picture stands at an address of ours that stays.',
    link: 'For mails and pages that take no frames.',
  },
  width: 'Width',
  widths: { full: 'all of the column', '720': '720 px', '480': '480 px', '360': '360 px, a phone' },
  height: 'Height in px',
  theme: 'Colours',
  themes: { auto: 'as the reader’s system', light: 'light', dark: 'dark' },
  tabs: 'with tabs and export',
  controls: 'with controls',
  preview: 'How it will look',
} as const

/** Words of slides and of their notes. */
export const slideWords = {
  failed: 'The slides were not written.',
  source: (names: string) => `Source: ${names}.`,
  unfirm: (kinds: string) => `Holds values that are ${kinds}.`,
  interview: 'The interview: May 2024.',
  year: 'Year',
  code: (link: string) => `QR code of ${link}`,
  said: 'Said:',
  saidTitle: 'What was said',
  how: 'How to read it:',
  data: 'Data version:',
  learned: 'What we learned',
  forecast: 'A forecast; on what is known so far: ',
  judges: 'A verdict judges the claim on these figures, not the speaker.',
  evidenceHead: ['', 'Measure', 'Figure', 'Value'],
  roles: { for: 'for', against: 'against', context: 'context', bears: 'bears on it' },
  noClaim: (id: string) => `There is no claim ${id}.`,
  noSection: (id: string) => `There is no section ${id}.`,
} as const

/** Words of the reader's own deck. */
export const deckWords = {
  kicker: 'My deck',
  title: 'A deck of your own',
  standfirst:
    'Charts in the views you chose and claims with their verdicts, in your order, as slides that can be edited. The list stays in this browser.',
  add: 'Add to my deck',
  added: (count: number) => `Added. The deck has ${count} ${count === 1 ? 'slide' : 'slides'}.`,
  full: (most: number) => `The deck is full: it takes ${most} slides.`,
  see: 'See my deck',
  none: 'Nothing here yet. Press “Add to my deck” under Share and export of a chart, or at a claim, or choose below.',
  noScript:
    'A deck is kept by your browser, which needs JavaScript for it. Each section also reads as a talk without.',
  chart: 'Add a chart',
  claim: 'Add a claim',
  choose: 'Choose …',
  up: (name: string) => `Move up: ${name}`,
  down: (name: string) => `Move down: ${name}`,
  remove: (name: string) => `Remove: ${name}`,
  moved: (name: string, place: number) => `${name} is now number ${place}.`,
  removed: (name: string) => `${name} removed.`,
  clear: 'Remove all',
  cleared: 'All slides removed.',
  undo: 'Bring them back',
  slides: 'Download the slides (PowerPoint)',
  present: 'Present it',
  keep: 'Save the list',
  open: 'Open a list',
  noDeck: 'This file is no list that was saved here.',
  opened: (count: number) => `Opened: ${count} ${count === 1 ? 'slide' : 'slides'}.`,
  bad: (lines: readonly string[]) => `Left out, because they do not exist: ${lines.join(', ')}.`,
  unkept: 'The browser keeps nothing for this site: the list is gone when you close the page. Save it first.',
} as const

/** Words of the door for pictures on the page of all charts. */
export const pictureWords = {
  label: 'Open a picture made here',
  help: 'Drop or choose a PNG or SVG that was downloaded from this site: its chart opens in the same view.',
  strange:
    'This picture does not say where it comes from. Perhaps it was made elsewhere, or a program that it passed through took its memory. Look for the chart in the list below.',
  notOurs: 'This picture names a chart that does not stand here. Look for it in the list below.',
  unread: 'This file could not be read.',
  same: (version: string) => `Opened from a picture. The data are the same today (version ${version}).`,
  changed: (then: string, now: string) =>
    `Opened from a picture. The data have changed since it was made: version ${then} then, ${now} now.`,
} as const
