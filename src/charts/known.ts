import type { DataRecord, Point } from './chart.ts'
import { INTERVIEW } from './time.ts'
import type { View } from './view.ts'

/** Whether a value was known at the date of the view. */
export const isKnown = (point: Point, view: View) =>
  view.asof === 'now' || (point.at.end <= INTERVIEW && (point.known ?? '') <= INTERVIEW)

/** Of the records behind a cell, those that were known; the value counts them. */
export function knownRecords(point: Point, view: View): Point {
  if (!point.records || view.asof === 'now') return point
  const records = point.records.filter(({ date }) => lastDay(date) <= INTERVIEW).map(withoutLaterStatus)
  return { ...point, records, value: records.length }
}

/** The last day that the words of a record may mean: of "since 2012" the end of 2012. Without a date, the beginning. */
const lastDay = (words: string) => `${words.match(/\d{4}(?:-\d{2}){0,2}/)?.[0] ?? ''}-99-99`.slice(0, 10)

/** What became of a thing later is not told as of May 2024. */
function withoutLaterStatus(record: DataRecord): DataRecord {
  const { status, ...rest } = record
  return status === undefined || lastDay(status) <= INTERVIEW || !/\d{4}/.test(status) ? record : rest
}
