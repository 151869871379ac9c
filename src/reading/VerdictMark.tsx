import type { VerdictWord } from '../data/verdicts.ts'
import { lookOf } from '../interview/claims.ts'

/** A verdict as a sign in its colour, with its word for those who do not see it. */
export function VerdictMark({ verdict }: { readonly verdict: VerdictWord | null }) {
  const look = lookOf(verdict)
  return (
    <span className={`verdict ${look.tone}`}>
      <span aria-hidden="true">{look.sign}</span>
      <span className="hidden">{look.word}</span>
    </span>
  )
}
