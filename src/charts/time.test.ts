import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from './time.ts'

const formats = {
  day: { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' },
  month: { year: 'numeric', month: 'long', timeZone: 'UTC' },
  year: { year: 'numeric', timeZone: 'UTC' },
} as const

test('a day is written as Intl writes it', () => {
  const days = fc.date({
    min: new Date('1945-01-01T00:00:00Z'),
    max: new Date('2100-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(days, fc.constantFrom('day', 'month', 'year'), (date, precision) => {
      const iso = date.toISOString().slice(0, 10)
      const { format } = new Intl.DateTimeFormat('en-GB', formats[precision])
      expect(day(iso, precision).label).toBe(format(date))
    }),
  )
})
