import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Params } from '../charts/view.ts'
import { claimKinds, claimList } from '../interview/claimList.ts'
import { ledgerWords } from '../interview/pages.ts'
import { sections } from '../interview/sections.ts'
import { href } from '../ui/href.ts'
import { Island, useHasIsland } from '../ui/Island.tsx'
import { useTitle } from '../ui/useTitle.ts'
import { AsOfSwitch } from './AsOfSwitch.tsx'
import { type FilterChoice, Filters } from './Filters.tsx'
import { PageHead } from './PageHead.tsx'
import { reread } from './reread.ts'
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
    key: 'verdict',
    label: 'Verdict',
    options: [
      { value: 'supported', label: 'supported' },
      { value: 'partly', label: 'partly supported' },
      { value: 'contradicted', label: 'contradicted' },
      { value: 'untested', label: 'cannot be tested' },
      { value: 'judgement', label: 'a judgement' },
    ],
  },
  { key: 'kind', label: 'Kind', options: claimKinds.map((kind) => ({ value: kind, label: kind })) },
]

/** The ledger of all claims. */
export function ClaimsPage({ search, onSearch }: Props) {
  useTitle(ledgerWords.title)
  const list = useRef<HTMLDivElement>(null)
  const early = search['asof'] === 'then'
  const living = useLivingLedger(early, useHasIsland('ledger'))
  const left = useListFilter(list, search, ['section', 'verdict', 'kind'], living)
  const put = useRef(onSearch)
  put.current = onSearch
  const latest = useRef(search)
  latest.current = search
  // The ledger is not React's own: listen to its switches from above.
  useEffect(() => {
    const element = list.current
    const change = ({ target }: Event) => {
      if (!(target instanceof HTMLSelectElement) || !target.dataset['reread']) return
      put.current({ ...latest.current, [target.dataset['reread']]: target.value || undefined })
    }
    element?.addEventListener('change', change)
    return () => element?.removeEventListener('change', change)
  }, [])
  useEffect(() => {
    if (living === undefined) return
    for (const { id } of claimList) {
      const item = document.getElementById(id)
      if (item) reread(item, search[id] ?? '')
    }
  }, [search, living])
  return (
    <div className="wrap section">
      <PageHead title={ledgerWords.title} standfirst={ledgerWords.standfirst} kicker={ledgerWords.kicker} />
      <Island id="tally" alive={living?.tally} />
      <div className="prose">
        {ledgerWords.method.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p>
          Take it away: <a href={href('/claims.csv')}>CSV</a>, <a href={href('/claims.json')}>JSON</a>.
        </p>
      </div>
      <AsOfSwitch search={search} onSearch={onSearch} />
      <Filters choices={choices} search={search} onSearch={onSearch} left={left} noun="claims" />
      <div ref={list}>
        <Island id="ledger" alive={living?.ledger} />
      </div>
    </div>
  )
}

/** The ledger made from the data: as of May 2024, or where the page's HTML is not at hand. Null: the HTML will do. */
function useLivingLedger(early: boolean, hasIsland: boolean) {
  const [made, setMade] = useState<{ ledger: ReactNode; tally: ReactNode } | null>(null)
  const wanted = early || !hasIsland
  useEffect(() => {
    if (!wanted) return setMade(null)
    let stale = false
    void import('./evidence.tsx')
      .then(({ livingLedger }) => livingLedger(early ? 'then' : 'now'))
      .then((ledger) => {
        if (!stale) setMade(ledger)
      })
    return () => {
      stale = true
    }
  }, [early, wanted])
  return made
}
