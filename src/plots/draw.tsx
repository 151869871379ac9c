import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { Frame } from '../charts/frame.ts'
import type { Size } from '../charts/layout/types.ts'
import { layout } from '../charts/layout.ts'
import { Plot } from './Plot.tsx'

/**
 * Draws a frame to SVG text. Needs a DOM (happy-dom at build): Recharts renders nothing on a server.
 * The result is a plain picture: no application role, no tab stop, no style attribute (the CSP would refuse it),
 * ids of its own, decimals cut to one.
 * @throws Error if the drawing holds no mark.
 */
export async function drawPicture(frame: Frame, size: Size): Promise<string> {
  const host = document.createElement('div')
  document.body.append(host)
  const root = createRoot(host, { identifierPrefix: `${frame.id}-${size}-` })
  try {
    const placed = layout(frame, size)
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
    return clean(svg.outerHTML, frame, size)
  } finally {
    root.unmount()
    host.remove()
  }
}

const TURNS = 200

/** What a still picture needs none of: clips, ids (but those of patterns), styles, roles, empty groups. */
function clean(svg: string, frame: Frame, size: Size): string {
  const [box = ''] = svg.match(/viewBox="[^"]*"/) ?? []
  const marks = svg
    .replace(/<title>.*?<\/title><desc>.*?<\/desc>/s, '')
    .replace(/<clipPath.*?<\/clipPath>/gs, '')
    .replace(/ (?:style|class|tabindex|role|aria-label|clip-path|name|orientation|data-[\w-]+)="[^"]*"/gi, '')
    .replace(/ id="recharts-[^"]*"/g, '')
    .replace(/<path[^>]*>/g, (path) => path.replace(/ (?:id|width|height)="[^"]*"/g, ''))
    .replace(/<svg [^>]*>/, '')
    // In attributes only: a text says what it says.
    .replace(/="[^"]*"/g, (value) => value.replace(/-?\d+\.\d{2,}/g, oneDecimal))
    .replace(EMPTY, '')
    .replace(EMPTY, '')
    .replace(/<g>(<circle [^>]*><\/circle>|<path [^>]*><\/path>)<\/g>/g, '$1')
    .replace(/<(circle|path|line|rect)([^>]*)><\/\1>/g, '<$1$2/>')
  return `<svg ${box} class="picture ${size}" role="img" aria-label="${escaped(frame.finding)}">${marks}`
}

const oneDecimal = (number: string) => String(Math.round(Number(number) * 10) / 10)

const EMPTY = /<(g|defs)[^>]*><\/\1>/g

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')
