import type { Dataset } from './datasets.ts'
import { publisherNotKnown, type Source } from './sources.ts'
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

const publishers: Readonly<Record<string, () => Promise<{ default: Readonly<Record<string, string>> }>>> = {
  investment: () => import('./investment/sources.csv?publishers'),
  investment_series: () => import('./investment_series/sources.csv?publishers'),
  cocreation: () => import('./cocreation/sources.csv?publishers'),
  security: () => import('./security/sources.csv?publishers'),
  balance: () => import('./balance/sources.csv?publishers'),
}

export const topicNames: readonly string[] = Object.keys(topics)

const loaded = new Map<string, Topic>()
const named = new Map<string, Readonly<Record<string, string>>>()

/** Loads who published the sources of topics: what a figure says of them at once. */
export const loadPublishers = (names: readonly string[]): Promise<void> =>
  loadEach(names, publishers, (name, { default: found }) => named.set(name, found))

/** Loads the sources and descriptions of topics, whole, and their publishers. */
export async function loadTopics(names: readonly string[]): Promise<void> {
  await Promise.all([
    loadPublishers(names),
    loadEach(names, topics, (name, [{ sources }, { datasets }]) => loaded.set(name, { sources, datasets })),
  ])
}

/** Whether the sources of all these topics are at hand. */
export const hasTopics = (names: readonly string[]): boolean => names.every((name) => loaded.has(name))

async function loadEach<Found>(
  names: readonly string[],
  from: Readonly<Record<string, () => Promise<Found>>>,
  keep: (name: string, found: Found) => void,
): Promise<void> {
  await Promise.all(
    [...new Set(names)].map(async (name) => {
      const load = from[name]
      if (!load) throw new Error(`There is no topic "${name}"`)
      keep(name, await load())
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

/**
 * The publishers of sources in one line, each once, at most `most` of them by name.
 * @throws Error for a source that no loaded topic has
 */
export function publishersOf(sources: readonly string[], most: number): string {
  const names = [...new Set(sources.map(publisherOf))]
  const more = names.length - most
  return more > 1 ? `${names.slice(0, most).join('; ')} and ${more} others` : names.join('; ')
}

function publisherOf(path: string): string {
  const [topic = '', id = ''] = path.split('/')
  const found = named.get(topic)?.[id]
  if (found === undefined) throw new Error(`No source ${path}`)
  return found || publisherNotKnown
}

/** All sources of a topic that has been loaded. */
export const sourcesOfTopic = (topic: string): readonly Source[] => loaded.get(topic)?.sources.rows() ?? []

/** All described files of a topic that has been loaded. */
export const datasetsOf = (topic: string): readonly Dataset[] => loaded.get(topic)?.datasets.rows() ?? []
