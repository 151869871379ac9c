import { csvParseRows } from 'd3-dsv'
import * as v from 'valibot'
import { pause } from '../pause.ts'
import { isUnit, type Unit } from './units.ts'

/** One wrong cell: says which file, row (as a spreadsheet counts, header = 1), column, value and reason. */
export class CellError extends Error {
  constructor(
    readonly file: string,
    readonly row: number,
    readonly column: string,
    readonly value: string,
    readonly reason: string,
  ) {
    super(`${file}, row ${row}, column "${column}": ${reason} (found ${JSON.stringify(value)})`)
    this.name = 'CellError'
  }
}

type Columns = Record<string, v.GenericSchema<string, unknown>>
export type RowOf<C extends Columns> = { readonly [K in keyof C]: v.InferOutput<C[K]> }

export interface Rules {
  /** Columns that together name a row: no two rows may agree in all of them. */
  readonly key: readonly string[]
  /** A column that must not decrease while the `within` columns stay the same. */
  readonly order?: string
  readonly within?: readonly string[]
  /** The highest `value` of a row, by its `unit`, for files in which the unit differs from row to row. */
  readonly most?: Readonly<Partial<Record<Unit, number>>>
}

export interface Table<Row = unknown> {
  /** Path below `src/data`, for example `investment/events.csv`. */
  readonly file: string
  readonly topic: string
  /** The rows, read on first use and kept. @throws CellError at the first wrong cell. */
  rows(): readonly Row[]
  /** The rows of another text of this file. @throws CellError at the first wrong cell. */
  read(text: string): readonly Row[]
  /** Reads the rows in short steps, between which the page answers. @throws CellError at the first wrong cell. */
  readAhead(): Promise<void>
}

const tables = new Map<string, Table>()

/** Reads these files in short steps, between which the page answers, as far as they are loaded. */
export async function readAhead(files: readonly string[]): Promise<void> {
  for (const file of files) await tables.get(file)?.readAhead()
}

/** Describes a CSV file: its columns in order with a schema each, and the rules between rows. */
export function table<C extends Columns>(
  file: string,
  raw: string,
  columns: C,
  rules: Rules,
): Table<RowOf<C>> {
  let kept: readonly RowOf<C>[] | undefined
  const read = (text: string) => readRows(file, text, columns, rules)
  const one: Table<RowOf<C>> = {
    file,
    topic: file.slice(0, file.indexOf('/')),
    rows: () => {
      kept ??= read(raw)
      return kept
    },
    read,
    readAhead: async () => {
      const rows: RowOf<C>[] = []
      let begun = performance.now()
      for (const row of rowsIn(file, raw, columns, rules)) {
        if (kept) return
        rows.push(row)
        if (performance.now() - begun < STEP) continue
        await pause()
        begun = performance.now()
      }
      kept ??= rows
    },
  }
  tables.set(file, one)
  return one
}

/** In milliseconds: a third of a frame. */
const STEP = 5

/** Reads and checks a whole file. @throws CellError */
export function readRows<C extends Columns>(file: string, raw: string, columns: C, rules: Rules): RowOf<C>[] {
  return [...rowsIn(file, raw, columns, rules)]
}

function* rowsIn<C extends Columns>(
  file: string,
  raw: string,
  columns: C,
  rules: Rules,
): Generator<RowOf<C>, void> {
  const names = Object.keys(columns)
  const [header = [], ...records] = csvParseRows(raw.replace(/^\uFEFF/, ''))
  for (let i = 0; i < Math.max(names.length, header.length); i++) {
    if (header[i] !== names[i]) {
      const expected = names[i] === undefined ? 'no further column' : `column "${names[i]}"`
      throw new CellError(
        file,
        1,
        header[i] ?? '',
        header[i] ?? '',
        `the header should have ${expected} here`,
      )
    }
  }
  if (records.length === 0) throw new CellError(file, 2, names[0] ?? '', '', 'the file has no row')
  const schema = v.object(columns)
  const seen = new Map<string, number>()
  const last = new Map<string, string>()
  for (const [index, cells] of records.entries()) {
    const row = index + 2
    if (cells.length !== names.length) {
      const reason = `the row has ${cells.length} cells, the header ${names.length}`
      throw new CellError(file, row, names.at(-1) ?? '', cells.join(','), reason)
    }
    const record: Record<string, string> = {}
    names.forEach((name, i) => {
      record[name] = cells[i] ?? ''
    })
    const result = v.safeParse(schema, record)
    if (!result.success) {
      const [issue] = result.issues
      const column = String(issue.path?.[0]?.key ?? '')
      throw new CellError(file, row, column, record[column] ?? '', issue.message)
    }
    checkRules(file, row, record, rules, seen, last)
    yield result.output
  }
}

function checkRules(
  file: string,
  row: number,
  record: Record<string, string>,
  rules: Rules,
  seen: Map<string, number>,
  last: Map<string, string>,
) {
  const join = (columns: readonly string[]) => columns.map((column) => record[column] ?? '').join(' | ')
  const key = join(rules.key)
  const twin = seen.get(key)
  if (twin !== undefined) {
    throw new CellError(file, row, rules.key.join(' + '), key, `the same key stands in row ${twin}`)
  }
  seen.set(key, row)
  const { unit = '', value: amount = '' } = record
  const most = isUnit(unit) ? rules.most?.[unit] : undefined
  if (most !== undefined && Number(amount) > most) {
    throw new CellError(file, row, 'value', amount, `above ${most}, the most that "${unit}" can be`)
  }
  if (rules.order === undefined) return
  const group = join(rules.within ?? [])
  const value = record[rules.order] ?? ''
  const before = last.get(group)
  // Years and ISO dates have a fixed width, so they compare as text.
  if (before !== undefined && value < before) {
    throw new CellError(file, row, rules.order, value, `out of order: it comes after ${before}`)
  }
  last.set(group, value)
}
