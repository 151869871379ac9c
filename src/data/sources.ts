import { note, oneOf, text } from './columns.ts'
import { table } from './table.ts'

/** Grade A: official primary page or data seen. B: reputable outlet or copy quoting it. C: one weak source. */
const columns = {
  id: text,
  publisher: text,
  title: text,
  date: note,
  url: note,
  repository: note,
  commit: note,
  grade: oneOf('A', 'B', 'C'),
  note: note,
}

/** The reader of a topic's `sources.csv`. Ids are local to the topic. */
export const sourcesTable = (topic: string, raw: string) =>
  table(`${topic}/sources.csv`, raw, columns, { key: ['id'] })

export type Source = ReturnType<ReturnType<typeof sourcesTable>['rows']>[number]
