import { useEffect, useState } from 'react'
import type { Ignored, Params } from '../charts/view.ts'
import { missingWords } from '../ui/words.ts'

interface Props {
  readonly search: Params
  readonly find: () => readonly Ignored[]
}

/** Says which parts of the address were left out. Filled after hydration: the page's HTML knows no address. */
export function SearchNotice({ search, find }: Props) {
  const [ignored, setIgnored] = useState<readonly Ignored[]>([])
  const key = JSON.stringify(search)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `find` is new at each render, the address is what counts
  useEffect(() => setIgnored(find()), [key])
  return (
    <div role="status">
      {ignored.length > 0 && (
        <div className="notice">
          <p>{missingWords.ignored}</p>
          <ul>
            {ignored.map((part) => (
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
}
