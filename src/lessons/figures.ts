import type { Measure } from '../charts/chart.ts'
import { chartIds, loadChart } from '../charts/charts.ts'
import { tell } from '../charts/tell.ts'
import { defaultView } from '../charts/view.ts'
import { format } from '../data/units.ts'
import type { Figures, Say, Told } from './types.ts'

/** Reads all charts. For the build, and where the page’s HTML is not at hand. */
export async function allFigures(): Promise<Figures> {
  const charts = new Map(await Promise.all(chartIds.map(async (id) => [id, await loadChart(id)] as const)))
  const made = new Map<string, Told>()
  return (id, measure) => {
    const key = `${id} ${measure ?? ''}`
    const known = made.get(key)
    if (known) return known
    const chart = charts.get(id)
    const one = measure === undefined ? chart?.measures[0] : chart?.measures.find((m) => m.id === measure)
    if (!chart || !one) throw new Error(`A lesson asks for ${key}, which does not exist`)
    const told = toldOf(chart.name, one)
    made.set(key, told)
    return told
  }
}

/** The words with their numbers in. */
export const said = (words: Say, of: Figures): string => (typeof words === 'string' ? words : words(of))

function toldOf(name: string, measure: Measure): Told {
  const series = measure.series()
  const base = tell(series, measure, { ...defaultView, measure: measure.id })
  return {
    ...base,
    name,
    finding: measure.finding(base),
    date: (id, nth) => {
      const point = series.find((one) => one.id === id)?.points[nth]
      if (!point) throw new Error(`A lesson asks for point ${nth} of ${id}, which ${name} has not`)
      return point.at.label
    },
    points: (id, from, to) =>
      `${format('index', Math.abs(base.value(id, to) - base.value(id, from)), 1)} percentage points`,
    percent: (id, from, to) => format('%', Math.abs(base.value(id, to) / base.value(id, from) - 1) * 100, 0),
    times: (id, from, to) => format('index', base.value(id, to) / base.value(id, from), 1),
  }
}
