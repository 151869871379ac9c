import type { DataRecord } from '../charts/chart.ts'
import { publishersOf } from '../data/topics.ts'
import { countriesWords } from '../interview/pages.ts'
import { href } from '../ui/href.ts'
import type { LedgerChart } from './Ledger.tsx'

export interface CountryChart extends Omit<LedgerChart, 'measures'> {
  /** Its title in the default view. */
  readonly finding: string
  /** The query that shows the country in it. */
  readonly query: string
}

interface Props {
  readonly charts: readonly CountryChart[]
  readonly claims: readonly { readonly id: string; readonly said: string }[]
  /** By domain, what stands behind the cells of the security matrix. */
  readonly records: readonly { readonly domain: string; readonly records: readonly DataRecord[] }[]
}

/** What the site holds of one country. */
export function CountryCard({ charts, claims, records }: Props) {
  return (
    <>
      {claims.length > 0 && (
        <section>
          <h2>{countriesWords.claims}</h2>
          <ul className="uses">
            {claims.map(({ id, said }) => (
              <li key={id}>
                <a href={href(`/claims#${id}`)}>{id}</a>: {said}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{countriesWords.charts}</h2>
        <ul className="uses">
          {charts.map((chart) => (
            <li key={chart.id}>
              <h3>
                <a href={href(`/${chart.section}${chart.query}#fig-${chart.id}`)}>{chart.name}</a>
              </h3>
              <p>{chart.finding}.</p>
            </li>
          ))}
        </ul>
      </section>
      {records.length > 0 && (
        <section>
          <h2>{countriesWords.records}</h2>
          {records.map(({ domain, records: own }) => (
            <div key={domain} className="records">
              <h3>{domain}</h3>
              <ul className="uses">
                {own.map((record) => (
                  <li key={`${record.date} ${record.what}`}>
                    {record.date && <b>{record.date} </b>}
                    {record.what}
                    {[record.amount, record.status].filter(Boolean).map((part) => ` · ${part}`)}
                    <span className="quiet"> · {publishersOf(record.sources, 3)}</span>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      )}
    </>
  )
}
