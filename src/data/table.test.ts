import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import {
  date,
  day,
  month,
  optional,
  or,
  place,
  placeCode,
  places,
  positive,
  rank,
  sources,
  span,
  unit,
  year,
} from './columns.ts'
import { CellError, readAhead, readRows, table } from './table.ts'

const columns = {
  country: place,
  year,
  value: positive,
  unit: unit('USD billion'),
  rank: optional(rank),
  source: sources,
}
const rules = { key: ['country', 'year'], order: 'year', within: ['country'] }
const header = 'country,year,value,unit,rank,source\n'
const read = (body: string, head = header) => readRows('topic/file.csv', head + body, columns, rules)

/** The error of reading a body, for a look at its parts. */
function fault(body: string, head = header): CellError {
  try {
    read(body, head)
  } catch (error) {
    if (error instanceof CellError) return error
  }
  throw new Error('no cell error')
}

test('a right file gives typed rows, an empty cell null', () => {
  const [first] = read('Vietnam,2019,2.49,USD billion,,IV4;IS2\n')
  expect(first).toEqual({
    country: 'Vietnam',
    year: 2019,
    value: 2.49,
    unit: 'USD billion',
    rank: null,
    source: ['IV4', 'IS2'],
  })
})

describe('a wrong cell names file, row, column, value and reason', () => {
  test.each([
    ['no number', 'Vietnam,2019,2.4.9,USD billion,,IV4', 'value', /plain number/],
    ['thousands separator', 'Vietnam,2019,"2,490",USD billion,,IV4', 'value', /plain number/],
    ['out of range', 'Vietnam,2019,-2,USD billion,,IV4', 'value', /below 0/],
    ['empty', 'Vietnam,2019,,USD billion,,IV4', 'value', /empty/],
    ['wrong unit', 'Vietnam,2019,2.49,USD million,,IV4', 'unit', /USD billion/],
    ['unknown country', 'Atlantis,2019,2.49,USD billion,,IV4', 'country', /country/],
    ['no year', 'Vietnam,19,2.49,USD billion,,IV4', 'year', /year/],
    ['rank below one', 'Vietnam,2019,2.49,USD billion,0,IV4', 'rank', /start at 1/],
    ['rank with a fraction', 'Vietnam,2019,2.49,USD billion,1.5,IV4', 'rank', /whole/],
    ['no source', 'Vietnam,2019,2.49,USD billion,,', 'source', /empty/],
    ['more digits than there are', `Vietnam,2019,${'9'.repeat(400)},USD billion,,IV4`, 'value', /digits/],
    ['no source id', 'Vietnam,2019,2.49,USD billion,,see above', 'source', /ids/],
  ])('%s', (_, row, column, reason) => {
    const error = fault(`Vietnam,2018,1,USD billion,,IV4\n${row}\n`)
    expect(error.row).toBe(3)
    expect(error.column).toBe(column)
    expect(error.reason).toMatch(reason)
    expect(error.message).toContain('topic/file.csv, row 3')
  })

  test('a missing cell', () => {
    expect(fault('Vietnam,2019,2.49\n').reason).toMatch(/3 cells, the header 6/)
  })

  test('a wrong header', () => {
    const error = fault('', 'country,jahr,value,unit,rank,source\n')
    expect(error.row).toBe(1)
    expect(error.value).toBe('jahr')
    expect(error.reason).toContain('"year"')
  })

  test('the same key twice', () => {
    const error = fault('Vietnam,2019,1,USD billion,,IV4\nVietnam,2019,2,USD billion,,IV4\n')
    expect(error.reason).toContain('row 2')
  })

  test('years out of order, within a country only', () => {
    expect(() => read('Vietnam,2019,1,USD billion,,A1\nThailand,2018,1,USD billion,,A1\n')).not.toThrow()
    expect(fault('Vietnam,2019,1,USD billion,,A1\nVietnam,2018,1,USD billion,,A1\n').reason).toMatch(/order/)
  })

  test('a day that is not in the calendar', () => {
    const dated = (text: string) => readRows('t/f.csv', `date\n${text}\n`, { date: day }, { key: ['date'] })
    expect(dated('2024-02-29')).toEqual([{ date: '2024-02-29' }])
    expect(() => dated('2023-02-29')).toThrow(/no such day/)
  })
})

