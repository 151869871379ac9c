import { type ReactNode, useEffect, useState } from 'react'

/** The ledger made from the data: as of May 2024, or where the page's HTML is not at hand. Null: the HTML will do. */
export function useLivingLedger(early: boolean, hasIsland: boolean) {
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
