import { textWidth } from '../text.ts'
import { type Label, LINE, TEXT } from './types.ts'

export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** A place may break the words into lines of its own. */
type Place = Pick<Label, 'x' | 'y' | 'anchor'> & Partial<Pick<Label, 'lines'>>
type Words = Omit<Label, 'x' | 'y' | 'anchor'>

/** Blank kept on both sides of a label that looks for a place. */
const GAP = 2

/** Keeps the places that are taken in a drawing, so that no two labels stand on each other. */
export class Room {
  readonly labels: Label[] = []
  readonly dropped: string[] = []
  bounds: Box
  private readonly taken: Box[] = []
  private readonly shaded: Box[] = []

  constructor(width: number) {
    this.bounds = { left: 0, top: 0, width, height: Number.POSITIVE_INFINITY }
  }

  /** Takes a place for a mark: no label will cover it. */
  block(box: Box): void {
    this.taken.push(box)
  }

  /** Asks labels to keep off a place, such as that of a line, if there is another. */
  shade(box: Box): void {
    this.shaded.push(box)
  }

  /** Puts a label where it is told to. */
  put(label: Label): void {
    this.labels.push(label)
    this.taken.push(boxOf(label))
  }

  /**
   * Puts a label at the first of the free places that covers nothing, else where it covers least, and notes it as
   * dropped when no place is free.
   * @param isNeeded else it is left out without a word.
   */
  offer(words: Words, places: readonly Place[], isNeeded = true): void {
    const labels = places.map((one) => ({ ...words, ...one })).filter((label) => this.isFree(boxOf(label)))
    const covered = labels.map((label) => this.covered(boxOf(label)))
    const best = labels[covered.indexOf(Math.min(...covered))]
    if (best) this.put(best)
    else if (isNeeded) this.dropped.push(words.lines.join(' '))
  }

  /** How much of what is shaded lies under a box. */
  private covered(box: Box): number {
    return this.shaded.reduce((sum, one) => sum + shared(one, box), 0)
  }

  private isFree(box: Box): boolean {
    const { left, top, width, height } = this.bounds
    const inside =
      box.left >= left &&
      box.top >= top &&
      box.left + box.width <= left + width &&
      box.top + box.height <= top + height
    const wider = { ...box, left: box.left - GAP, width: box.width + 2 * GAP }
    return inside && !this.taken.some((other) => overlap(wider, other))
  }
}

/** The box around a label, a little tighter than its line height: neighbours may touch. */
export function boxOf({ x, y, lines, anchor, bold, turned }: Label): Box {
  const width = Math.max(...lines.map((line) => textWidth(line, TEXT, bold)))
  // A turned label starts at its point and goes up.
  if (turned) return { left: x - 10, top: y - width, width: 12, height: width }
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { left, top: y - 10, width, height: 12 + (lines.length - 1) * LINE }
}

const shared = (a: Box, b: Box) =>
  Math.max(0, Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top))

export const overlap = (a: Box, b: Box) =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height