/** The value of a cell, or the reason why it is wrong. */
function cell(schema: Parameters<typeof readRows>[2][string], text: string): unknown {
  try {
    return readRows('t/f.csv', `c,x\n"${text}",\n`, { c: schema, x: optional(year) }, { key: ['c'] })[0]?.c
  } catch (error) {
    if (error instanceof CellError) return error.reason
    throw error
  }
}

describe('dates as far as they are known', () => {
  test.each(['2012', '2012-04', '2012-04-06'])('%s', (text) => expect(cell(date, text)).toBe(text))
  test.each(['2012-13', '2012-02-30', '12', '2012 '.repeat(2), 'about 2012'])('not %s', (text) =>
    expect(cell(date, text)).toMatch(/not a date|no such date/),
  )
  test.each(['1992-13', '1992'])('no month: %s', (text) => expect(cell(month, text)).toMatch(/month/))
})

describe('times between two dates', () => {
  test.each([
    '2012',
    'since 2009-02',
    'by 2012',
    'to early 2024',
    '2018 to 2022-07',
    '2012-11/2013-03',
    '1998/2012',
    'FY2008',
    'FY2008-FY2015',
    'FY2008-2019-08',
    '2023-07-13',
  ])('%s', (text) => expect(cell(span, text)).toBe(text))
  test.each([
    ['2022-07 to 2018', /ends before/],
    ['FY2015-FY2008', /ends before/],
    ['2012-11/2013-15', /no such date/],
    ['FY2008-2019-15', /no such date/],
    ['the 1990s', /not a date/],
    ['2008-2015', /not a date/],
  ])('not %s', (text, reason) => expect(cell(span, text)).toMatch(reason))
})

test('a word may stand in the place of a value', () => {
  const supplier = or(place, 'Total', 'Other')
  expect(cell(supplier, 'Japan')).toBe('Japan')
  expect(cell(supplier, 'Total')).toBe('Total')
  expect(cell(supplier, 'Totla')).toMatch(/country.*nor one of: Total, Other/)
})

test('several places in a cell, and codes', () => {
  expect(cell(places, 'Philippines; Japan')).toEqual(['Philippines', 'Japan'])
  expect(cell(places, 'Philippines; Atlantis')).toMatch(/does not know/)
  expect(cell(placeCode, 'JPN')).toBe('JPN')
  expect(cell(placeCode, 'JAP')).toMatch(/code/)
})

test('a source id is read without its mark', () => {
  expect(cell(sources, 'TR2 (computed);ML1')).toEqual(['TR2', 'ML1'])
})

test('a value above what its unit allows', () => {
  const read = (value: string) =>
    readRows(
      't/f.csv',
      `value,unit\n90,%\n${value}\n`,
      { value: positive, unit: unit('%', 'people') },
      { key: ['value'], most: { '%': 100 } },
    )
  expect(read('400,people')).toHaveLength(2)
  expect(() => read('101,%')).toThrow(/row 3, column "value": above 100, the most that "%" can be/)
})

describe('a file that is read ahead', () => {
  let read = 0
  const counted = v.pipe(
    positive,
    v.check(() => {
      read += 1
      return true
    }),
  )
  const many = (name: string, more = '') =>
    table(
      name,
      `id,value\n${Array.from({ length: 30_000 }, (_, i) => `${i},1\n`).join('')}${more}`,
      { id: counted, value: positive },
      { key: ['id'] },
    )

  test('lets others have their turn, and is at hand then', async () => {
    const one = many('t/ahead.csv')
    let turns = 0
    const turn = setInterval(() => {
      turns += 1
    })
    await readAhead(['t/ahead.csv', 't/not-loaded.csv'])
    clearInterval(turn)
    expect(turns).toBeGreaterThan(0)
    const before = read
    expect(one.rows()).toHaveLength(30_000)
    expect(read).toBe(before)
  })

  test('is whole for who asks meanwhile', async () => {
    const one = many('t/meanwhile.csv')
    const reading = one.readAhead()
    const rows = one.rows()
    expect(rows).toHaveLength(30_000)
    await reading
    expect(one.rows()).toBe(rows)
  })

  test('with a wrong cell is refused each time', async () => {
    const one = many('t/wrong.csv', 'last,1\n')
    await expect(one.readAhead()).rejects.toThrow(/t\/wrong.csv, row 30002, column "id"/)
    expect(() => one.rows()).toThrow(CellError)
    expect(() => one.rows()).toThrow(CellError)
  })
})
