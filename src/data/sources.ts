import * as v from 'valibot'
import { note, oneOf, text, webAddress } from './columns.ts'
import { table } from './table.ts'

/** Grade A: official primary page or data seen. B: reputable outlet or copy quoting it. C: one weak source. */
const columns = {
  id: text,
  publisher: text,
  title: text,
  date: note,
  url: webAddress,
  repository: note,
  commit: note,
  grade: oneOf('A', 'B', 'C'),
  note: note,
}

export const publisherNotKnown = 'Publisher not known'

/** For a topic in which the publisher of a source is not always known. */
export const publisherIfKnown = v.pipe(
  note,
  v.transform((name) => name || publisherNotKnown),
)

/** The reader of a topic's `sources.csv`. Ids are local to the topic. */
export const sourcesTable = (
  topic: string,
  raw: string,
  publisher: v.GenericSchema<string, string> = columns.publisher,
) => table(`${topic}/sources.csv`, raw, { ...columns, publisher }, { key: ['id'] })

export type Source = ReturnType<ReturnType<typeof sourcesTable>['rows']>[number]
