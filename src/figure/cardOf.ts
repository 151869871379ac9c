import type { Chart } from '../charts/chart.ts'
import { choicesOf, type Frame, frame, measureOf } from '../charts/frame.ts'
import type { Choices, View } from '../charts/view.ts'
import type { ControlsProps } from './Controls.tsx'
import type { FigureCardProps } from './FigureCard.tsx'
import { sourcesOf } from './sources.ts'

/** What a card needs of a chart in a view: the same for the page's HTML and for the living figure. */
export function cardOf(
  chart: Chart,
  view: View,
  focus: readonly string[] = [],
  choices: Choices = choicesOf(chart, view.measure),
): Pick<FigureCardProps, 'view' | 'sources' | 'controls'> & { frame: Frame } {
  const measure = measureOf(chart, view)
  const made = frame(chart, view, focus)
  const controls: ControlsProps = {
    id: chart.id,
    view,
    choices,
    names: namesOf(chart),
    verdict: measure.verdict?.(view.asof),
  }
  return { frame: made, view, sources: sourcesOf(made), controls }
}

function namesOf(chart: Chart): Record<string, string> {
  const names: Record<string, string> = {}
  for (const measure of chart.measures) {
    names[measure.id] = measure.label
    for (const series of measure.series()) names[series.id] = series.label
  }
  return names
}
