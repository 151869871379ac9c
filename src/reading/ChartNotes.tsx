import type { Chart } from '../charts/chart.ts'
import { frame } from '../charts/frame.ts'
import { claimEntry } from '../interview/claimList.ts'
import { chartsWords, embedWords } from '../interview/pages.ts'
import { embedCode } from '../outputs/embed.ts'
import { href } from '../ui/href.ts'
import { siteAddress } from '../ui/site.ts'

interface Props {
  readonly chart: Chart
  readonly section: string
  /** Charts that bear on the same claims. */
  readonly related: readonly Chart[]
}

/** What belongs to a chart: files to take away, the claims it bears on, notes on its data, related charts. */
export function ChartNotes({ chart, section, related }: Props) {
  const notes = [...new Set(chart.measures.flatMap((measure) => measure.notes ?? []))]
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
      <p>
        <a href={href(`/${section}#fig-${chart.id}`)}>{chartsWords.inText}</a>
      </p>
      {notes.length > 0 && (
        <>
          <h2>{chartsWords.notes}</h2>
          <ul className="uses">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
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
    </>
  )
}
