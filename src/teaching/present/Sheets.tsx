import { type ReactNode, useEffect, useState } from 'react'
import { Island } from '../../ui/Island.tsx'
import type { Shot } from './script.ts'

interface Props {
  readonly deck: string
  readonly shots: readonly Shot[] | null
  readonly early: boolean
}

/** The slides for paper. Those of a section stand in the page; others are drawn once the talk is there. */
export function Sheets({ deck, shots, early }: Props) {
  const [alive, setAlive] = useState<ReactNode>(null)
  const living = early || deck === 'deck'
  useEffect(() => {
    if (!living || !shots) return
    let current = true
    import('./liveSheets.tsx')
      .then(({ liveSheets }) => liveSheets(shots))
      .then(
        (made) => current && setAlive(made),
        () => {},
      )
    return () => {
      current = false
    }
  }, [living, shots])
  if (living) return <div className="slide-sheets">{alive}</div>
  return <Island id={`present:${deck}`} className="slide-sheets" />
}
