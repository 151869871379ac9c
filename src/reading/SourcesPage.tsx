import { useRef } from 'react'
import type { Params } from '../charts/view.ts'
import { sourcesWords, topicTitles } from '../interview/pages.ts'
import { href } from '../ui/href.ts'
import { Island } from '../ui/Island.tsx'
import { useTitle } from '../ui/useTitle.ts'
import { type FilterChoice, Filters } from './Filters.tsx'
import { PageHead } from './PageHead.tsx'
import { useHashTarget } from './useHashTarget.ts'
import { useListFilter } from './useListFilter.ts'

interface Props {
  readonly search: Params
  readonly onSearch: (next: Params) => void
}

const choices: readonly FilterChoice[] = [
  {
    key: 'topic',
    label: 'Topic',
    options: Object.entries(topicTitles).map(([value, label]) => ({ value, label })),
  },
  { key: 'grade', label: 'Grade', options: ['A', 'B', 'C'].map((grade) => ({ value: grade, label: grade })) },
  {
    key: 'kind',
    label: 'Kind',
    options: [
      { value: 'dataset', label: 'datasets' },
      { value: 'source', label: 'sources' },
    ],
  },
]

/** Every source and dataset. */
export function SourcesPage({ search, onSearch }: Props) {
  useTitle(sourcesWords.title)
  useHashTarget()
  const list = useRef<HTMLDivElement>(null)
  const left = useListFilter(list, search, choices, null)
  return (
    <div className="wrap section">
      <PageHead {...sourcesWords} />
      <ul className="prose">
        {sourcesWords.grades.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="prose">
        <a href={href('/datapackage.json')}>{sourcesWords.package}</a>
      </p>
      <Filters choices={choices} search={search} onSearch={onSearch} left={left} noun="entries" />
      <div ref={list}>
        <Island id="sources" />
      </div>
    </div>
  )
}
