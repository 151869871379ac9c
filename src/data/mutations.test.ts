import { csvFormatRows, csvParseRows } from 'd3-dsv'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { allFiles, allTables } from './all.ts'
import { checkData } from './check.ts'
import { CellError, type Table } from './table.ts'

/** One seed, so that a run can be had again; its number stands in what fast-check says of a fault. */
const seed = 20240510
const found = { valid: 0, refused: 0 }
afterAll(() =>
  console.log(`broken tables: ${found.refused} refused, ${found.valid} still right (seed ${seed})`),
)

const tables = allTables.map((table) => {
  const raw = allFiles.get(table.file) ?? ''
  return { table, raw, rows: csvParseRows(raw.replace(/^\uFEFF/, '')) }
})

/** What gets into cells by mistake, by spreadsheets, by other people’s encodings, or on purpose. */
const odd = fc.oneof(
  fc.constantFrom(
    ...[
      '',
      ' ',
      '-',
      '–',
      '0',
      '-1',
      '1e5',
      '1e999',
      '9'.repeat(400),
      '0x1F',
      '١٢',
      '1,234',
      '1.234,5',
      '.5',
    ],
    ...['NaN', 'Infinity', '-Infinity', 'null', 'undefined', 'true', 'n/a', '#REF!', '#N/A', '=1+1', "'2019"],
    ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '../../etc/passwd', 'javascript:alert(1)'],
    ...[
      '<script>alert(1)</script>',
      '"',
      '""',
      ',',
      ';',
      'a\nb',
      'a\r\nb',
      '\0',
      '\uFEFF',
      '\u202E',
      '\uD800',
      '�',
    ],
    ...[
      '2024-02-30',
      '0000',
      '99999',
      '2024-13',
      '31/12/2023',
      'Jan-24',
      '45291',
      'Vietnam ',
      'Viet Nam',
      'ZZZ',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.integer().map(String),
  fc.double().map(String),
)

const place = fc.record({
  table: fc.constantFrom(...tables),
  row: fc.nat(),
  column: fc.nat(),
})

/** What reading a text of the table says: nothing, or the one error that names the place. */
function fault({ table }: { table: Table }, text: string): CellError | null {
  try {
    expect(wrongValues(table.read(text))).toEqual([])
    found.valid++
    return null
  } catch (error) {
    if (!(error instanceof CellError)) throw error
    found.refused++
    expect(error.file).toBe(table.file)
    expect(error.row).toBeGreaterThan(0)
    expect(error.reason.length).toBeGreaterThan(5)
    expect(error.message).toContain(
      `${table.file}, row ${error.row}, column "${error.column}": ${error.reason} (found `,
    )
    return error
  }
}

/** Values that no chart can draw and no reader can read. */
const wrongValues = (rows: readonly unknown[]): unknown[] =>
  rows
    .flatMap((row) => (typeof row === 'object' && row !== null ? Object.values(row) : [row]))
    .filter(
      (value) =>
        value === undefined ||
        (typeof value === 'number' && !Number.isFinite(value)) ||
        (typeof value === 'string' && /[\0\uFFFD\u202E]/.test(value)),
    )

test('a thousand broken cells: each leaves a table that is right, or is named with its place and a reason', () => {
  fc.assert(
    fc.property(place, odd, ({ table: one, row, column }, text) => {
      const at = 1 + (row % (one.rows.length - 1))
      const name = one.rows[0]?.[column % one.rows[0].length] ?? ''
      const broken = one.rows.map((cells, index) =>
        index === at ? cells.map((cell, i) => (one.rows[0]?.[i] === name ? text : cell)) : cells,
      )
      const error = fault(one, csvFormatRows(broken))
      if (!error) return
      // The row itself, or one below that no longer fits to it: a twin, or a year that comes too late.
      const isRelation = /^the same key|^out of order|^above .* the most/.test(error.reason)
      if (isRelation) expect(error.row).toBeGreaterThanOrEqual(at + 1)
      else expect([error.row, error.column]).toEqual([at + 1, name])
    }),
    { seed, numRuns: 1000 },
  )
})

/** Whole tables as they come from a bad save: cut off, in another form, with rows and columns lost or moved. */
const breaks: Readonly<Record<string, (raw: string, at: number) => string>> = {
  'cut off': (raw, at) => raw.slice(0, at % raw.length),
  'a letter lost': (raw, at) => raw.slice(0, at % raw.length) + raw.slice((at % raw.length) + 1),
  'a quote more': (raw, at) => `${raw.slice(0, at % raw.length)}"${raw.slice(at % raw.length)}`,
  'a comma more': (raw, at) => `${raw.slice(0, at % raw.length)},${raw.slice(at % raw.length)}`,
  'a line more': (raw, at) => `${raw.slice(0, at % raw.length)}\n${raw.slice(at % raw.length)}`,
  'semicolons for commas': (raw) => raw.replaceAll(',', ';'),
  'tabs for commas': (raw) => raw.replaceAll(',', '\t'),
  'read as Latin-1': (raw) => Buffer.from(raw, 'utf8').toString('latin1'),
  'written twice': (raw) => raw + raw,
  'two marks at the start': (raw) => `\uFEFF\uFEFF${raw}`,
  'a row twice': (raw, at) => {
    const lines = raw.trimEnd().split('\n')
    return lines.toSpliced(at % lines.length, 0, lines[at % lines.length] ?? '').join('\n')
  },
  'two columns changed over': (raw, at) =>
    csvFormatRows(
      csvParseRows(raw).map((cells) => {
        const from = at % cells.length
        return cells.toSpliced(from, 1).toSpliced((from + 1) % cells.length, 0, cells[from] ?? '')
      }),
    ),
  nothing: () => '',
  'a header only': (raw) => raw.slice(0, raw.indexOf('\n') + 1),
}

test.each(Object.entries(breaks))('broken tables: %s', (_, change) => {
  fc.assert(
    fc.property(fc.constantFrom(...tables), fc.nat(), (one, at) => {
      fault(one, change(one.raw, at))
    }),
    { seed, numRuns: 60 },
  )
})

test('line ends of other systems and a mark at the start are no fault', () => {
  for (const { table, raw } of tables) {
    const plain = table.rows().length
    expect(table.read(raw.replace(/\r?\n/g, '\r\n')).length, table.file).toBe(plain)
    expect(table.read(`\uFEFF${raw.replace(/^\uFEFF/, '')}`).length, table.file).toBe(plain)
  }
})

test.each(Object.keys(breaks).slice(-2))('no table may be %s', (how) => {
  for (const one of tables) expect(fault(one, breaks[how]?.(one.raw, 0) ?? ''), one.table.file).not.toBeNull()
})

test('a source that nobody has is named in every table', () => {
  const links = tables.filter(({ rows: [header = []] }) =>
    header.some((name) => /^source(?:_ids)?$/.test(name)),
  )
  expect(links.length).toBeGreaterThan(60)
  for (const { table, rows } of links) {
    const [header = []] = rows
    const column = header.findIndex((name) => /^source(?:_ids)?$/.test(name))
    const broken = rows.map((cells, index) => (index === 1 ? cells.with(column, 'ZZ99') : cells))
    const changed = { ...table, rows: () => table.read(csvFormatRows(broken)) }
    const sources = allTables.filter(({ file }) => file.endsWith('/sources.csv'))
    expect(() => checkData([...sources, changed], new Map()), table.file).toThrow(
      `${table.file}, row 2, column "${header[column]}": no such id`,
    )
  }
})
