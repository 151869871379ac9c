import type { Frame } from './frame.ts'
import type { Layout, Tick } from './layout/types.ts'
import { isShown, type Show } from './view.ts'

/**
 * A frame of which only a part is on show. What is not revealed yet is not in it: no drawing, table or name that is
 * made of it can tell. (The words are the page's, see `veilWords`.)
 */
export function veiled(
  frame: Frame,
  show: Show,
  words: { readonly name: string; readonly question: string },
): Frame {
  const named = isShown(show, 'names')
  const titled = isShown(show, 'title')
  const sourced = isShown(show, 'source')
  return {
    ...frame,
    name: titled ? frame.name : words.name,
    finding: titled ? frame.finding : words.question,
    measured: isShown(show, 'units') ? frame.measured : '',
    how: named ? frame.how : '',
    notes: sourced ? frame.notes : [],
    sources: sourced ? frame.sources : [],
    slots: named ? frame.slots : [],
    statuses: named ? frame.statuses : [],
    series: frame.series.map((series) => ({
      ...series,
      label: named ? series.label : '',
      points: series.points.map(({ note, records, ...point }) => ({
        ...point,
        sources: sourced ? point.sources : [],
        ...(sourced && note !== undefined ? { note } : {}),
        ...(sourced && records ? { records } : {}),
      })),
    })),
  }
}

/** The places of all that a frame draws, with the texts that are on show. Nothing moves when more is revealed. */
export function veiledLayout(layout: Layout, show: Show): Layout {
  const text = ({ label }: Tick) =>
    isShown(show, 'units') ? label : isShown(show, 'axes') ? label.replace(/[^\d.,–−-]/g, '') : ''
  const ticks = (all: readonly Tick[]) => all.map((tick) => ({ ...tick, label: text(tick) }))
  return {
    ...layout,
    acrossTicks: ticks(layout.acrossTicks),
    upTicks: ticks(layout.upTicks),
    labels: isShown(show, 'names') ? layout.labels : [],
  }
}
