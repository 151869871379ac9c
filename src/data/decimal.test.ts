import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decimal } from './decimal.ts'

const places = fc.integer({ min: 0, max: 4 })

/** As files state them, and whatever reckoning makes of them. */
const values = fc.oneof(
  fc
    .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }))
    .map(([digits, point]) => Number(`${digits}e-${point}`)),
  fc.double({ min: -1e11, max: 1e11, noNaN: true }),
)

test('a number is written as Intl writes it', () => {
  fc.assert(
    fc.property(values, places, places, (value, one, other) => {
      const [least, digits] = [Math.min(one, other), Math.max(one, other)]
      const { format } = new Intl.NumberFormat('en', {
        minimumFractionDigits: least,
        maximumFractionDigits: digits,
      })
      expect(decimal(value, digits, least)).toBe(format(value === 0 ? 0 : value))
    }),
    { numRuns: 5000 },
  )
})

test.each([
  [1.45, 1, 1, '1.5'],
  [1.005, 2, 2, '1.01'],
  [1234567.5, 0, 0, '1,234,568'],
  [-0.9, 4, 0, '-0.9'],
  [2, 2, 0, '2'],
  [999.96, 1, 1, '1,000.0'],
  [1e-7, 4, 0, '0'],
  [31150615208.958748, 4, 4, '31,150,615,208.9587'],
] as const)('%d with %d digits reads so', (value, digits, least, text) => {
  expect(decimal(value, digits, least)).toBe(text)
})
