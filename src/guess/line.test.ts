import fc from 'fast-check'
import { expect, test } from 'vitest'
import { filled, nearest, stroked } from './line.ts'
import type { LineTask } from './model.ts'

const task: LineTask = {
  kind: 'line',
  chart: 'a',
  measure: 'b',
  key: 'c',
  name: 'd',
  unit: 'USD billion',
  colour: 'jp',
  given: { x: 2000, label: '2000', value: 10 },
  places: [2001, 2002, 2004, 2005].map((x) => ({ x, label: String(x) })),
  from: 0,
  step: 0.5,
  top: 100,
}

test('what is left out is joined straight over the years, and the end stays level', () => {
  expect(filled(task, [null, null, null, null])).toBeNull()
  expect(filled(task, [null, null, 36, null])).toEqual([24, 28, 36, 36])
  expect(filled(task, [0, null, null, 8])).toEqual([0, 2, 6, 8])
})

test('what was drawn stays as it was drawn', () => {
  const level = fc.option(fc.integer({ min: 0, max: 100 }))
  fc.assert(
    fc.property(fc.tuple(level, level, level, level), (drawn) => {
      const full = filled(task, drawn)
      drawn.forEach((one, index) => {
        if (one !== null) expect(full?.[index]).toBe(one)
      })
      for (const one of full ?? []) expect(one >= 0 && one <= 100 && Number.isInteger(one)).toBe(true)
    }),
  )
})

test('a quick stroke leaves no place out, in either direction', () => {
  const blank = [null, null, null, null, null]
  expect(stroked(blank, { index: 0, level: 10 }, { index: 3, level: 40 })).toEqual([10, 20, 30, 40, null])
  expect(stroked(blank, { index: 3, level: 40 }, { index: 0, level: 10 })).toEqual([10, 20, 30, 40, null])
  expect(stroked(blank, { index: 2, level: 40 }, { index: 2, level: 50 })).toEqual([
    null,
    null,
    50,
    null,
    null,
  ])
})

test('the nearest place is found', () => {
  expect(nearest([0, 10, 20], 14)).toBe(1)
  expect(nearest([0, 10, 20], 99)).toBe(2)
})
