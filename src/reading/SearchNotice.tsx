import { useEffect, useState } from 'react'
import type { Ignored, Params } from '../charts/view.ts'
import { missingWords } from '../ui/words.ts'

interface Props {
  readonly search: Params
  /** What judges an address is loaded for one that says something. */
  readonly find: () => Promise<readonly Ignored[]>
  readonly onSearch: (next: Params) => void
  /** The chart of a page that leaves its name out of the address. */
  readonly chart?: string
}

/** Says which parts of the address were left out. Filled after hydration: the page's HTML knows no address. */
export function SearchNotice({ search, find, onSearch, chart }: Props) {
  const [ignored, setIgnored] = useState<readonly Ignored[]>([])
  const settled = useRenewed(search, onSearch, chart)
  const key = JSON.stringify(search)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `find` is new at each render, the address is what counts
  useEffect(() => {
    if (!settled || key === '{}') return setIgnored([])
    let stale = false
    find()
      .catch(() => [])
      .then((found) => stale || setIgnored(found))
    return () => {
      stale = true
    }
  }, [key, settled])
  return <LeftOut parts={ignored} />
}

/** The parts of an address that were left out, each with the reason. */
export const LeftOut = ({ parts }: { readonly parts: readonly Ignored[] }) => (
  <div role="status">
    {parts.length > 0 && (
      <div className="notice">
        <p>{missingWords.ignored}</p>
        <ul>
          {parts.map((part) => (
            <li key={part.key}>
              <code>
                {part.key}={part.value}
              </code>
              : {part.reason}
            </li>
          ))}
        </ul>
      </div>
    )}
  </div>
)

/**
 * Puts an address of an earlier form into today's. The table of forms is loaded only for an address that says something.
 * Returns whether the address is one of today's.
 */
export function useRenewed(search: Params, onSearch: (next: Params) => void, chart?: string): boolean {
  const key = JSON.stringify(search)
  const [settled, setSettled] = useState('{}')
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the address
  useEffect(() => {
    let stale = key === settled
    if (stale) return
    void import('../charts/renamed.ts')
      .then(({ renewed }) => renewed(search, chart))
      // Without the table an address is taken as it is.
      .catch(() => null)
      .then((next) => {
        if (stale) return
        if (next) onSearch(next)
        else setSettled(key)
      })
    return () => {
      stale = true
    }
  }, [key])
  return key === settled
}
