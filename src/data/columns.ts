import * as v from 'valibot'
import { isPlaceCode, isPlaceName } from './countries.ts'
import type { Unit } from './units.ts'

/** Schemas for one CSV cell each: text in, typed value out, with a reason a person can act on. */

/** Without control characters, marks that turn the direction of what follows, and the sign of a broken encoding. */
const readable = v.pipe(
  v.string(),
  v.regex(
    /^(?:[\n\r\t]|[^\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFD])*$/u,
    'holds a character that cannot be read: a broken encoding?',
  ),
  v.trim(),
)

const filled = v.pipe(readable, v.nonEmpty('the cell is empty'))

const number = v.pipe(
  filled,
  v.regex(/^-?\d+(\.\d+)?$/, 'not a plain number (digits, one point, no thousands separator)'),
  v.transform(Number),
  v.finite('more digits than a number can hold'),
)

const isRealDay = (text: string) => {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text)
}

/** Whether a year, month or day is in the calendar. */
function isRealDate(text: string): boolean {
  return isRealDay(`${text}-01-01`.slice(0, 10))
}

const datesIn = (cell: string) => cell.match(/\d{4}(-\d{2}(?!\d)){0,2}/g) ?? []

export const text = filled
export const note = readable
export const anyNumber = number
export const positive = v.pipe(number, v.minValue(0, 'a value below 0 makes no sense here'))
export const percent = v.pipe(
  number,
  v.minValue(0, 'a share below 0%'),
  v.maxValue(100, 'a share above 100%'),
)
/** Where something is found on the web; it becomes a link. */
export const webAddress = v.pipe(
  note,
  v.regex(/^(?:https?:\/\/[^\s<>"]+)?$/, 'not an address like https://example.org/page'),
)
/** Years of age or of life. */
export const age = v.pipe(positive, v.maxValue(120, 'more years than anyone lives'))
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
/** A day, a month or a year, as far as it is known: `2012`, `2012-04`, `2012-04-06`. */
export const date = v.pipe(
  filled,
  v.regex(/^\d{4}(-\d{2}){0,2}$/, 'not a date like 2012, 2012-04 or 2012-04-06'),
  v.check(isRealDate, 'no such date in the calendar'),
)
export const month = v.pipe(
  filled,
  v.regex(/^\d{4}-\d{2}$/, 'not a month like 2012-04'),
  v.check(isRealDate, 'no such month in the calendar'),
)
/** A date, a fiscal year or a time between two: `FY2008-2019-08`, `2012-11/2013-03`, `2004 to 2005`, `since 2012`. */
export const span = v.pipe(
  filled,
  v.regex(
    /^((since|by|to|to early) )?(FY\d{4}(-(FY\d{4}|\d{4}-\d{2}))?|\d{4}(-\d{2}){0,2}(( to |\/)\d{4}(-\d{2}){0,2})?)$/,
    'not a date, a fiscal year or a span like 2018 to 2022-07, 2012-11/2013-03, FY2008-FY2015 or since 2012',
  ),
  v.check((cell) => datesIn(cell).every(isRealDate), 'no such date in the calendar'),
  v.check((cell) => {
    const [from = '', to = from] = datesIn(cell)
    return from <= to
  }, 'the span ends before it begins'),
)
export const place = v.pipe(filled, v.guard(isPlaceName, 'not a country or group that countries.ts knows'))
export const placeCode = v.pipe(filled, v.guard(isPlaceCode, 'not a code that countries.ts knows'))
/** Several countries or groups: `Philippines; Japan` in the cell. */
export const places = v.pipe(
  filled,
  v.transform((names) => names.split(';').map((name) => name.trim())),
  v.array(
    v.pipe(v.string(), v.guard(isPlaceName, 'names a country or group that countries.ts does not know')),
  ),
)
/** Source ids of the topic, `FL1;FX1` in the cell, without the mark `FL1 (computed)`. `data/check.ts` looks them up. */
export const sources = v.pipe(
  filled,
  v.regex(
    /^[A-Z]+\d+[a-z]?( \(computed\))?(;\s?[A-Z]+\d+[a-z]?( \(computed\))?)*$/,
    'not a list of source ids like FL1;FX1',
  ),
  v.transform((ids) => ids.split(';').map((id) => id.replace(' (computed)', '').trim())),
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

/** A value of the schema, or one of a few words that stand in its place: `or(place, 'Total', 'Other')`. */
export const or = <T, const W extends readonly [string, ...string[]]>(
  schema: v.GenericSchema<string, T>,
  ...words: W
) =>
  v.union(
    [v.picklist(words), schema],
    (issue) => `${reasonOf(schema, issue.input)}, nor one of: ${words.join(', ')}`,
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
