import type { ReactNode } from 'react'
import type { Dataset } from '../data/datasets.ts'
import type { Source } from '../data/sources.ts'
import { href } from '../ui/href.ts'
import { DatasetFacts, datasetAnchor } from './DatasetFacts.tsx'
import type { LedgerChart } from './Ledger.tsx'

export interface SourceUse {
  readonly topic: string
  readonly source: Source
  readonly charts: readonly LedgerChart[]
  readonly claims: readonly string[]
}

export interface DatasetUse {
  readonly topic: string
  readonly dataset: Dataset
  readonly charts: readonly LedgerChart[]
}

interface Props {
  readonly sources: readonly SourceUse[]
  readonly datasets: readonly DatasetUse[]
  /** Names of the topics. */
  readonly topics: Readonly<Record<string, string>>
}

/** Every dataset and every source, topic by topic. */
export function SourcesList({ sources, datasets, topics }: Props) {
  return (
    <>
      <h2 id="datasets">Datasets</h2>
      {Object.entries(topics).map(([topic, name]) => {
        const own = datasets.filter((use) => use.topic === topic)
        return (
          <Group key={topic} name={name} count={own.length}>
            {own.map((use) => (
              <DatasetItem key={use.dataset.file} use={use} />
            ))}
          </Group>
        )
      })}
      <h2 id="sources">Sources</h2>
      {Object.entries(topics).map(([topic, name]) => {
        const own = sources.filter((use) => use.topic === topic)
        return (
          <Group key={topic} name={name} count={own.length}>
            {own.map((use) => (
              <SourceItem key={use.source.id} use={use} />
            ))}
          </Group>
        )
      })}
    </>
  )
}

function Group({
  name,
  count,
  children,
}: {
  readonly name: string
  readonly count: number
  readonly children: ReactNode
}) {
  return (
    <details data-group className="group">
      <summary>
        {name} <span className="quiet">({count})</span>
      </summary>
      <ul className="uses">{children}</ul>
    </details>
  )
}

function DatasetItem({ use: { topic, dataset, charts } }: { readonly use: DatasetUse }) {
  const id = `${topic}/${dataset.file}`
  return (
    <li id={datasetAnchor(id)} data-item data-kind="dataset" data-topic={topic} data-grade={dataset.grade}>
      <h3>{dataset.title}</h3>
      <p>{dataset.measures}</p>
      <DatasetFacts dataset={dataset} />
      <p className="ledger-links">
        <a href={href(`/data/${id}`)} download>
          {dataset.file}
        </a>
        <Charts charts={charts} />
      </p>
    </li>
  )
}

function SourceItem({ use: { topic, source, charts, claims } }: { readonly use: SourceUse }) {
  return (
    <li
      id={`${topic}-${source.id}`}
      data-item
      data-kind="source"
      data-topic={topic}
      data-grade={source.grade}
    >
      <p>
        <b>{source.id}</b> {source.publisher}:{' '}
        {source.url.startsWith('http') ? <a href={source.url}>{source.title}</a> : source.title}
        {source.date && `, ${source.date}`}. Grade {source.grade}.{source.note && ` ${source.note}.`}
      </p>
      {(charts.length > 0 || claims.length > 0) && (
        <p className="ledger-links">
          <Charts charts={charts} />
          {claims.map((claim) => (
            <a key={claim} href={href(`/claims#${claim}`)}>
              {claim}
            </a>
          ))}
        </p>
      )}
    </li>
  )
}

const Charts = ({ charts }: { readonly charts: readonly LedgerChart[] }) =>
  charts.map((chart) => (
    <a key={chart.id} href={href(`/${chart.section}#fig-${chart.id}`)}>
      {chart.name}
    </a>
  ))
