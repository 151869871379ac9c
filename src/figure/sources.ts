import type { Frame } from '../charts/frame.ts'
import type { Dataset } from '../data/datasets.ts'
import type { Source } from '../data/sources.ts'
import { datasetOf, publishersOf, sourceOf } from '../data/topics.ts'

/** Where a figure comes from: its sources and the description of its files. */
export interface FigureSources {
  /** One line for under the drawing: the publishers. */
  readonly line: string
  readonly sources: readonly Source[]
  readonly datasets: readonly Dataset[]
}

/** Looks up the sources and datasets of a frame. @throws Error for an id that no loaded topic has. */
export function sourcesOf(frame: Frame): FigureSources {
  return {
    line: publishersOf(frame.sources, 4),
    sources: frame.sources.map(sourceOf),
    datasets: frame.files.map(datasetOf),
  }
}
