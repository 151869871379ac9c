import { agrees, type RawFiles, recompute } from './recompute.ts'
import { CellError, type Table } from './table.ts'
import type { VerdictRow } from './verdicts.ts'

/**
 * Everything about the data that one file alone cannot tell. Runs at build, never in the browser: every file has a
 * reader, every cell is right, every source id exists, every file is described, every verdict figure can be computed
 * again from the rows that it names.
 * @throws CellError (or Error for a missing reader) at the first fault.
 */
export function checkData(tables: readonly Table[], files: RawFiles): void {
  const byFile = new Map(tables.map((table) => [table.file, table]))
  for (const file of files.keys()) {
    if (!byFile.has(file)) throw new Error(`${file} has no reader: add one beside it`)
  }
  const ids = new Map<string, Set<string>>()
  for (const { file, topic, rows } of tables) {
    const read = rows()
    if (file.endsWith('/sources.csv')) ids.set(topic, new Set(read.map((row) => cell(row, 'id'))))
  }
  for (const table of tables) {
    checkSources(table, ids)
    if (table.file.endsWith('/verdict_measures.csv')) checkVerdicts(table, files, ids)
    if (!/\/(sources|datasets|verdict_measures)\.csv$/.test(table.file)) checkDescribed(table, byFile)
  }
}

function checkSources({ file, topic, rows }: Table, ids: ReadonlyMap<string, ReadonlySet<string>>) {
  rows().forEach((row, index) => {
    if (!hasSources(row)) return
    for (const id of row.source) {
      if (!ids.get(topic)?.has(id)) {
        throw new CellError(file, index + 2, 'source', id, `no such id in ${topic}/sources.csv`)
      }
    }
  })
}

function checkDescribed({ file, topic }: Table, byFile: ReadonlyMap<string, Table>) {
  const name = file.slice(topic.length + 1)
  const described = byFile.get(`${topic}/datasets.csv`)?.rows() ?? []
  if (!described.some((row) => cell(row, 'file') === name)) {
    throw new Error(`${file} has no row in ${topic}/datasets.csv that says what it measures`)
  }
}

function checkVerdicts(table: Table, files: RawFiles, ids: ReadonlyMap<string, ReadonlySet<string>>) {
  table.rows().forEach((row, index) => {
    if (!isVerdictRow(row)) return
    const fail = (column: string, value: string, reason: string) => {
      throw new CellError(table.file, index + 2, column, value, reason)
    }
    const topic = row.file.slice(0, row.file.indexOf('/'))
    for (const id of row.source_ids.split(';').filter(Boolean)) {
      if (!ids.get(topic)?.has(id)) fail('source_ids', id, `no such id in ${topic}/sources.csv`)
    }
    if (row.value === '') return
    let computed: number | string
    try {
      computed = recompute(row, files)
    } catch (error) {
      fail('key', row.key, error instanceof Error ? error.message : String(error))
      return
    }
    if (!agrees(row.value, computed)) fail('value', row.value, `the rows it names give ${computed}`)
  })
}

const isObject = (row: unknown): row is Record<string, unknown> => typeof row === 'object' && row !== null

const hasSources = (row: unknown): row is { source: string[] } =>
  isObject(row) && Array.isArray(row['source'])

const isVerdictRow = (row: unknown): row is VerdictRow => isObject(row) && 'verdict_to_2023' in row

function cell(row: unknown, column: string): string {
  return isObject(row) ? String(row[column]) : ''
}
