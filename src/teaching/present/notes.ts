import type { Slide } from '../../outputs/slide.ts'

/** What a speaker needs to know beyond the slide: what stands on it is not said again. Its address comes last. */
export function notesBeyond(slide: Slide): readonly string[] {
  const shown = slide.kind === 'text' ? slide.lines : slide.kind === 'table' ? [slide.lead] : []
  const said = [slide.title, ...shown]
  return slide.notes.filter((note) => !said.some((text) => repeats(note, text)))
}

/** Whether one says the other, be it with the id of a claim before it. */
const repeats = (note: string, text: string) => note.endsWith(text) || text.endsWith(note)
