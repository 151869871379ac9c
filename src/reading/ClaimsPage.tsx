import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { Params } from '../charts/view.ts'
import { claimKinds, claimList } from '../interview/claimList.ts'
import { ledgerWords } from '../interview/pages.ts'
import { deckWords } from '../interview/share.ts'
import { partMissed } from '../ui/Failed.tsx'
import { href } from '../ui/href.ts'
import { Island, useHasIsland } from '../ui/Island.tsx'
import { nearest } from '../ui/nearest.ts'
import { useTitle } from '../ui/useTitle.ts'
import { missingWords } from '../ui/words.ts'
import { AsOfSwitch } from './AsOfSwitch.tsx'
import { type FilterChoice, Filters, sectionChoice } from './Filters.tsx'
import { PageHead } from './PageHead.tsx'
import { reread } from './reread.ts'
import { useListFilter } from './useListFilter.ts'
import { useLivingLedger } from './useLivingLedger.ts'

interface Props {
  readonly search: Params
  readonly onSearch: (next: Params) => void
}

const choices: readonly FilterChoice[] = [
  sectionChoice,
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
  const strange = useStrangeClaim()
  const left = useListFilter(list, search, choices, living)
  const [added, setAdded] = useState('')
  const [unknown, setUnknown] = useState<readonly string[]>([])
  const press = async (button: HTMLElement) => {
    const id = button.dataset['deck']
    if (!id) return
    try {
      const { addToDeck } = await import('../figure/share/deckStore.ts')
      setAdded(addToDeck({ kind: 'claims', id, view: early ? { asof: 'then' } : {} }))
    } catch {
      partMissed()
    }
  }
  useEffect(() => {
    if (living === undefined) return
    const isUnknown = (id: string) => {
      const item = document.getElementById(id)
      return item !== null && !reread(item, search[id] ?? '')
    }
    setUnknown(claimList.flatMap(({ id }) => (isUnknown(id) ? [id] : [])))
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
          Take it away: <a href={href(`/claims${early ? '-then' : ''}.csv`)}>CSV</a>,{' '}
          <a href={href(`/claims${early ? '-then' : ''}.json`)}>JSON</a>.
        </p>
      </div>
      <div role="status">
        {strange && (
          <p className="notice">
            {missingWords.strangeClaim(strange.asked)} {missingWords.meant}{' '}
            {strange.near.map(({ id }, index) => (
              <span key={id}>
                {index > 0 && ' or '}
                <a href={`#${id}`}>{id}</a>
              </span>
            ))}
            ?
          </p>
        )}
      </div>
      <AsOfSwitch search={search} onSearch={onSearch} />
      <Filters
        choices={choices}
        search={search}
        onSearch={onSearch}
        left={left}
        noun="claims"
        isOwn={(key) => claimList.some(({ id }) => id === key)}
        wrong={unknown.map((id) => ({ key: id, value: search[id] ?? '', reason: ledgerWords.noMeasure }))}
      />
      {/* The ledger is HTML and not React's own. Of what changes in it React hears by `input`. */}
      <div
        ref={list}
        onClickCapture={({ target }) => target instanceof HTMLElement && void press(target)}
        onInputCapture={({ target }) => {
          if (!(target instanceof HTMLSelectElement) || !target.dataset['reread']) return
          onSearch({ ...search, [target.dataset['reread']]: target.value || undefined })
        }}
      >
        <Island id="ledger" alive={living?.ledger} />
      </div>
      <p className="toast" role="status">
        {added && (
          <>
            {added} <Link to="/deck">{deckWords.see}</Link>
          </>
        )}
      </p>
    </div>
  )
}

/** A claim that the address names and that does not exist, with the nearest that do. */
function useStrangeClaim() {
  const [hash, setHash] = useState('')
  useEffect(() => {
    const read = () => setHash(location.hash.slice(1))
    read()
    addEventListener('hashchange', read)
    return () => removeEventListener('hashchange', read)
  }, [])
  if (!/^[A-Za-z]\w{0,3}$/.test(hash) || claimList.some(({ id }) => id === hash)) return null
  return { asked: hash, near: nearest(hash, claimList, ({ id }) => id) }
}
