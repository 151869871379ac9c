import { paperWords } from '../lessons/words.ts'
import { Island, useHasIsland } from '../ui/Island.tsx'

interface Props {
  readonly id: string
  readonly className?: string
}

/** A part of a page that only the build makes: it reads all charts. Without the page's HTML it says so. */
export function StillPart({ id, className }: Props) {
  const hasHtml = useHasIsland(id)
  if (!hasHtml) return <p className="notice">{paperWords.missing}</p>
  return <Island id={id} {...(className ? { className } : {})} />
}
