import { ordinalWord } from '../data/ordinals.ts'
import { format } from '../data/units.ts'
import type { Measure, Series, Tell } from './chart.ts'
import type { View } from './view.ts'

/** What a finding can say of the series in sight. */
export function tell(series: readonly Series[], measure: Measure, view: View): Tell {
  const value = (id: string, at: string) => {
    const point = series.find((one) => one.id === id)?.points.find((p) => p.at.label === at)
    if (point?.value == null)
      throw new Error(`The finding of "${measure.id}" needs ${id} ${at}, which is not in sight`)
    return point.value
  }
  const text = (id: string, at: string, digits?: number) =>
    measure.unit === 'rank' ? ordinalWord(value(id, at)) : format(measure.unit, value(id, at), digits)
  return {
    early: view.asof === 'then',
    value,
    text,
    mean: (id, from, to) => {
      const years = Array.from({ length: to - from + 1 }, (_, i) => value(id, String(from + i)))
      return format(measure.unit, years.reduce((a, b) => a + b, 0) / years.length)
    },
    change: (id, from, to) => {
      if (text(id, from) === text(id, to)) return 'stayed'
      return value(id, from) < value(id, to) ? 'rose' : 'fell'
    },
    highest: (id) => {
      const points = series.find((one) => one.id === id)?.points ?? []
      const [first, ...rest] = points.flatMap(({ at, value: v }) =>
        v === null ? [] : [{ at: at.label, value: v }],
      )
      if (!first) throw new Error(`The finding of "${measure.id}" needs a value of ${id}`)
      const top = rest.reduce((a, b) => (b.value > a.value ? b : a), first)
      return { ...top, text: format(measure.unit, top.value) }
    },
  }
}
