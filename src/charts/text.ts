import { characters, regular, semibold } from './widths.ts'

const index = new Map([...characters].map((char, i) => [char, i]))

/** Width in pixels of a line of Source Sans 3: the same at build and in every browser. */
export function textWidth(text: string, size: number, bold = false): number {
  const widths = bold ? semibold : regular
  let sum = 0
  for (const char of text) sum += widths[index.get(char) ?? -1] ?? 560
  return (sum * size) / 1000
}

/** Breaks a text at blanks into lines no wider than `width`; a longer word stands alone. */
export function wrap(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && textWidth(`${last} ${word}`, size, bold) <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** A text inside markup, in an element or in a quoted attribute. */
export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')
