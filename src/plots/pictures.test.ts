// @vitest-environment happy-dom
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { chartIds, loadChart } from '../charts/charts.ts'
import { frame } from '../charts/frame.ts'
import { sizes } from '../charts/layout/types.ts'
import { drawPicture } from './draw.tsx'

/**
 * Each chart's default picture is kept and reviewed. A wanted change: `npm run pictures`, look at them, commit them.
 */
const folder = 'tests/pictures'
const update = process.env['UPDATE_PICTURES'] === '1'
mkdirSync(folder, { recursive: true })

const complaints: string[] = []

beforeEach(() => {
  complaints.length = 0
  for (const method of ['warn', 'error'] as const) {
    vi.spyOn(console, method).mockImplementation((...words) => complaints.push(words.join(' ')))
  }
})

afterEach(() => vi.restoreAllMocks())

/** One element a line, so that a difference can be read. */
const lines = (svg: string) => `${svg.replace(/></g, '>\n<')}\n`

test.each(chartIds.flatMap((id) => sizes.map((size) => [id, size] as const)))('%s, %s', async (id, size) => {
  const svg = lines(await drawPicture(frame(await loadChart(id)), size))
  const file = `${folder}/${id}.${size}.svg`
  if (update) writeFileSync(file, svg)
  expect(existsSync(file), `${file} is missing: npm run pictures, look at it, commit it`).toBe(true)
  expect(svg).toBe(readFileSync(file, 'utf8'))
  expect(complaints).toEqual([])
})

test('no picture is kept of a chart that is gone', () => {
  const known = chartIds.flatMap((id) => sizes.map((size) => `${id}.${size}.svg`))
  expect(readdirSync(folder).filter((file) => !known.includes(file))).toEqual([])
})
