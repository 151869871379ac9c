import { chartIds } from '../charts/charts.ts'
import { frameOf } from '../charts/prepare.ts'
import { claimEntry } from '../interview/claimList.ts'
import { type DeckItem, itemText } from '../outputs/deck.ts'
import { placedCharts } from './placedCharts.ts'

/** What a deck shows of each of its items. */
export async function titlesOf(items: readonly DeckItem[]): Promise<ReadonlyMap<string, string>> {
  const titles = await Promise.all(
    items.map(async (item): Promise<[string, string]> => {
      const { kind, id, view } = item
      if (kind === 'claims') return [itemText(item), `${id}: ${claimEntry(id).said}`]
      return [itemText(item), chartIds.includes(id) ? (await frameOf(id, view)).shown.finding : id]
    }),
  )
  return new Map(titles)
}

/** The ids and names of all charts, in the order of the pages. */
export const chartNames = async (): Promise<readonly (readonly [string, string])[]> =>
  (await placedCharts()).map(({ chart }) => [chart.id, chart.name])
