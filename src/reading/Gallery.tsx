import type { Chart } from '../charts/chart.ts'
import { choicesOf, frame } from '../charts/frame.ts'
import { Picture } from '../figure/Picture.tsx'
import { href } from '../ui/href.ts'

export interface GalleryEntry {
  readonly section: string
  readonly chart: Chart
  readonly picture: string
}

/** All charts as pictures. What a filter can ask for stands in `data-*`. */
export function Gallery({ entries }: { readonly entries: readonly GalleryEntry[] }) {
  return (
    <ul className="gallery">
      {entries.map(({ section, chart, picture }) => (
        <li
          key={chart.id}
          data-item
          data-section={section}
          data-claim={chart.claims.join(' ')}
          data-kind={[...new Set(chart.measures.map(({ kind }) => kind))].join(' ')}
          data-country={countriesIn(chart).join(' ')}
        >
          <h2>
            <a href={href(`/charts/${chart.id}`)}>{chart.name}</a>
          </h2>
          <p>{frame(chart).finding}</p>
          <div aria-hidden="true" className="contents-picture">
            <Picture svgs={{ wide: '', narrow: picture }} />
          </div>
        </li>
      ))}
    </ul>
  )
}

/** Codes of the places that a chart shows, as series, columns or rows. */
const countriesIn = (chart: Chart): readonly string[] => [
  ...new Set(
    chart.measures.flatMap((measure) => [
      ...choicesOf(chart, measure.id).countries,
      ...measure.series().flatMap(({ points }) => points.flatMap(({ column }) => column ?? [])),
    ]),
  ),
]
