import { csvParse } from 'd3-dsv'
import type { VerdictRow } from './verdicts.ts'

/** Raw CSV texts by path below `src/data`: `investment/events.csv`. */
export type RawFiles = ReadonlyMap<string, string>

/**
 * Computes a verdict figure again from the rows it names.
 *
 * `key` is `column=value` pairs joined by `;` (in which `a..b` is a range over numbers or dates); for `ratio_pct`
 * and `difference` two keys stand around ` / `, each for one row or for the sum of several.
 * Returns a number, or the text of the cell where the unit is a date.
 * @throws Error when the file is missing or the key finds no row (or not exactly one for `row`).
 */
export function recompute(row: VerdictRow, files: RawFiles): number | string {
  const raw = files.get(row.file)
  if (raw === undefined) throw new Error(`names the file "${row.file}", which is not among the data`)
  const records = csvParse(raw.replace(/^\uFEFF/, ''))
  if (!row.key) throw new Error('has a value but no key')
  const [first = '', second] = row.key.split(' / ')
  const select = (key: string) => {
    const conditions = parseKey(key, records.columns)
    return records.filter((record) => conditions.every(({ column, test }) => test(record[column] ?? '')))
  }
  const rows = select(first)
  if (row.how === 'count') return row.column ? rows.filter((r) => r[row.column]).length : rows.length
  if (!records.columns.includes(row.column))
    throw new Error(`names the column "${row.column}", not in ${row.file}`)
  const values = (some: typeof rows) => some.map((r) => r[row.column] ?? '').filter((cell) => cell !== '')
  const found = values(rows)
  if (found.length === 0) throw new Error(`finds no value with the key "${first}"`)
  const single = () => {
    const [cell, ...more] = found
    if (cell === undefined || more.length > 0)
      throw new Error(`finds ${found.length} rows, not one, with "${first}"`)
    return cell
  }
  if (row.unit === 'date')
    return row.how === 'max' || row.how === 'min' ? outermost(found, row.how) : single()
  const numbers = found.map(toNumber)
  const sum = total(numbers)
  const other = () => {
    if (!second) throw new Error(`needs two keys around " / ", has "${row.key}"`)
    const cells = values(select(second))
    if (cells.length === 0) throw new Error(`finds no value with the key "${second}"`)
    return total(cells.map(toNumber))
  }
  switch (row.how) {
    case 'row':
      return toNumber(single())
    case 'mean':
      return sum / numbers.length
    case 'sum':
      return sum
    case 'max':
      return Math.max(...numbers)
    case 'min':
      return Math.min(...numbers)
    case 'ratio_pct':
      return (100 * sum) / other()
    case 'difference':
      return sum - other()
    default:
      throw new Error('has a value but does not say how it is computed')
  }
}

/** Whether a computed number, rounded to the digits that the stated text shows, is that text. */
export function agrees(stated: string, computed: number | string): boolean {
  if (typeof computed === 'string') return stated === computed
  const digits = stated.split('.')[1]?.length ?? 0
  return Math.abs(Number(stated) - computed) <= 0.5 * 10 ** -digits + 1e-9
}

function parseKey(key: string, columns: readonly string[]) {
  return key.split(';').map((pair) => {
    const at = pair.indexOf('=')
    const column = pair.slice(0, at)
    const wanted = pair.slice(at + 1)
    if (!columns.includes(column))
      throw new Error(`its key names the column "${column}", which the file lacks`)
    const range = wanted.match(/^(.+)\.\.(.+)$/)
    if (!range) return { column, test: (cell: string) => cell === wanted }
    const [, from = '', to = ''] = range
    return { column, test: (cell: string) => isWithin(cell, from, to) }
  })
}

/** Whether a cell is in a range over numbers or dates; a day is within `2013..2016` if its year is. */
function isWithin(cell: string, from: string, to: string): boolean {
  if ([cell, from, to].every((text) => /^-?\d+(\.\d+)?$/.test(text)))
    return Number(cell) >= Number(from) && Number(cell) <= Number(to)
  return cell !== '' && cell.slice(0, from.length) >= from && cell.slice(0, to.length) <= to
}

const total = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)

/** The last or first of ISO dates, which sort as text. */
const outermost = (cells: string[], how: 'max' | 'min') => [...cells].sort().at(how === 'max' ? -1 : 0) ?? ''

function toNumber(cell: string): number {
  const number = Number(cell)
  if (Number.isNaN(number)) throw new Error(`reads "${cell}", which is not a number`)
  return number
}
