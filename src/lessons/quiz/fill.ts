import type { Frame } from '../../charts/frame.ts'
import { claimEntry } from '../../interview/claimList.ts'
import type { Ask, Template } from './ask.ts'
import { seriesIn } from './read.ts'

/** The words of the question with its times and names put in. @throws Error for a place that nothing fills. */
export function filled({ id, text, ask }: Template, whole: Frame, label: string): string {
  const names = fillers(ask, whole, label)
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const word = names[name]
    if (word === undefined) throw new Error(`${id}: nothing fills {${name}}`)
    return word
  })
}

function fillers(ask: Ask, whole: Frame, label: string): Readonly<Record<string, string>> {
  const of = (series: string) => seriesIn(whole, series).label
  return {
    label,
    ...('at' in ask ? { at: ask.at } : {}),
    ...('series' in ask ? { series: of(ask.series) } : {}),
    ...(ask.kind === 'change' ? { from: ask.from, to: ask.to } : {}),
    ...(ask.kind === 'above' ? { a: of(ask.a), b: of(ask.b) } : {}),
    ...(ask.kind === 'verdict' ? { said: claimEntry(ask.claim).said } : {}),
  }
}
