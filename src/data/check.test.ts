import { expect, test } from 'vitest'
import { allFiles, allTables } from './all.ts'
import { checkData } from './check.ts'
import { verdictMeasures } from './investment/verdict_measures.ts'
import { agrees, recompute } from './recompute.ts'
import { securityDomains } from './security/security_domains.ts'
import { securityMatrix } from './security/security_matrix.ts'
import { loadTopics, publishersOf, sourcesOfTopic, topicNames } from './topics.ts'
import { verdictsTable } from './verdicts.ts'

/** The data with one file replaced by a changed text of it. */
function withChanged(file: string, change: (raw: string) => string) {
  const raw = allFiles.get(file)
  if (raw === undefined) throw new Error(`no ${file}`)
  const changed = change(raw)
  expect(changed).not.toBe(raw)
  return new Map([...allFiles, [file, changed]])
}

test('the data as they are pass, and every file has a reader', () => {
  expect(() => checkData(allTables, allFiles)).not.toThrow()
  expect(allTables.map((table) => table.file).sort()).toEqual([...allFiles.keys()].sort())
})

test('the publisher of every source is the same before the sources themselves are loaded', async () => {
  await loadTopics(topicNames)
  for (const topic of topicNames)
    for (const { id, publisher } of sourcesOfTopic(topic))
      expect(publishersOf([`${topic}/${id}`], 1), `${topic}/${id}`).toBe(publisher)
  expect(sourcesOfTopic('investment').length).toBeGreaterThan(100)
  expect(() => publishersOf(['investment/NOBODY'], 1)).toThrow('No source investment/NOBODY')
})

test('a file without a reader stops the build', () => {
  expect(() => checkData(allTables, new Map([...allFiles, ['investment/stray.csv', 'a\n1\n']]))).toThrow(
    /stray/,
  )
})

test('every verdict figure is computed again: a changed source row stops the build with its row', () => {
  const files = withChanged('investment/indonesia_bkpm_japan.csv', (raw) =>
    raw.replace('2016,5.4009', '2016,6.4009'),
  )
  expect(() => checkData(allTables, files)).toThrow(/verdict_measures.csv, row \d+, column "value".*6\.4009/)
})

test('a verdict that names a source nobody has stops the build', () => {
  const raw = allFiles.get('investment/verdict_measures.csv')?.replace(/TR1,$/m, 'TR999,') ?? ''
  const tables = allTables.map((table) =>
    table.file === verdictMeasures.file ? verdictsTable('investment', raw) : table,
  )
  expect(() => checkData(tables, allFiles)).toThrow(/"source_ids": no such id.*TR999/)
})

test('an unknown source id stops the build with file and row', () => {
  const tables = allTables.map((table) =>
    table.file === 'investment/events.csv' ? { ...table, rows: () => [{ source: ['NOPE1'] }] } : table,
  )
  expect(() => checkData(tables, allFiles)).toThrow(/events\.csv, row 2, column "source".*NOPE1/)
})

test('recompute knows every way a figure is made', () => {
  const files = new Map([['t/f.csv', 'year,who,value\n2019,a,1\n2020,a,2\n2021,a,6\n2020,b,4\n']])
  const [row] = verdictMeasures.rows()
  if (!row) throw new Error('no row')
  const made = (how: typeof row.how, key: string, column = 'value') =>
    recompute({ ...row, file: 't/f.csv', how, key, column, unit: '' }, files)
  expect(made('row', 'year=2019;who=a')).toBe(1)
  expect(made('mean', 'year=2019..2021;who=a')).toBe(3)
  expect(made('sum', 'who=a')).toBe(9)
  expect(made('max', 'who=a')).toBe(6)
  expect(made('min', 'who=a')).toBe(1)
  expect(made('count', 'who=a', '')).toBe(3)
  expect(made('ratio_pct', 'year=2020;who=a / year=2020;who=b')).toBe(50)
  expect(made('difference', 'year=2021;who=a / year=2019;who=a')).toBe(5)
  expect(made('ratio_pct', 'year=2020 / who=a')).toBeCloseTo(66.667)
  expect(made('difference', 'year=2020 / year=2020;who=b')).toBe(2)
  expect(() => made('ratio_pct', 'year=2020;who=a')).toThrow(/two keys/)
  expect(() => made('difference', 'year=2020 / who=z')).toThrow(/no value/)
  expect(() => made('row', 'who=a')).toThrow(/3 rows/)
  expect(() => made('row', 'nobody=a')).toThrow(/column "nobody"/)
  expect(() => made('mean', 'who=z')).toThrow(/no value/)
})

test('a range is over numbers, or over dates of which a part is known', () => {
  const raw = 'date,n\n2013-12,0\n2016-10-26,2\n2017-01-01,13\n2004 to 2005,100\nsince 2012,1\n'
  const [row] = verdictMeasures.rows()
  if (!row) throw new Error('no row')
  const rows = (key: string) =>
    recompute(
      { ...row, file: 't/f.csv', how: 'count', key, column: '', unit: '' },
      new Map([['t/f.csv', raw]]),
    )
  expect(rows('n=1..99')).toBe(3)
  expect(rows('n=2..13')).toBe(2)
  expect(rows('date=2013..2016')).toBe(2)
  expect(rows('date=2000..2009')).toBe(1)
  expect(rows('date=2016-10..2017-01')).toBe(2)
})

test('the matrix of security counts the records that are more than plans', () => {
  const made = securityDomains.rows().filter((row) => !row.status.startsWith('planned'))
  for (const { country, domain, activities } of securityMatrix.rows()) {
    const records = made.filter((row) => row.country === country && row.domain === domain)
    expect(`${country}, ${domain}: ${activities}`).toBe(`${country}, ${domain}: ${records.length}`)
  }
})

test('agreement is judged by the digits that are stated', () => {
  expect(agrees('26038', 26038.25)).toBe(true)
  expect(agrees('26038.0', 26038.25)).toBe(false)
  expect(agrees('2017-10-01', '2017-10-02')).toBe(false)
})
