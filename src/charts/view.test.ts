import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Choices, defaultView, parseView, serialiseView, tabs, viewKeys } from './view.ts'

const choices: Choices = {
  measures: ['means', 'yearly', 'share'],
  countries: ['VNM', 'IDN', 'THA', 'SGP'],
  shown: ['VNM', 'IDN', 'THA'],
  years: [2005, 2024],
}

const isValid = (view: ReturnType<typeof parseView>['view']) => {
  if (view.measure !== null) expect(choices.measures.slice(1)).toContain(view.measure)
  if (view.countries !== null) {
    expect(view.countries.length).toBeGreaterThan(0)
    for (const country of view.countries) expect(choices.countries).toContain(country)
  }
  if (view.years !== null) {
    expect(view.years[0]).toBeGreaterThanOrEqual(2005)
    expect(view.years[1]).toBeLessThanOrEqual(2024)
    expect(view.years[0]).toBeLessThanOrEqual(view.years[1])
  }
  expect(['now', 'then']).toContain(view.asof)
  expect(tabs).toContain(view.tab)
}

/** Text that is often nearly right, and often anything at all. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    'means',
    'yearly',
    'VNM,IDN',
    'vnm',
    'SGP,<script>',
    '2010..2020',
    '9999..-1',
    'then',
    'table',
    '💥',
    '',
  ),
  fc
    .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1900, max: 2100 }))
    .map(([a, b]) => `${a}..${b}`),
  fc.subarray(['VNM', 'IDN', 'THA', 'SGP', 'XXX']).map((codes) => codes.join(',')),
)
const params = fc.record(Object.fromEntries(viewKeys.map((key) => [key, text])), { requiredKeys: [] })

describe('a view comes from the address', () => {
  test('any text in any parameter gives a valid view, and the same view comes back from its own address', () => {
    fc.assert(
      fc.property(params, (given) => {
        const { view } = parseView(given, choices)
        isValid(view)
        const again = parseView(serialiseView(view), choices)
        expect(again.view).toEqual(view)
        expect(again.ignored).toEqual([])
      }),
      { numRuns: 4000 },
    )
  })

  test('defaults are left out of the address', () => {
    expect(serialiseView(defaultView)).toEqual({})
    expect(
      parseView({ measure: 'means', countries: 'IDN,VNM,THA', years: '1900..2100' }, choices).view,
    ).toEqual(defaultView)
  })

  test('what cannot be used is named', () => {
    const { view, ignored } = parseView({ countries: '<script>', years: '9999..-1', measure: '💥' }, choices)
    expect(view).toEqual(defaultView)
    expect(ignored.map(({ key, value }) => [key, value])).toEqual([
      ['measure', '💥'],
      ['countries', '<script>'],
      ['years', '9999..-1'],
    ])
  })

  test('what is half right is used by half', () => {
    const { view, ignored } = parseView({ countries: 'VNM,XXX', years: '2020..2050' }, choices)
    expect(view.countries).toEqual(['VNM'])
    expect(view.years).toEqual([2020, 2024])
    expect(ignored.map(({ value }) => value)).toEqual(['XXX'])
  })
})
