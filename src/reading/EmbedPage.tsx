import { useEffect, useRef } from 'react'
import type { Params } from '../charts/view.ts'
import { tellHeight } from '../figure/embedHeight.ts'
import { ignoredInEmbed, viewOf } from '../figure/embedParams.ts'
import { Figure } from '../figure/Figure.tsx'
import { withName, withoutName } from '../figure/named.ts'
import { embedWords } from '../interview/pages.ts'
import { href } from '../ui/href.ts'
import { pageTitle, siteTitle } from '../ui/site.ts'
import { SearchNotice } from './SearchNotice.tsx'

interface Props {
  readonly id: string
  readonly search: Params
  readonly onSearch: (next: Params) => void
}

/** A chart for other people's pages: chart, finding, source, a link back, nothing else. */
export function EmbedPage({ id, search, onSearch }: Props) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => (box.current ? tellHeight(id, box.current) : undefined), [id])
  // The HTML has the title already, unless a host, or the worker without a network, had none of this embed.
  useEffect(() => {
    import('../charts/charts.ts')
      .then(({ loadChart }) => loadChart(id))
      .then(
        ({ name }) => {
          document.title = pageTitle(name)
        },
        () => {},
      )
  }, [id])
  const { tabs, controls, ...view } = search
  return (
    <div
      ref={box}
      className="embed"
      data-no-tabs={tabs === '0' ? '' : undefined}
      data-no-controls={controls === '0' ? '' : undefined}
    >
      <h1 className="hidden">{embedWords.heading}</h1>
      <h2 className="hidden">{siteTitle}</h2>
      <SearchNotice
        find={async () => ignoredInEmbed(search)}
        search={search}
        onSearch={onSearch}
        chart={id}
      />
      <Figure
        id={id}
        search={withName(view, id)}
        onSearch={(next) => onSearch({ ...withoutName(next, id), tabs, controls })}
        driven={null}
      />
      <p className="embed-link">
        <a href={`${href(`/charts/${id}`)}${viewOf(search)}`} target="_blank" rel="noopener">
          {siteTitle}: {embedWords.link}
        </a>
      </p>
    </div>
  )
}
