import { useEffect, useState } from 'react'
import type { Frame } from '../charts/frame.ts'
import { datasetOf, hasTopics, loadTopics, sourceOf } from '../data/topics.ts'
import { cardWords } from '../interview/controls.ts'
import { figureWords } from '../interview/interface.ts'

interface Props {
  readonly frame: Frame
}

/** What is measured, what breaks and what is missing, and every source with its grade: loaded when it is looked at. */
export function SourcesPanel({ frame }: Props) {
  const topics = [
    ...new Set([...frame.sources, ...frame.files].map((path) => path.slice(0, path.indexOf('/')))),
  ]
  const [failed, setFailed] = useState(false)
  const [, setLoaded] = useState('')
  const key = topics.join(' ')
  const isThere = hasTopics(topics)
  useEffect(() => {
    if (isThere) return
    loadTopics(key.split(' ')).then(
      () => setLoaded(key),
      () => setFailed(true),
    )
  }, [isThere, key])
  return (
    <div className="sources">
      {frame.notes.length > 0 && (
        <>
          <h4>{cardWords.care}</h4>
          <ul className="plain">
            {frame.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
      {isThere ? (
        <Described frame={frame} />
      ) : (
        <p className="figure-notice" role="status">
          {failed ? cardWords.sourcesNotLoaded : cardWords.sourcesLoading}{' '}
          {failed && (
            <button type="button" className="button" onClick={() => location.reload()}>
              {figureWords.reload}
            </button>
          )}
        </p>
      )}
    </div>
  )
}

function Described({ frame }: Props) {
  return (
    <>
      <h4>{cardWords.measured}</h4>
      {frame.files.map(datasetOf).map((dataset) => (
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
        {frame.sources.map(sourceOf).map((source) => (
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
    </>
  )
}
