import type { ReactNode } from 'react'
import { drawPicture } from '../../plots/draw.tsx'
import { SlideSheets } from './SlideSheets.tsx'
import type { Shot } from './script.ts'

/** The slides of a talk for paper, each chart drawn in its view. */
export async function liveSheets(shots: readonly Shot[]): Promise<ReactNode> {
  const pictures = new Map<string, string>()
  for (const { id, slide } of shots) {
    if (slide.kind === 'chart' && slide.frame.series.length > 0)
      pictures.set(id, await drawPicture(slide.frame, 'wide'))
  }
  return <SlideSheets talk={shots} pictures={pictures} />
}
