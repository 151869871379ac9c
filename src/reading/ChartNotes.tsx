import type { Chart } from '../charts/chart.ts'
import { frame } from '../charts/frame.ts'
import { datasetOf } from '../data/topics.ts'
import { claimEntry } from '../interview/claimList.ts'
import { chartsWords, embedWords } from '../interview/pages.ts'
import type { Quote } from '../interview/quotes.ts'
import { embedCode } from '../outputs/embed.ts'
import { href } from '../ui/href.ts'
import { siteAddress } from '../ui/site.ts'
import { DatasetFacts, datasetAnchor } from './DatasetFacts.tsx'

interface Props {
  readonly chart: Chart
  readonly section: string
  /** Charts that bear on the same claims. */
  readonly related: readonly Chart[]
  readonly quotes: readonly Quote[]
}

/**
 * What belongs to a chart: files to take away, the claims it bears on, where the text speaks of it, related charts, how
 * each measure is made and what its data lack. For the build: the topics of its files have to be loaded.
 */
export function ChartNotes({ chart, section, related, quotes }: Props) {
  const files = [...new Set(chart.measures.flatMap((measure) => measure.files))]
  return (
    <>
      <h2>{chartsWords.take}</h2>
      <p className="ledger-links">
        {(['svg', 'png', 'csv', 'json'] as const).map((kind) => (
          <a key={kind} href={href(`/charts/${chart.id}.${kind}`)} download>
            {chartsWords.files[kind]}
          </a>
        ))}
      </p>
      <details className="group">
        <summary>{embedWords.code}</summary>
        <p>{embedWords.codeHelp}</p>
        <pre className="code">{embedCode(frame(chart).finding, `${siteAddress}/embed/${chart.id}/`)}</pre>
      </details>
      <h2>{chartsWords.claims}</h2>
      <ul className="uses">
        {chart.claims.map((id) => (
          <li key={id}>
            <a href={href(`/claims#${id}`)}>{id}</a>: {claimEntry(id).said}
          </li>
        ))}
      </ul>
      <h2>{chartsWords.passages}</h2>
      <ul className="uses">
        {quotes.map(({ text, section: from, anchor }) => (
          <li key={anchor}>
            <blockquote>{text}</blockquote>
            <p>
              <a href={href(`/${from.id}#${anchor}`)}>
                {from.title}, {anchor}
              </a>
            </p>
          </li>
        ))}
      </ul>
      <p>
        <a href={href(`/${section}#fig-${chart.id}`)}>{chartsWords.inText}</a>
      </p>
      {related.length > 0 && (
        <>
          <h2>{chartsWords.related}</h2>
          <ul className="uses">
            {related.map(({ id, name }) => (
              <li key={id}>
                <a href={href(`/charts/${id}`)}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{chartsWords.notes}</h2>
      <ul className="uses">
        {chart.measures.map((measure) => (
          <li key={measure.id}>
            <h3>{measure.label}</h3>
            <p>{measure.measured}</p>
            <p>{measure.how}</p>
            {measure.gap && (
              <p>
                {chartsWords.missing}: {measure.gap}
              </p>
            )}
            {measure.notes?.map((note) => (
              <p key={note}>{note}</p>
            ))}
          </li>
        ))}
      </ul>
      <h2>{chartsWords.datasets}</h2>
      <ul className="uses">
        {files.map((file) => {
          const dataset = datasetOf(file)
          return (
            <li key={file}>
              <h3>{dataset.title}</h3>
              <p>{dataset.measures}</p>
              <DatasetFacts dataset={dataset} />
              <p className="ledger-links">
                <a href={href(`/data/${file}`)} download>
                  {dataset.file}
                </a>
                <a href={href(`/sources#${datasetAnchor(file)}`)}>{chartsWords.inSources}</a>
              </p>
            </li>
          )
        })}
      </ul>
    </>
  )
}
