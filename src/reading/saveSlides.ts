import { pptxBlob, save } from '../figure/share/save.ts'
import { deckWords } from '../interview/share.ts'
import type { DeckItem } from '../outputs/deck.ts'
import { deckFile, type Slide } from '../outputs/slide.ts'
import { sectionSlides, slidesOf } from '../outputs/talk.ts'
import { addressOf } from '../ui/href.ts'
import css from '../ui/theme.css?raw'

const write = async (name: string, title: string, slides: readonly Slide[]) =>
  save(`${name}.pptx`, pptxBlob(await deckFile(title, slides, css)))

/** Hands the slides of a section to the reader. @throws Error when they cannot be made. */
export async function saveSection(section: string, asof: 'now' | 'then'): Promise<void> {
  const slides = await sectionSlides(section, asof, addressOf)
  await write(`${section}${asof === 'then' ? '_asof-then' : ''}`, slides[0]?.title ?? section, slides)
}

/** Hands the slides of a deck to the reader. @returns the lines that do not exist. */
export async function saveDeck(items: readonly DeckItem[]): Promise<readonly string[]> {
  const { slides, bad } = await slidesOf(items, addressOf)
  await write('my-deck', deckWords.kicker, slides)
  return bad
}
