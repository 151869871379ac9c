import { chartIds } from '../charts/charts.ts'
import { frame } from '../charts/frame.ts'
import { prepare } from '../charts/prepare.ts'
import { defaultView } from '../charts/view.ts'

/** The frames of all charts in all measures, now and then: what the tests of guesses walk over. */
export const frames = (
  await Promise.all(
    chartIds.map(async (id) => {
      const chart = await prepare(id)
      return chart.measures.flatMap((measure) =>
        (['now', 'then'] as const).map((asof) => frame(chart, { ...defaultView, measure: measure.id, asof })),
      )
    }),
  )
).flat()

/** One of them. @throws Error for a frame that does not exist. */
export function frameOf(id: string, measure?: string) {
  const found = frames.find((one) => one.id === id && (measure === undefined || one.measure === measure))
  if (!found) throw new Error(`There is no frame ${id} ${measure}`)
  return found
}
