import type { Dataset } from './datasets.ts'
import type { Source } from './sources.ts'
import type { Table } from './table.ts'

interface Topic {
  readonly sources: Table<Source>
  readonly datasets: Table<Dataset>
}

const topics: Readonly<
  Record<string, () => Promise<[{ sources: Table<Source> }, { datasets: Table<Dataset> }]>>
> = {
  investment: () => Promise.all([import('./investment/sources.ts'), import('./investment/datasets.ts')]),
  investment_series: () =>
    Promise.all([import('./investment_series/sources.ts'), import('./investment_series/datasets.ts')]),
  cocreation: () => Promise.all([import('./cocreation/sources.ts'), import('./cocreation/datasets.ts')]),
  security: () => Promise.all([import('./security/sources.ts'), import('./security/datasets.ts')]),
  balance: () => Promise.all([import('./balance/sources.ts'), import('./balance/datasets.ts')]),
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

/** The source with this topic and id: `investment/FL6`. @throws Error if there is none. */
export function sourceOf(path: string): Source {
  const [topic = '', id = ''] = path.split('/')
  const found = loaded
    .get(topic)
    ?.sources.rows()
    .find((source) => source.id === id)
  if (!found) throw new Error(`No source ${path}`)
  return found
}

/** The description of a file: `investment/events.csv`. @throws Error if there is none. */
export function datasetOf(path: string): Dataset {
  const [topic = '', file] = path.split('/')
  const found = loaded
    .get(topic)
    ?.datasets.rows()
    .find((row) => row.file === file)
  if (!found) throw new Error(`No description of ${path}`)
  return found
}

/** The publishers of sources in one line, each once, at most `most` of them by name. */
export function publishersOf(sources: readonly string[], most: number): string {
  const names = [...new Set(sources.map((id) => sourceOf(id).publisher))]
  const more = names.length - most
  return more > 1 ? `${names.slice(0, most).join('; ')} and ${more} others` : names.join('; ')
}

/** All sources of a topic that has been loaded. */
export const sourcesOfTopic = (topic: string): readonly Source[] => loaded.get(topic)?.sources.rows() ?? []

/** All described files of a topic that has been loaded. */
export const datasetsOf = (topic: string): readonly Dataset[] => loaded.get(topic)?.datasets.rows() ?? []
