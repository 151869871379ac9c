import type { RawFiles } from './recompute.ts'
import type { Table } from './table.ts'

/** Every file and every reader, found by their names. For the build and the tests only: it holds all the data. */

const raws = import.meta.glob<string>('./*/*.csv', { eager: true, query: '?raw', import: 'default' })
const modules = import.meta.glob<Record<string, unknown>>('./*/*.ts', { eager: true })

export const allFiles: RawFiles = new Map(Object.entries(raws).map(([path, raw]) => [path.slice(2), raw]))

export const allTables: readonly Table[] = Object.values(modules).flatMap((module) =>
  Object.values(module).filter(isTable),
)

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && 'rows' in value && 'topic' in value && 'file' in value
}
