import { chartIds } from '../charts/charts.ts'
import type { Frame } from '../charts/frame.ts'
import { frameOf } from '../charts/prepare.ts'
import type { Params } from '../charts/view.ts'
import { loadPublishers, publishersOf, topicNames } from '../data/topics.ts'
import { allClaims } from '../interview/allClaims.ts'
import { claimEntry } from '../interview/claimList.ts'
import { type Claim, lookOf } from '../interview/claims.ts'
import { quotesOf } from '../interview/quotes.ts'
import { sections } from '../interview/sections.ts'
import { slideWords as words } from '../interview/share.ts'
import { claimIdsOf, type Passage, plainText } from '../interview/words.ts'
import { type DeckItem, itemText, queryOf } from './deck.ts'
import { dataVersion } from './memory.ts'
import type { ChartSlide, Slide, TableSlide } from './slide.ts'

/** The address of a page of this site, whole. */
export type AddressOf = (path: string) => string

/** Loads what slides are made of, so that they can be made when the network has gone. */
export async function warmTalk(): Promise<void> {
  await Promise.all([import('pptxgenjs'), loadPublishers(topicNames), ...sections.map(({ load }) => load())])
}

/** A chart in a view as a slide; its notes hold the passage, the verdicts, how to read it, and the address. */
export async function chartSlide(
  shown: Frame,
  view: Params,
  claims: readonly string[],
  address: AddressOf,
): Promise<ChartSlide> {
  await loadPublishers(topicNames)
  const said = await quotesOf({ id: shown.id, claims })
  const known = allClaims(shown.asof)
  const query = queryOf(view)
  const link = address(`/charts/${shown.id}/${query && `?${query}`}`)
  const sources = publishersOf(shown.sources, 4)
  return {
    kind: 'chart',
    title: shown.finding,
    frame: shown,
    claims,
    sources,
    link,
    notes: [
      shown.measured,
      ...said.map(({ text }) => `${words.said} ${text}`),
      ...known.filter(({ id }) => claims.includes(id)).map(verdictLine),
      `${words.how} ${shown.how}`,
      ...shown.notes,
      words.source(sources),
      `${words.data} ${dataVersion(shown)}`,
      link,
    ],
  }
}

/** A claim as a slide: its verdict and the figures for and against. */
export async function claimSlide(id: string, asof: 'now' | 'then', address: AddressOf): Promise<TableSlide> {
  await loadPublishers(topicNames)
  const claim = allClaims(asof).find((one) => one.id === id)
  if (!claim) throw new Error(words.noClaim(id))
  const entry = claimEntry(id)
  const evidence = claim.measures.flatMap((measure) => measure.evidence.map((one) => ({ measure, one })))
  const link = address(`/claims/${asof === 'then' ? '?asof=then' : ''}#${id}`)
  const sources = publishersOf(
    evidence.flatMap(({ one }) => one.sources),
    4,
  )
  return {
    kind: 'table',
    title: `${id}: ${entry.said}`,
    lead: verdictOf(claim),
    rows: [
      words.evidenceHead,
      ...evidence.map(({ measure, one }) => [words.roles[one.role], measure.name, one.figure, one.value]),
    ],
    sources,
    link,
    notes: [entry.said, verdictLine(claim), words.judges, words.source(sources), link],
  }
}

/** The slides of a deck in its order, and the lines of those that do not exist. */
export async function slidesOf(
  items: readonly DeckItem[],
  address: AddressOf,
): Promise<{ readonly slides: readonly Slide[]; readonly bad: readonly string[] }> {
  const slides: Slide[] = []
  const bad: string[] = []
  for (const item of items) {
    const asof = item.view['asof'] === 'then' ? 'then' : 'now'
    if (item.kind === 'claims') slides.push(await claimSlide(item.id, asof, address))
    else if (!chartIds.includes(item.id)) bad.push(itemText(item))
    else {
      const { chart, shown } = await frameOf(item.id, item.view)
      slides.push(await chartSlide(shown, item.view, chart.claims, address))
    }
  }
  return { slides, bad }
}

/** A slide with its place in a talk: the id is its address. */
export interface Placed {
  readonly id: string
  readonly slide: Slide
}

/** A section as a talk: its question; for each passage its charts, what was said and the verdicts; what we learned. */
export async function sectionTalk(
  id: string,
  asof: 'now' | 'then',
  address: AddressOf,
): Promise<readonly Placed[]> {
  const section = await sections.find((one) => one.id === id)?.load()
  if (!section) throw new Error(words.noSection(id))
  const view: Params = asof === 'then' ? { asof } : {}
  const link = address(`/${id}/${asof === 'then' ? '?asof=then' : ''}`)
  const text = { kind: 'text', sources: '', link } as const
  const { question, standfirst, passages, learned } = section
  const ofPassage = async (passage: Passage): Promise<readonly Placed[]> => {
    const lines = [plainText(passage.text)]
    // All at once: on a slow line each would wait for the one before.
    const [charts, verdicts] = await Promise.all([
      Promise.all(
        passage.figures.map(async (figure) => {
          const { chart, shown } = await frameOf(figure, view)
          return { id: figure, slide: await chartSlide(shown, view, chart.claims, address) }
        }),
      ),
      Promise.all(
        claimIdsOf(passage).map(async (claim) => ({
          id: `verdict-${claim}`,
          slide: await claimSlide(claim, asof, address),
        })),
      ),
    ])
    const said = { ...text, title: words.saidTitle, lines, notes: [...lines, link] }
    return [...charts, { id: `said-${passage.id}`, slide: said }, ...verdicts]
  }
  const told = await Promise.all(passages.map(ofPassage))
  return [
    { id: 'question', slide: { ...text, title: question, lines: [standfirst], notes: [standfirst, link] } },
    ...told.flat(),
    // What we learned looks back from today.
    ...(asof === 'now'
      ? [
          {
            id: 'learned',
            slide: { ...text, title: words.learned, lines: learned, notes: [words.judges, link] },
          },
        ]
      : []),
  ]
}

/** A section as slides for a file: passages and verdicts stand in the notes of its charts. */
export const sectionSlides = async (
  id: string,
  asof: 'now' | 'then',
  address: AddressOf,
): Promise<readonly Slide[]> =>
  (await sectionTalk(id, asof, address))
    .filter((one) => !/^(?:said|verdict)-/.test(one.id))
    .map(({ slide }) => slide)

const verdictOf = ({ id, verdict, reading }: Claim) => {
  const forecast = claimEntry(id).kind === 'forecast'
  return `${forecast ? words.forecast : ''}${lookOf(verdict).word}${reading && `: ${reading}`}.`
}

const verdictLine = (claim: Claim) => `${claim.id}: ${verdictOf(claim)}`
