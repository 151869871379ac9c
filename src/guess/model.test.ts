import { describe, expect, test } from 'vitest'
import { sizes } from '../charts/layout/types.ts'
import { layout } from '../charts/layout.ts'
import { frameOf, frames } from './guess.fixture.ts'
import {
  groundOf,
  levelOf,
  MOST_ITEMS,
  MOST_PLACES,
  orderOf,
  type Task,
  tasksOf,
  truthOf,
  valueAt,
} from './model.ts'

const all = frames.flatMap((frame) => tasksOf(frame).map((task) => ({ frame, task })))
const named = ({ task }: { task: Task }) => `${task.chart} ${task.measure} ${task.key}`

test('nearly every measure asks for something; those that do not have too few figures', () => {
  const silent = frames.filter((frame) => frame.asof === 'now' && tasksOf(frame).length === 0)
  for (const frame of silent)
    for (const { points } of frame.series)
      expect(points.filter(({ value }) => value !== null).length, frame.id).toBeLessThan(3)
  expect(silent.length).toBeLessThan(frames.length / 2 / 10)
})

describe('a line', () => {
  const lines = all.flatMap(({ frame, task }) => (task.kind === 'line' ? [{ frame, task }] : []))

  test('asks for values that exist, after the one that is given, and never for a gap', () => {
    expect(lines.length).toBeGreaterThan(60)
    for (const { frame, task } of lines) {
      const truth = truthOf(frame, task)
      expect(truth.length, named({ task })).toBe(task.places.length)
      expect(truth.length).toBeGreaterThan(1)
      expect(truth.length).toBeLessThanOrEqual(MOST_PLACES)
      const xs = [task.given, ...task.places].map(({ x }) => x)
      expect(xs).toEqual([...new Set(xs)].sort((a, b) => a - b))
      const last = frame.series
        .find(({ id }) => id === task.key)
        ?.points.findLast(({ value }) => value !== null)
      expect(xs.at(-1)).toBe(last?.at.x)
    }
  })

  test('has room for the truth, in steps that fit into seven bits', () => {
    for (const { frame, task } of lines) {
      expect(task.top, named({ task })).toBeLessThan(128)
      expect(task.top).toBeGreaterThan(3)
      for (const value of truthOf(frame, task)) {
        expect(value).toBeGreaterThanOrEqual(task.from)
        expect(value).toBeLessThanOrEqual(valueAt(task, task.top))
        expect(Math.abs(valueAt(task, levelOf(task, value)) - value)).toBeLessThanOrEqual(task.step * 0.501)
      }
    }
  })

  test('holds nothing of the truth but the first value, and neither does its ground', () => {
    for (const { frame, task } of lines) {
      const ground = groundOf(frame, task)
      expect(ground.series).toEqual([])
      expect(ground.levels).toEqual([])
      expect(Object.keys(task).sort()).toEqual(
        'chart colour from given key kind measure name places step top unit'.split(' '),
      )
      for (const place of task.places) expect(Object.keys(place)).toEqual(['x', 'label'])
      for (const size of sizes) expect(layout(ground, size).dropped).toEqual([])
    }
  })
})

describe('an order', () => {
  const orders = all.flatMap(({ frame, task }) => (task.kind === 'order' ? [{ frame, task }] : []))

  test('asks for three to eight rows that differ, and shows them by the alphabet', () => {
    expect(orders.length).toBeGreaterThan(40)
    for (const { frame, task } of orders) {
      const order = orderOf(frame, task)
      expect(order.map(({ item }) => item).sort(), named({ task })).toEqual(
        task.items.map((_, index) => index),
      )
      expect(order.length).toBeGreaterThanOrEqual(3)
      expect(order.length).toBeLessThanOrEqual(MOST_ITEMS)
      expect(new Set(task.items.map(({ id }) => id)).size).toBe(task.items.length)
      expect(task.items.map(({ label }) => label)).toEqual(
        task.items.map(({ label }) => label).sort((a, b) => a.localeCompare(b, 'en')),
      )
      const values = order.map(({ value }) => value)
      const up = task.by === 'rank' || task.by === 'date'
      expect(values).toEqual([...values].sort((a, b) => (up ? a - b : b - a)))
      for (const { text } of order) expect(text).not.toMatch(/no figure|undefined|NaN/)
    }
  })

  test.each([
    ['us-or-china', undefined, '2025', 'value', 'Philippines'],
    ['promising-countries', 'rank', undefined, 'rank', 'India'],
    ['security-domains', 'records', undefined, 'records', undefined],
    ['agreements', 'dates', undefined, 'date', 'Singapore'],
  ] as const)('%s asks first for what is latest', (id, measure, name, by, first) => {
    const frame = frameOf(id, measure)
    const [task] = tasksOf(frame)
    expect(task).toMatchObject({ kind: 'order', by, ...(name ? { name } : {}) })
    if (task?.kind === 'order' && first) expect(orderOf(frame, task)[0]?.label).toBe(first)
  })
})
