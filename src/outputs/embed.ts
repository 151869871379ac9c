import { escaped } from '../charts/text.ts'

/** A frame for other people's pages: it needs no script, and grows where the page listens for heights. */
export const embedCode = (title: string, address: string): string =>
  `<iframe title="${escaped(title)} (interactive chart)" src="${escaped(address)}" width="100%" height="560" style="border:0" loading="lazy" allowfullscreen allow="fullscreen; clipboard-write; web-share"></iframe>`
