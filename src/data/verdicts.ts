import * as v from 'valibot'
import { note, oneOf, text } from './columns.ts'
import { table } from './table.ts'

export const verdictWords = ['SUPPORTED', 'PARTLY', 'CONTRADICTED', 'CANNOT BE TESTED'] as const
export type VerdictWord = (typeof verdictWords)[number]

const hows = ['row', 'mean', 'sum', 'count', 'max', 'min', 'ratio_pct', 'difference'] as const
export type How = (typeof hows)[number]

const columns = {
  claim: v.pipe(text, v.regex(/^[ECSB]\d+$/, 'not a claim id like E1')),
  part: note,
  measure: text,
  verdict: v.union([v.literal(''), oneOf(...verdictWords)], `not one of: ${verdictWords.join(', ')}`),
  verdict_to_2023: v.union([v.literal(''), oneOf(...verdictWords)], `not one of: ${verdictWords.join(', ')}`),
  role: oneOf('agreed', 'for', 'against', 'context', 'bears'),
  figure: text,
  value: note,
  unit: note,
  how: v.union([v.literal(''), oneOf(...hows)], `not one of: ${hows.join(', ')}`),
  file: note,
  key: note,
  column: note,
  source_ids: note,
  note: note,
}

/** The reader of a topic's `verdict_measures.csv`: one row a figure, each keyed to the rows it comes from. */
export const verdictsTable = (topic: string, raw: string) =>
  table(`${topic}/verdict_measures.csv`, raw, columns, {
    key: ['claim', 'part', 'measure', 'role', 'figure'],
  })

export type VerdictRow = ReturnType<ReturnType<typeof verdictsTable>['rows']>[number]
