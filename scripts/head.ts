import type { Chart } from '../src/charts/chart.ts'
import { frame } from '../src/charts/frame.ts'
import { escaped } from '../src/charts/text.ts'
import { embedCode } from '../src/outputs/embed.ts'
import type { PageEntry } from '../src/pages.ts'
import { citation, siteAddress, siteTitle } from '../src/ui/site.ts'

export const addressOf = (path: string): string => `${siteAddress}${path === '/' ? '/' : `${path}/`}`

/** What a page says of itself to search engines, link previews and citation managers. */
export function metaOf(page: PageEntry, preview: string, previewText: string): string {
  const address = addressOf(page.path)
  if (page.kind === 'missing') return '<meta name="robots" content="noindex">'
  if (page.kind === 'embed') {
    return `<meta name="robots" content="noindex"><link rel="canonical" href="${addressOf(`/charts/${page.chart}`)}">`
  }
  const meta = (attribute: 'name' | 'property', entries: Readonly<Record<string, string>>) =>
    Object.entries(entries).map(([key, value]) => `<meta ${attribute}="${key}" content="${escaped(value)}">`)
  return [
    `<link rel="canonical" href="${address}">`,
    ...(page.kind === 'chart'
      ? [
          `<link rel="alternate" type="application/json+oembed" title="${escaped(page.title)}" href="${siteAddress}/oembed/${page.chart}.json?url=${encodeURIComponent(address)}&amp;format=json">`,
        ]
      : []),
    ...meta('property', {
      'og:title': page.title,
      'og:description': page.description,
      'og:url': address,
      'og:type': page.kind === 'section' ? 'article' : 'website',
      'og:site_name': siteTitle,
      'og:locale': 'en_GB',
      'og:image': `${siteAddress}/${preview}`,
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': previewText,
    }),
    ...meta('name', {
      'twitter:card': 'summary_large_image',
      citation_title: page.title,
      citation_author: siteTitle,
      citation_publication_date: '2026',
      citation_fulltext_html_url: address,
      citation_language: 'en',
    }),
  ].join('')
}

/** The page's linked data, as an element: at the end of the page, since no reader waits for them. */
export function linkedDataOf(page: PageEntry, preview: string, charts: readonly Chart[]): string {
  if (page.kind === 'missing' || page.kind === 'embed') return ''
  const data = JSON.stringify(linkedData(page, addressOf(page.path), preview, charts))
  return `<script type="application/ld+json">${data.replace(/</g, '\\u003c')}</script>`
}

function linkedData(page: PageEntry, address: string, preview: string, charts: readonly Chart[]) {
  const common = {
    '@context': 'https://schema.org',
    name: page.title,
    headline: page.title,
    description: page.description,
    url: address,
    inLanguage: 'en',
    image: `${siteAddress}/${preview}`,
    isPartOf: { '@type': 'WebSite', name: siteTitle, url: `${siteAddress}/` },
  }
  const [only] = charts
  if (page.kind === 'chart' && only)
    return { '@context': 'https://schema.org', ...datasetOf(only, address), url: address }
  if (page.kind !== 'section') return { ...common, '@type': 'WebPage' }
  return {
    ...common,
    '@type': ['Article', 'LearningResource'],
    learningResourceType: ['illustrated interview', 'charts with data'],
    educationalLevel: 'secondary and higher education',
    isBasedOn: {
      '@type': 'Article',
      name: citation.title,
      author: { '@type': 'Person', name: citation.author },
      datePublished: '2024-05-10',
      url: citation.url,
    },
    hasPart: charts.map((chart) => datasetOf(chart, address)),
  }
}

/** A chart as a dataset that others can find. */
function datasetOf(chart: Chart, address: string) {
  const { finding, measured, time, files } = frame(chart)
  return {
    '@type': 'Dataset',
    '@id': `${address}#fig-${chart.id}`,
    name: chart.name,
    description: `${finding}. ${measured}.`,
    creator: { '@type': 'Organization', name: siteTitle, url: `${siteAddress}/` },
    license: `${siteAddress}/about/#terms`,
    variableMeasured: measured,
    ...(time ? { temporalCoverage: `${Math.ceil(time.from)}/${Math.floor(time.to)}` } : {}),
    distribution: files.map((file) => ({
      '@type': 'DataDownload',
      encodingFormat: 'text/csv',
      contentUrl: `${siteAddress}/data/${file}`,
    })),
  }
}

/** The answer of oEmbed for a chart (spec 1.0, type rich), a file at a stable address. */
export function oembedOf(chart: Chart): string {
  const { finding } = frame(chart)
  return `${JSON.stringify({
    version: '1.0',
    type: 'rich',
    title: finding,
    provider_name: siteTitle,
    provider_url: `${siteAddress}/`,
    cache_age: 86400,
    width: 720,
    height: 560,
    html: embedCode(finding, addressOf(`/embed/${chart.id}`)),
    thumbnail_url: `${siteAddress}/previews/${chart.id}.png`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  })}\n`
}
