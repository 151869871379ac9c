import type { Chart, Measure } from '../charts/chart.ts'
import { choicesOf, type Frame, frame, measureOf, seriesOf } from '../charts/frame.ts'
import { veiled } from '../charts/reveal.ts'
import type { Choices, View } from '../charts/view.ts'
import { publishersOf } from '../data/topics.ts'
import { revealWords } from '../interview/reveal.ts'
import type { ControlsProps } from './Controls.tsx'
import type { FigureCardProps } from './FigureCard.tsx'

/** What a card needs of a chart in a view: the same for the page's HTML and for the living figure. */
export function cardOf(
  chart: Chart,
  view: View,
  focus: readonly string[] = [],
  choices: Choices = choicesOf(chart, view.measure),
): Pick<FigureCardProps, 'view' | 'sources'> & { frame: Frame; whole: Frame; controls: ControlsProps } {
  const measure = measureOf(chart, view)
  const whole = frame(chart, view, focus)
  const made = view.show === 'all' ? whole : veiled(whole, view.show, revealWords)
  const controls: ControlsProps = {
    id: chart.id,
    view,
    choices,
    names: namesOf(chart, measure),
    verdict: measure.verdict?.(view.asof),
  }
  return { frame: made, whole, view, sources: publishersOf(whole.sources, 4), controls }
}

const namesOf = (chart: Chart, measure: Measure): ControlsProps['names'] => ({
  measures: Object.fromEntries(chart.measures.map(({ id, label }) => [id, label])),
  series: Object.fromEntries(seriesOf(measure).map(({ id, label }) => [id, label])),
})
