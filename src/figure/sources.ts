import type { Frame } from '../charts/frame.ts'
import type { Dataset } from '../data/datasets.ts'
import type { Source } from '../data/sources.ts'
import type { Table } from '../data/table.ts'

/** Where a figure comes from: its sources and the description of its files. */
export interface FigureSources {
  /** One line for under the drawing: the publishers. */
  readonly line: string
  readonly sources: readonly Source[]
  readonly datasets: readonly Dataset[]
}

interface Topic {
  readonly sources: Table<Source>
  readonly datasets: Table<Dataset>
}

const topics: Readonly<
  Record<string, () => Promise<[{ sources: Table<Source> }, { datasets: Table<Dataset> }]>>
> = {
  investment: () =>
    Promise.all([import('../data/investment/sources.ts'), import('../data/investment/datasets.ts')]),
  investment_series: () =>
    Promise.all([
      import('../data/investment_series/sources.ts'),
      import('../data/investment_series/datasets.ts'),
    ]),
  cocreation: () =>
    Promise.all([import('../data/cocreation/sources.ts'), import('../data/cocreation/datasets.ts')]),
}

export const topicNames: readonly string[] = Object.keys(topics)

const loaded = new Map<string, Topic>()

/** Loads the sources and descriptions of topics: a figure needs those of its own files only. */
export async function loadTopics(names: readonly string[]): Promise<void> {
  await Promise.all(
    [...new Set(names)].map(async (name) => {
      const load = topics[name]
      if (!load) throw new Error(`There is no topic "${name}"`)
      if (loaded.has(name)) return
      const [{ sources }, { datasets }] = await load()
      loaded.set(name, { sources, datasets })
    }),
  )
}

/** Looks up the sources and datasets of a frame. @throws Error for an id that no loaded topic has. */
export function sourcesOf(frame: Frame): FigureSources {
  const sources = frame.sources.map(sourceOf)
  const datasets = frame.files.map((path) => {
    const [topic = '', file] = path.split('/')
    const found = loaded
      .get(topic)
      ?.datasets.rows()
      .find((row) => row.file === file)
    if (!found) throw new Error(`${frame.id}: no description of ${path}`)
    return found
  })
  const publishers = [...new Set(sources.map((source) => source.publisher))]
  const more = publishers.length - 4
  const line = more > 1 ? `${publishers.slice(0, 4).join('; ')} and ${more} others` : publishers.join('; ')
  return { line, sources, datasets }
}

/** The source with this topic and id: `investment/FL6`. @throws Error if there is none. */
export function sourceOf(path: string): Source {
  const [topic = '', id = ''] = path.replace(' (computed)', '').split('/')
  const found = loaded
    .get(topic)
    ?.sources.rows()
    .find((source) => source.id === id)
  if (!found) throw new Error(`No source ${path}`)
  return found
}
