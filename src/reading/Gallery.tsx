import type { Chart } from '../charts/chart.ts'
import { choicesOf, frame } from '../charts/frame.ts'
import { defaultView, type View } from '../charts/view.ts'
import { Picture } from '../figure/Picture.tsx'
import { href } from '../ui/href.ts'
import { type PlacedChart, placedCharts } from './placedCharts.ts'

export interface GalleryEntry extends PlacedChart {
  readonly picture: string
}

/** All charts as pictures; without one (as of May 2024) by their findings. What a filter can ask for stands in `data-*`. */
export function Gallery({
  entries,
  asof,
}: {
  readonly entries: readonly GalleryEntry[]
  readonly asof: View['asof']
}) {
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
          <p>{frame(chart, { ...defaultView, asof }).finding}</p>
          {picture && (
            <div aria-hidden="true" className="contents-picture">
              <Picture svgs={{ wide: '', narrow: picture }} />
            </div>
          )}
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

/** All charts in the order of the pages they stand on. @param pictures their narrow pictures, where they are at hand. */
export async function galleryEntries(pictures: (id: string) => string): Promise<readonly GalleryEntry[]> {
  return (await placedCharts()).map((placed) => ({ ...placed, picture: pictures(placed.chart.id) }))
}
