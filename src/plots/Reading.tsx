import type { Frame } from '../charts/frame.ts'
import { statusWord, valuesAt } from '../charts/read.ts'
import { publishersOf } from '../data/topics.ts'

/** The values under the pointer or the keyboard cursor, with unit, year, status and source. */
export function Reading({ frame, place }: { readonly frame: Frame; readonly place: number }) {
  const values = valuesAt(frame, place)
  const [first] = values
  if (!first) return null
  const rows = frame.kind === 'dots' || frame.kind === 'timeline'
  const sources = values.flatMap(({ point }) => point.sources)
  return (
    <div className="reading">
      <p className="reading-head">{rows ? first.series.label : first.point.at.label}</p>
      <dl>
        {values.map(({ series, point, text }) => (
          <div key={`${series.id} ${point.slot} ${point.at.label}`}>
            <dt>{rows ? (frame.slots[point.slot ?? 0] ?? point.at.label) : series.label}</dt>
            <dd>
              {text}
              {point.value !== null && point.status !== 'actual' && <i> {statusWord(point.status)}</i>}
            </dd>
          </div>
        ))}
      </dl>
      {sources.length > 0 && <p className="reading-source">Source: {publishersOf(sources, 3)}</p>}
    </div>
  )
}
