import { expect, test } from 'vitest'
import { ordinal, ordinalWord } from './ordinals.ts'
import { fineness, format, formatGap, formatTick, inWords } from './units.ts'

test.each([
  ['USD billion', 34.22, '$34.2 bn'],
  ['USD million', 8319.11, '$8.3 bn'],
  ['JPY 100 million', 1418, '¥142 bn'],
  ['JPY 100 million', 42487, '¥4.25 trillion'],
  ['THB million', 49148, '฿49 bn'],
  ['%', 18.5, '18.5%'],
  ['USD billion', -0.9, '−$0.9 bn'],
  // What is not nothing is not written as nothing, and nothing has no sign.
  ['USD billion', -0.02, '−$0.02 bn'],
  ['USD billion', -0.0001, '$0.0 bn'],
  ['%', 0.04, '0.04%'],
  ['%', 0, '0.0%'],
  ['companies', 2344, '2,344'],
  ['incidents', 203, '203'],
  ['JPY million', 3100, '¥3.1 bn'],
  ['JPY', 30_000_000_000, '¥30 bn'],
  ['SGD', 3_000_000_000, 'S$3.0 bn'],
  ['USD million of 2023', 11214.2, '$11.2 bn'],
  ['TIV million', 5548, '5,548'],
  ['vehicles (over)', 7_000_000, 'over 7,000,000'],
  ['% (about)', 20, 'about 20%'],
  ['countries of 10', 2, '2 of 10'],
  ['exercise no.', 38, 'no. 38'],
  ['points', 1.4106, '1.41'],
  ['year', 2033, '2033'],
] as const)('%s %d reads %s', (unit, value, text) => {
  expect(format(unit, value)).toBe(text)
})

test('ticks are short', () => {
  expect(formatTick('USD million', 2000)).toBe('$2 bn')
  expect(formatTick('USD billion', 0)).toBe('$0')
  expect(formatTick('JPY 100 million', 20000)).toBe('¥2 tn')
  expect(formatTick('JPY 100 million', 150)).toBe('¥15 bn')
  expect(formatTick('JPY 100 million', 0)).toBe('¥0')
  expect(formatTick('vehicles (over)', 2_000_000)).toBe('2,000,000')
  expect(formatTick('year', 2020)).toBe('2020')
  expect(formatTick('rank', 3)).toBe('3rd')
})

test('tables show the unit that they name', () => {
  expect(inWords('USD million', 14541)).toBeCloseTo(14.541)
  expect(inWords('JPY 100 million', 42487)).toBeCloseTo(4248.7)
})

test('ordinals', () => {
  expect([1, 2, 3, 4, 11, 21].map(ordinal)).toEqual(['1st', '2nd', '3rd', '4th', '11th', '21st'])
  expect([1, 12, 13].map(ordinalWord)).toEqual(['first', 'twelfth', '13th'])
  const rules = new Intl.PluralRules('en', { type: 'ordinal' })
  const suffixes = { zero: '', one: 'st', two: 'nd', few: 'rd', many: '', other: 'th' }
  for (let rank = 1; rank < 200; rank++) expect(ordinal(rank)).toBe(`${rank}${suffixes[rules.select(rank)]}`)
})

test.each([
  ['%', -4.25, '4.3 percentage points'],
  ['% of GDP', 1, '1 percentage point'],
  ['USD million', -3100, '$3.1 bn'],
  ['people (about)', 1200, '1,200'],
  ['countries of 10', 1.5, '1.5'],
] as const)('a distance of %s %d reads %s', (unit, value, text) => {
  expect(formatGap(unit, value)).toBe(text)
})

test('the finest step of a unit is that of its last digit', () => {
  expect(fineness('people')).toBe(1)
  expect(fineness('USD million')).toBe(100)
  expect(fineness('%')).toBeCloseTo(0.1, 12)
})
