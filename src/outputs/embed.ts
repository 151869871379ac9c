import { escaped } from '../charts/text.ts'

/** What somebody's page gets of a chart. */
export interface Embedded {
  readonly title: string
  /** The address of the embed in this view. */
  readonly embed: string
  /** The address of the chart's page in this view. */
  readonly link: string
  /** The address or file name of a picture of this view. */
  readonly picture: string
  /** As HTML has it: a number of pixels or a percentage. */
  readonly width: string
  readonly height: number
}

export const embedKinds = ['frame', 'fitted', 'picture', 'link'] as const
export type EmbedKind = (typeof embedKinds)[number]

/** Sets the height of the frame before it, now and on change; only that frame is believed, within bounds. */
const FIT = `<script>(function(f){addEventListener("message",function(e){if(e.source===f.contentWindow&&e.data&&e.data.type==="asean-explainer:height")f.style.height=Math.min(4000,Math.max(100,+e.data.height||0))+"px"})})(document.currentScript.previousElementSibling)</script>`

/** The HTML for a page of each kind. */
export function embedHtml(kind: EmbedKind, { title, embed, link, picture, width, height }: Embedded): string {
  switch (kind) {
    case 'frame':
      return embedCode(title, embed, width, height)
    case 'fitted':
      return `${embedCode(title, embed, width, height)}${FIT}`
    case 'picture':
      return `<a href="${escaped(link)}"><img src="${escaped(picture)}" alt="${escaped(title)}" width="1600" height="900" loading="lazy" style="max-width:${width === '100%' ? '100%' : `min(100%, ${width}px)`};height:auto"></a>`
    case 'link':
      return `<a href="${escaped(link)}">${escaped(title)}</a>`
  }
}

/**
 * A frame for other people's pages: it needs no script, and grows where the page listens for heights. Its color-scheme
 * is that of the embed, or browsers would paint an opaque ground behind it.
 */
export const embedCode = (title: string, address: string, width = '100%', height = 560): string =>
  `<iframe title="${escaped(title)} (interactive chart)" src="${escaped(address)}" width="${width}" height="${height}" style="border:0;max-width:100%;color-scheme:light dark" loading="lazy" allowfullscreen allow="fullscreen; clipboard-write; web-share"></iframe>`
