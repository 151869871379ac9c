import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareLine, isRight, middlePlace, rightPlaces, spreadOf, widest } from './compare.ts'
import type { LineTask, Ranked } from './model.ts'

const task: LineTask = {
  kind: 'line',
  chart: 'a',
  measure: 'b',
  key: 'c',
  name: 'd',
  unit: 'USD billion',
  colour: 'jp',
  given: { x: 2000, label: '2000', value: 10 },
  places: [2001, 2002, 2003].map((x) => ({ x, label: String(x) })),
  from: 0,
  step: 1,
  top: 100,
}

describe('a line', () => {
  test('is measured place by place', () => {
    expect(compareLine(task, [10, 20, 30], [12, 14, 31])).toEqual({
      mean: 3,
      bias: -1,
      furthest: { place: { x: 2002, label: '2002' }, guess: 14, truth: 20 },
      direction: { guess: 'up', truth: 'up' },
    })
  })

  test('has a direction only beyond one step', () => {
    expect(compareLine(task, [1, 1, 10.5], [1, 1, 8]).direction).toEqual({ guess: 'down', truth: 'level' })
  })

  test('is off by the same whichever of the two is the truth', () => {
    const values = fc.tuple(...[1, 2, 3].map(() => fc.double({ min: -100, max: 100, noNaN: true })))
    fc.assert(
      fc.property(values, values, (a, b) => {
        const [there, back] = [compareLine(task, a, b), compareLine(task, b, a)]
        expect(there.mean).toBeCloseTo(back.mean)
        expect(there.bias).toBeCloseTo(-back.bias)
        expect(Math.abs(there.bias)).toBeLessThanOrEqual(there.mean + 1e-9)
        expect(there.mean).toBeLessThanOrEqual(Math.abs(there.furthest.guess - there.furthest.truth) + 1e-9)
      }),
    )
  })
})

describe('a class', () => {
  test('has a middle and a middle half at each place', () => {
    expect(spreadOf([])).toEqual([])
    expect(
      spreadOf([
        [1, 8],
        [2, 8],
        [3, 8],
        [4, 8],
        [100, 8],
      ]),
    ).toEqual([
      { low: 2, middle: 3, high: 4 },
      { low: 8, middle: 8, high: 8 },
    ])
  })

  test('lies furthest apart where its middle half is widest', () => {
    const spread = spreadOf([
      [1, 5, 1],
      [2, 50, 1],
    ])
    expect(widest(task, spread)?.place.label).toBe('2002')
    expect(widest(task, [])).toBeNull()
  })
})

describe('an order', () => {
  const order: Ranked[] = [
    { item: 2, label: 'C', value: 9, text: '9' },
    { item: 0, label: 'A', value: 5, text: '5' },
    { item: 1, label: 'B', value: 5, text: '5' },
  ]

  test('counts what stands in the right place; equal values may change theirs', () => {
    expect(rightPlaces(order, [2, 0, 1])).toBe(3)
    expect(rightPlaces(order, [2, 1, 0])).toBe(3)
    expect(rightPlaces(order, [0, 2, 1])).toBe(1)
    expect(isRight(order, 7, 0)).toBe(false)
  })

  test('has a middle place for each item', () => {
    expect(
      middlePlace(
        [
          [0, 1, 2],
          [1, 0, 2],
          [1, 2, 0],
        ],
        0,
      ),
    ).toBe(2)
  })
})
