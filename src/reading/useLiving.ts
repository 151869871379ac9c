import { useEffect, useState } from 'react'
import { partMissed } from '../ui/Failed.tsx'

/**
 * Something made from the data in the browser: as of May 2024, or where the page's HTML is not at hand. Null while
 * the HTML will do, or until it is made.
 * @param key changes when it has to be made anew.
 */
export function useLiving<T>(wanted: boolean, key: string, make: () => Promise<T>): T | null {
  const [made, setMade] = useState<T | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for what `make` depends on
  useEffect(() => {
    if (!wanted) return setMade(null)
    let stale = false
    make().then((one) => stale || setMade(() => one), partMissed)
    return () => {
      stale = true
    }
  }, [wanted, key])
  return made
}
