import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { Frame } from '../charts/frame.ts'
import { layout } from '../charts/layout.ts'
import { veiled, veiledLayout } from '../charts/reveal.ts'
import { revealWords } from '../interview/reveal.ts'
import { drawPicture } from '../plots/draw.tsx'
import { FigureKey } from './FigureKey.tsx'

/** A frame as pictures in both sizes, and the key of its marks. */
export interface Drawn {
  readonly wide: string
  readonly narrow: string
  readonly key: string
}

/** Draws a frame apart from any page: for files. Needs a DOM. @throws Error if a drawing holds no mark. */
export async function drawn(frame: Frame): Promise<Drawn> {
  const box = document.createElement('div')
  const root = createRoot(box)
  try {
    flushSync(() => root.render(<FigureKey frame={frame} />))
    return {
      wide: await drawPicture(frame, 'wide'),
      narrow: await drawPicture(frame, 'narrow'),
      key: box.innerHTML,
    }
  } finally {
    root.unmount()
  }
}

/** The bare shape of a frame, for paper to write on: nothing in it tells what it shows. Needs a DOM. */
export const drawnBare = (frame: Frame): Promise<string> =>
  drawPicture(veiled(frame, 'shape', revealWords), 'wide', veiledLayout(layout(frame, 'wide'), 'shape'))
