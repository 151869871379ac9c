import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { Frame } from '../charts/frame.ts'
import type { Layout, Size } from '../charts/layout/types.ts'
import { layout } from '../charts/layout.ts'
import { loadPlot } from './load.ts'
import { stillPicture } from './still.ts'

/**
 * Draws a frame to SVG text. Needs a DOM (happy-dom at build): Recharts renders nothing on a server.
 * The result is a plain picture: no application role, no tab stop, no style attribute (the CSP would refuse it),
 * ids of its own, decimals cut to one.
 * @param placed where everything stands, if not where the frame by itself would have it.
 * @throws Error if the drawing holds no mark.
 */
export async function drawPicture(
  frame: Frame,
  size: Size,
  placed: Layout = layout(frame, size),
): Promise<string> {
  const Plot = await loadPlot(frame.kind)
  const host = document.createElement('div')
  host.className = 'aside'
  host.inert = true
  document.body.append(host)
  const root = createRoot(host, { identifierPrefix: `${frame.id}-${size}-` })
  try {
    flushSync(() => root.render(<Plot frame={frame} layout={placed} />))
    // Recharts lays out in effects, in several turns: wait for the last of it, the texts.
    const texts =
      placed.labels.length +
      [...placed.acrossTicks, ...placed.upTicks].filter((tick) => tick.label !== '').length
    for (let turn = 0; host.querySelectorAll('text').length < texts; turn++) {
      if (turn === TURNS) throw new Error(`${frame.id}: the drawing lacks texts`)
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    const svg = host.querySelector('svg.recharts-surface')
    if (!svg) throw new Error(`${frame.id}: Recharts drew nothing`)
    if (!svg.querySelector('circle, path:not(defs path), rect:not(defs rect)')) {
      throw new Error(`${frame.id}: the drawing holds no mark`)
    }
    return stillPicture(svg.outerHTML, frame, size)
  } finally {
    root.unmount()
    host.remove()
  }
}

const TURNS = 200
