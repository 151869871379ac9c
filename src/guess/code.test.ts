import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fingerprint, MOST_GUESSES, pack, plain, readClass, unpack } from './code.ts'
import { frameOf, frames } from './guess.fixture.ts'
import { type Answer, type Task, tasksOf } from './model.ts'

const tasks = frames.flatMap(tasksOf)
const pick = (test: (task: Task) => boolean): Task => {
  const found = tasks.find(test)
  if (!found) throw new Error('no such task')
  return found
}
const line = pick((task) => task.chart === 'investment-in-asean')
const order = pick((task) => task.kind === 'order')

const answerOf = (task: Task): fc.Arbitrary<Answer> =>
  task.kind === 'line'
    ? fc.array(fc.integer({ min: 0, max: task.top }), {
        minLength: task.places.length,
        maxLength: task.places.length,
      })
    : fc.shuffledSubarray(
        task.items.map((_, index) => index),
        { minLength: task.items.length },
      )
const guess = fc
  .constantFrom(...tasks)
  .chain((task) => fc.tuple(fc.constant(task), answerOf(task), fc.integer({ min: 0, max: 1023 })))

describe('a code', () => {
  test('is read back as what was packed, for every task there is', () => {
    fc.assert(
      fc.property(guess, ([task, answer, salt]) => {
        const code = pack(task, answer, salt)
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]+$/)
        expect(unpack(task, code)).toEqual(answer)
        expect(unpack(task, code.toLowerCase().replace(/.{5}/g, '$&-'))).toEqual(answer)
      }),
      { numRuns: 500 },
    )
  })

  test('of a line of twenty years is shorter than forty letters', () => {
    const twenty: Task = {
      ...pick((task) => task.kind === 'line'),
      kind: 'line',
      places: Array.from({ length: 19 }, (_, index) => ({ x: 2001 + index, label: String(2001 + index) })),
      given: { x: 2000, label: '2000', value: 1 },
      colour: 'jp',
      from: 0,
      step: 1,
      top: 100,
    }
    expect(
      pack(
        twenty,
        Array.from({ length: 19 }, () => 77),
        1023,
      ).length,
    ).toBeLessThan(40)
  })

  test('with one wrong letter, or two letters that changed places, is always refused', () => {
    const letter = fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ')
    fc.assert(
      fc.property(guess, fc.nat(), letter, ([task, answer, salt], where, wrong) => {
        const code = [...pack(task, answer, salt)]
        const at = where % (code.length - 1)
        if (code[at] !== wrong) expect(unpack(task, code.with(at, wrong).join(''))).toBe('bad')
        const swapped = [...code]
        swapped.splice(at, 2, code[at + 1] ?? '', code[at] ?? '')
        if (code[at] !== code[at + 1]) expect(unpack(task, swapped.join(''))).toBe('bad')
      }),
      { numRuns: 500 },
    )
  })

  test('of anything at all never throws, and is an answer only where it fits', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{0,130}$/),
    )
    fc.assert(
      fc.property(text, fc.constantFrom(line, order), (hostile, task) => {
        const read = unpack(task, hostile)
        if (typeof read === 'object') expect(pack(task, read, 0).length).toBe(plain(hostile).length)
        const { guesses, faults } = readClass(task, tasks, hostile)
        expect(guesses.length + faults.length).toBeLessThanOrEqual(hostile.length)
      }),
      { numRuns: 300 },
    )
  })

  test('belongs to one task: chart, measure, series, and what was known', () => {
    const same = (task: Task) => JSON.stringify({ ...task, of: 0, name: '' })
    const seen = new Map<number, string>()
    for (const task of tasks) {
      const mark = fingerprint(task)
      expect(seen.get(mark) ?? same(task), `${task.chart} ${task.measure} ${task.key}`).toBe(same(task))
      seen.set(mark, same(task))
    }
  })
})

describe('a class', () => {
  const all = tasksOf(frameOf('exchange'))
  const [task, other] = all
  if (task?.kind !== 'line' || other?.kind !== 'line') throw new Error('exchange has lines')
  const flat = (one: Task & { kind: 'line' }, level: number) => one.places.map(() => level)
  const good = pack(task, flat(task, 3), 1)

  test('is read line by line; what is bad, strange or there already is named', () => {
    const pasted = [
      good,
      `https://example.org/charts/exchange/?show=guess#g=${pack(task, flat(task, 3), 2)}`,
      good.toLowerCase(),
      pack(other, flat(other, 3), 1),
      pack(line, line.kind === 'line' ? flat(line, 1) : [], 1),
      `${good.slice(0, -1)}${good.endsWith('0') ? '1' : '0'}`,
      'hello',
    ].join('\n')
    const { guesses, faults } = readClass(task, all, pasted)
    expect(guesses.map(({ answer }) => answer)).toEqual([flat(task, 3), flat(task, 3)])
    expect(faults.map(({ fault }) => fault)).toEqual(['doubled', 'other', 'foreign', 'bad', 'bad'])
    expect(faults[1]?.task).toBe(other)
  })

  test('does not grow without end', () => {
    const many = Array.from({ length: 400 }, (_, salt) => pack(task, flat(task, 3), salt)).join(' ')
    const { guesses, faults } = readClass(task, all, many)
    expect(guesses.length).toBe(MOST_GUESSES)
    expect(faults.map(({ fault }) => fault)).toEqual(['many'])
    expect(readClass(task, all, 'x '.repeat(100_000)).faults.length).toBe(MOST_GUESSES + 1)
  })
})
