/** What a citation says of a chart. */
export interface Cited {
  readonly id: string
  readonly title: string
  readonly site: string
  /** The address of the view. */
  readonly address: string
  readonly sources: string
  /** The version of the data in sight, see `dataVersion`. */
  readonly data: string
  /** ISO day of the visit. */
  readonly accessed: string
}

export const citationKinds = ['text', 'bibtex', 'ris', 'csl'] as const
export type CitationKind = (typeof citationKinds)[number]

/** A chart as a citation. Plain templates: they need no library. */
export function cite(
  kind: CitationKind,
  { id, title, site, address, sources, data, accessed }: Cited,
): string {
  const year = accessed.slice(0, 4)
  switch (kind) {
    case 'text':
      return `“${title}”, in: ${site}, ${address} (data version ${data}, accessed ${accessed}). Data: ${sources}.`
    case 'bibtex':
      return `@online{${id}-${year},\n  title = {{${title}}},\n  organization = {${site}},\n  year = {${year}},\n  url = {${address}},\n  urldate = {${accessed}},\n  version = {${data}},\n  note = {Data: ${sources}}\n}\n`
    case 'ris':
      return [
        'TY  - DATA',
        `TI  - ${title}`,
        `T2  - ${site}`,
        `PY  - ${year}`,
        `UR  - ${address}`,
        `ET  - ${data}`,
        `Y2  - ${accessed.replace(/-/g, '/')}`,
        `N1  - Data: ${sources}`,
        'LA  - en',
        'ER  - ',
        '',
      ].join('\r\n')
    case 'csl':
      return `${JSON.stringify(
        [
          {
            id: `${id}-${year}`,
            type: 'figure',
            title,
            'container-title': site,
            URL: address,
            accessed: { 'date-parts': [accessed.split('-').map(Number)] },
            version: data,
            note: `Data: ${sources}`,
            language: 'en',
          },
        ],
        null,
        2,
      )}\n`
  }
}
