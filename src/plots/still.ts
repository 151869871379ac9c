import type { Frame } from '../charts/frame.ts'
import { isTall, type Size } from '../charts/layout/types.ts'
import { layout } from '../charts/layout.ts'
import { escaped } from '../charts/text.ts'

/** What a still picture needs none of: clips, ids (but those of patterns), styles, roles, groups of no use. */
export function stillPicture(svg: string, frame: Frame, size: Size): string {
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
    .replace(/<(circle|path|line|rect)([^>]*)><\/\1>/g, '<$1$2/>')
  const tall = isTall(layout(frame, size).height) ? ' data-tall=""' : ''
  return `<svg ${box} class="picture ${size}"${tall} role="img" aria-label="${escaped(frame.finding)}">${withoutBareGroups(marks)}`
}

/** A fifth of the elements of a section's page: groups that say nothing of what is in them. */
function withoutBareGroups(marks: string): string {
  const isBare: boolean[] = []
  return marks.replace(/<g>|<g [^>]*>|<\/g>/g, (tag) => {
    if (tag !== '</g>') isBare.push(tag === '<g>')
    const drop = tag === '</g>' ? isBare.pop() : isBare.at(-1)
    return drop ? '' : tag
  })
}

const oneDecimal = (number: string) => String(Math.round(Number(number) * 10) / 10)

const EMPTY = /<(g|defs)[^>]*><\/\1>/g
