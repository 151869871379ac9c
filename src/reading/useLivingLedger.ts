import { useLiving } from './useLiving.ts'

/** The ledger and its tally made from the data. */
export const useLivingLedger = (early: boolean, hasIsland: boolean) =>
  useLiving(early || !hasIsland, String(early), () =>
    import('./evidence.tsx').then(({ livingLedger }) => livingLedger(early ? 'then' : 'now')),
  )
