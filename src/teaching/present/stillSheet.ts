import { useLayoutEffect, useState } from 'react'
import { useHydrated } from '../../ui/useAddress.ts'

/** What the page's HTML says of a slide, on the sheet that is made for paper. */
export interface StillSheet {
  readonly title: string
  /** The name of its chart. */
  readonly name: string
  /** Its chart in the view of the build, wide. */
  readonly picture: { readonly svg: string; readonly isTall: boolean } | null
  readonly lines: readonly string[]
  readonly isClaim: boolean
}

/** The sheet of a slide as long as it is wanted, if the page has it. */
export function useStillSheet(id: string, isWanted: boolean): StillSheet | null {
  const [sheet, setSheet] = useState<StillSheet | null>(null)
  const mayDiffer = useHydrated()
  useLayoutEffect(() => {
    if (mayDiffer && isWanted) setSheet(stillSheet(id))
  }, [mayDiffer, isWanted, id])
  return isWanted ? sheet : null
}

/** The sheet of a slide, if the page has it. */
export function stillSheet(id: string): StillSheet | null {
  const sheet = document.getElementById(`sheet-${id}`)?.closest<HTMLElement>('.slide-sheet')
  if (!sheet) return null
  const svg = sheet.querySelector('.slide-picture svg')
  const [, , width = 1, height = 0] = svg?.getAttribute('viewBox')?.split(' ').map(Number) ?? []
  return {
    title: sheet.querySelector('h2')?.textContent ?? '',
    name: sheet.dataset['name'] ?? '',
    // What the picture shows is said around it, if it may be said yet.
    picture: svg && {
      svg: svg.outerHTML.replace(/ (?:role|aria-label)="[^"]*"/g, ''),
      isTall: isTall({ width, height }),
    },
    lines: [...sheet.querySelectorAll(':scope > p:not(.quiet)')].map((line) => line.textContent),
    isClaim: sheet.querySelector('ul') !== null,
  }
}

/** Whether a chart needs the height of a slide more than its width, which the words beside it may have. */
export const isTall = ({ width, height }: { readonly width: number; readonly height: number }): boolean =>
  height > width * 0.7
