import { chartIds } from '../../charts/charts.ts'
import { type Frame, frame } from '../../charts/frame.ts'
import { frameOf } from '../../charts/prepare.ts'
import { type Stage, stages } from '../../charts/view.ts'
import { deckNow } from '../../figure/share/deckStore.ts'
import { presentWords as words } from '../../lessons/present.ts'
import { type AddressOf, chartSlide, claimSlide, type Placed, sectionTalk } from '../../outputs/talk.ts'

/** What is on show at one press. */
export type Step =
  | { readonly kind: 'question' | 'whole' | 'weigh' | 'verdict' }
  | { readonly kind: 'stage'; readonly show: Stage }
  | { readonly kind: 'view'; readonly frame: Frame; readonly caption: string }

export interface Shot extends Placed {
  readonly steps: readonly [Step, ...Step[]]
}

/** The talk of a section, or of the reader's own deck, with the steps of each slide. */
export async function talkOf(
  deck: string,
  asof: 'now' | 'then',
  address: AddressOf,
): Promise<readonly Shot[]> {
  const placed = deck === 'deck' ? await deckTalk(address) : await sectionTalk(deck, asof, address)
  return Promise.all(placed.map(async (one) => ({ ...one, steps: await stepsOf(one) })))
}

async function stepsOf({ slide }: Placed): Promise<Shot['steps']> {
  if (slide.kind === 'text') return [{ kind: 'whole' }]
  if (slide.kind === 'table') return [{ kind: 'weigh' }, { kind: 'verdict' }]
  const { id, measure, asof } = slide.frame
  const { chart, view } = await frameOf(id, { asof })
  const others = chart.measures.filter((one) => one.id !== measure)
  return [
    { kind: 'question' },
    ...stages.map((show) => ({ kind: 'stage' as const, show })),
    ...others.map((one) => ({
      kind: 'view' as const,
      frame: frame(chart, { ...view, measure: one.id }),
      caption: words.measure(one.label),
    })),
  ]
}

/** The reader's own deck; what does not exist is left out, the page of the deck names it. */
async function deckTalk(address: AddressOf): Promise<readonly Placed[]> {
  const placed: Placed[] = []
  for (const { kind, id, view } of deckNow()) {
    const place = `s${placed.length + 1}`
    if (kind === 'claims') {
      const asof = view['asof'] === 'then' ? 'then' : 'now'
      placed.push({ id: place, slide: await claimSlide(id, asof, address) })
    } else if (chartIds.includes(id)) {
      const { chart, shown } = await frameOf(id, view)
      placed.push({ id: place, slide: await chartSlide(shown, view, chart.claims, address) })
    }
  }
  return placed
}
