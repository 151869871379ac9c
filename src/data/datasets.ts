import { note, text } from './columns.ts'
import { table } from './table.ts'

const columns = {
  file: text,
  title: text,
  measures: text,
  unit: text,
  coverage: text,
  breaks: note,
  gaps: note,
  status_values: note,
  terms: note,
  grade: text,
}

/** The reader of a topic's `datasets.csv`: what each file measures, covers and lacks. */
export const datasetsTable = (topic: string, raw: string) =>
  table(`${topic}/datasets.csv`, raw, columns, { key: ['file'] })

export type Dataset = ReturnType<ReturnType<typeof datasetsTable>['rows']>[number]
