import { useRef } from 'react'
import { kinds } from '../charts/chart.ts'
import type { Params } from '../charts/view.ts'
import { claimList } from '../interview/claimList.ts'
import { countryPages } from '../interview/countries.ts'
import { chartsWords, kindWords } from '../interview/pages.ts'
import { sections } from '../interview/sections.ts'
import { Island } from '../ui/Island.tsx'
import { useTitle } from '../ui/useTitle.ts'
import { type FilterChoice, Filters } from './Filters.tsx'
import { PageHead } from './PageHead.tsx'
import { useListFilter } from './useListFilter.ts'

interface Props {
  readonly search: Params
  readonly onSearch: (next: Params) => void
}

const choices: readonly FilterChoice[] = [
  {
    key: 'section',
    label: 'Section',
    options: sections.map(({ id, title }) => ({ value: id, label: title })),
  },
  {
    key: 'country',
    label: 'Country',
    options: countryPages.map(({ code, name }) => ({ value: code, label: name })),
  },
  { key: 'claim', label: 'Claim', options: claimList.map(({ id }) => ({ value: id, label: id })) },
  { key: 'kind', label: 'Kind', options: kinds.map((kind) => ({ value: kind, label: kindWords[kind] })) },
]

/** All charts. */
export function GalleryPage({ search, onSearch }: Props) {
  useTitle(chartsWords.kicker)
  const list = useRef<HTMLDivElement>(null)
  const left = useListFilter(list, search, ['section', 'country', 'claim', 'kind'], null)
  return (
    <div className="wrap section">
      <PageHead {...chartsWords} />
      <Filters choices={choices} search={search} onSearch={onSearch} left={left} noun="charts" />
      <div ref={list}>
        <Island id="gallery" />
      </div>
    </div>
  )
}
