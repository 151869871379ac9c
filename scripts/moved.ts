import { escaped } from '../src/charts/text.ts'

/** A page at an old address: leads on at once, with the view in the address; without script, without the view. */
export const movedPage = (address: string, canonical: string, title: string): string =>
  [
    '<!doctype html><html lang="en"><head><meta charset="utf-8" />',
    `<title>${escaped(title)}</title>`,
    `<meta name="robots" content="noindex"><link rel="canonical" href="${canonical}">`,
    `<script>location.replace(${JSON.stringify(address)} + location.search + location.hash)</script>`,
    `<noscript><meta http-equiv="refresh" content="0; url=${address}"></noscript></head>`,
    `<body><p><a href="${address}">${escaped(title)}</a></p></body></html>`,
  ].join('')
