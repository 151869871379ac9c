import type { Frame } from '../charts/frame.ts'
import { figureWords } from '../interview/interface.ts'
import type { FigureSources } from './sources.ts'

interface Props {
  readonly frame: Frame
  readonly sources: FigureSources
}

/** What is measured, what breaks and what is missing, and every source with its grade. */
export function SourcesPanel({ frame, sources }: Props) {
  return (
    <div className="sources">
      {frame.notes.length > 0 && (
        <>
          <h4>{figureWords.care}</h4>
          <ul className="plain">
            {frame.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
      <h4>{figureWords.measured}</h4>
      {sources.datasets.map((dataset) => (
        <dl key={dataset.file}>
          <dt>{dataset.title}</dt>
          <dd>{dataset.measures}</dd>
          {dataset.breaks && <dd>Breaks: {dataset.breaks}</dd>}
          {dataset.gaps && <dd>Gaps: {dataset.gaps}</dd>}
          {dataset.terms && <dd>Terms: {dataset.terms}</dd>}
        </dl>
      ))}
      <h4>Sources</h4>
      <ul className="plain">
        {sources.sources.map((source) => (
          <li key={`${source.id} ${source.url}`}>
            <b>{source.id}</b> {source.publisher}:{' '}
            {source.url.startsWith('http') ? <a href={source.url}>{source.title}</a> : source.title}
            {source.date && `, ${source.date}`} (grade {source.grade})
          </li>
        ))}
      </ul>
      <p className="quiet">
        Grade A: official page or data. B: reputable outlet or copy that quotes it. C: one weak source.
      </p>
    </div>
  )
}
