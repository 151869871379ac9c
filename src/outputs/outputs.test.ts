import { csvParseRows } from 'd3-dsv'
import { describe, expect, test } from 'vitest'
import { chartIds, loadChart } from '../charts/charts.ts'
import { frame } from '../charts/frame.ts'
import { tabulate } from '../charts/tabulate.ts'
import { defaultView } from '../charts/view.ts'
import { inWords } from '../data/units.ts'
import { withColours } from './colours.ts'
import { toCsv } from './csv.ts'
import { frameCsv, frameJson } from './frame.ts'

describe.each(chartIds)('%s', (id) => {
  test.each(['now', 'then'] as const)(
    '%s: CSV, JSON and table hold the numbers of the frame',
    async (asof) => {
      const made = frame(await loadChart(id), { ...defaultView, asof })
      const values = made.series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []))
      const [head = [], ...rows] = csvParseRows(frameCsv(made))
      const table = tabulate(made)
      expect(head).toEqual(table.columns.map(({ label }) => label))
      expect(rows.length).toBe(table.rows.length)
      const at = table.columns.findIndex(({ numeric }) => numeric)
      if (at >= 0) {
        const written = rows.map((row) => row[at] ?? '').filter((cell) => cell !== '–')
        expect(written.length).toBe(values.length)
        written.forEach((cell, i) => {
          expect(Number(cell)).toBeCloseTo(inWords(made.unit, values[i] ?? Number.NaN), 6)
        })
      }
      const json = JSON.parse(frameJson(made, 'https://example.org/'))
      expect(
        json.series.flatMap((series: { points: { value: number | null }[] }) =>
          series.points.flatMap(({ value }) => value ?? []),
        ),
      ).toEqual(values)
    },
  )
})

describe('CSV', () => {
  test('no cell can start a formula, quotes and accents survive', () => {
    const text = toCsv([['=1+1', '+a', '-a', '@a', 'ok', -5, 'a "b", c', 'Tōkyō']])
    expect(text).toBe('\'=1+1,\'+a,\'-a,\'@a,ok,-5,"a ""b"", c",Tōkyō\r\n')
  })

  test('a download begins with a byte-order mark, a stable file does not', () => {
    expect(toCsv([['a']], true).startsWith('\uFEFF')).toBe(true)
    expect(toCsv([['a']]).startsWith('a')).toBe(true)
  })
})

test('colours of a drawing become real ones, in both schemes', () => {
  const css = ':root { --ink: light-dark(#111111, #eeeeee); --jp: var(--ink); }'
  expect(withColours('<a fill="var(--jp)"/>', css, 'light')).toBe('<a fill="#111111"/>')
  expect(withColours('<a fill="var(--jp)"/>', css, 'dark')).toBe('<a fill="#eeeeee"/>')
  expect(() => withColours('<a fill="var(--none)"/>', css, 'dark')).toThrow(/--none/)
})
