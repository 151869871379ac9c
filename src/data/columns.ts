import * as v from 'valibot'
import { isPlaceName } from './countries.ts'
import type { Unit } from './units.ts'

/** Schemas for one CSV cell each: text in, typed value out, with a reason a person can act on. */

const filled = v.pipe(v.string(), v.trim(), v.nonEmpty('the cell is empty'))

const number = v.pipe(
  filled,
  v.regex(/^-?\d+(\.\d+)?$/, 'not a plain number (digits, one point, no thousands separator)'),
  v.transform(Number),
)

const isRealDay = (text: string) => {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text)
}

export const text = filled
export const note = v.pipe(v.string(), v.trim())
export const anyNumber = number
export const positive = v.pipe(number, v.minValue(0, 'a value below 0 makes no sense here'))
export const percent = v.pipe(
  number,
  v.minValue(0, 'a share below 0%'),
  v.maxValue(100, 'a share above 100%'),
)
export const count = v.pipe(positive, v.integer('a count must be a whole number'))
export const rank = v.pipe(
  number,
  v.integer('a rank must be a whole number'),
  v.minValue(1, 'ranks start at 1'),
)
export const year = v.pipe(
  filled,
  v.regex(/^\d{4}$/, 'not a year of four digits'),
  v.transform(Number),
  v.minValue(1900, 'a year before 1900'),
  v.maxValue(2100, 'a year after 2100'),
)
export const day = v.pipe(
  filled,
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'not a date like 2024-05-10'),
  v.check(isRealDay, 'no such day in the calendar'),
)
export const place = v.pipe(filled, v.guard(isPlaceName, 'not a country or group that countries.ts knows'))
/** Source ids of the topic, `FL1;FX1` in the cell. Whether they exist is checked by `data/check.ts`. */
export const sources = v.pipe(
  filled,
  v.regex(/^[A-Z]+\d+[a-z]?( \(computed\))?(;\s?[A-Z]+\d+[a-z]?)*$/, 'not a list of source ids like FL1;FX1'),
  v.transform((ids) => ids.split(';').map((id) => id.trim())),
)

export const oneOf = <const T extends readonly [string, ...string[]]>(...options: T) =>
  v.picklist(options, `not one of: ${options.join(', ')}`)

export const unit = <const T extends readonly [Unit, ...Unit[]]>(...units: T) =>
  v.picklist(units, `not one of the units: ${units.join(', ')}`)

/** An empty cell is a known absence and becomes null, never 0. */
export const optional = <T>(schema: v.GenericSchema<string, T>) =>
  v.union(
    [
      v.pipe(
        v.literal(''),
        v.transform(() => null),
      ),
      schema,
    ],
    (issue) => reasonOf(schema, issue.input),
  )

function reasonOf(schema: v.GenericSchema<string, unknown>, input: unknown): string {
  const result = v.safeParse(schema, input)
  return result.success ? 'not understood' : result.issues[0].message
}

/** A group of whole years, `2014-2015` in the cell. */
export const period = v.pipe(
  filled,
  v.regex(/^\d{4}-\d{4}$/, 'not a period like 2014-2015'),
  v.check((span) => span.slice(0, 4) <= span.slice(5), 'the period ends before it begins'),
)
