import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Choices, defaultView, type Params, parseView, type View } from '../charts/view.ts'
import { ignoredOn } from './ignored.ts'
import { paramsOf, withView } from './params.ts'

const choices: Choices = {
  measures: ['a', 'b'],
  countries: ['VNM', 'IDN'],
  shown: ['VNM', 'IDN'],
  years: [2000, 2024],
}

const viewIn = (search: Params, id: string) => parseView(paramsOf(search, id).params, choices).view

test('a figure reads its own part of the address and what is for all', () => {
  const search = { asof: 'then', 'wages.measure': 'b', 'other.measure': 'a', 'wages.years': '2010..2020' }
  expect(viewIn(search, 'wages')).toEqual({ ...defaultView, asof: 'then', measure: 'b', years: [2010, 2020] })
  expect(viewIn(search, 'third')).toEqual({ ...defaultView, asof: 'then' })
})

const view = fc.record<View>({
  measure: fc.constantFrom(null, 'b'),
  countries: fc.constantFrom(null, ['VNM'], ['IDN']),
  years: fc.constantFrom(null, [2010, 2020] as const),
  asof: fc.constantFrom('now', 'then'),
  tab: fc.constantFrom('chart', 'table', 'sources'),
  show: fc.constantFrom('all', 'guess', 'shape', 'said'),
})

test('a view that is put into any address comes out again, and leaves the other figures alone', () => {
  const pages = fc.record(
    { countries: fc.constant('VNM'), years: fc.constant('2005..2010'), asof: fc.constant('then') },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(pages, view, view, (page, mine, others) => {
      const given = Object.fromEntries(
        Object.entries(page).flatMap(([k, v]) => (v === undefined ? [] : [[k, v]])),
      )
      const search = withView(withView(given, 'others', others, choices), 'mine', mine, choices)
      expect(viewIn(search, 'mine')).toEqual(mine)
      expect(viewIn(search, 'others')).toEqual(others)
    }),
    { numRuns: 1000 },
  )
})

test('a page names what it ignores', () => {
  const search = {
    countries: '<script>',
    years: '9999..-1',
    measure: '💥',
    'nowhere.tab': 'table',
    'wages.tab': 'table',
    colour: 'red',
    utm_source: 'mail',
  }
  expect(ignoredOn(search, ['wages']).map(({ key }) => key)).toEqual([
    'countries',
    'years',
    'measure',
    'nowhere.tab',
    'colour',
  ])
})
