import type { Point } from '../../charts/chart.ts'
import type { Frame, FrameSeries } from '../../charts/frame.ts'
import { valueText } from '../../charts/read.ts'
import { format, type Unit, unitWords } from '../../data/units.ts'

/** A value of a frame with the words around it. */
export interface Read {
  readonly series: FrameSeries
  readonly point: Point
  readonly value: number
  readonly text: string
}

/** The series with this id. @throws Error if the frame has none. */
export function seriesIn(frame: Frame, id: string): FrameSeries {
  const found = frame.series.find((series) => series.id === id)
  if (!found) throw new Error(`${frame.id}, ${frame.measure}: no series ${id}`)
  return found
}

/** The value of a series at a time. @throws Error if there is none: a question needs it. */
export function readAt(frame: Frame, id: string, at: string): Read {
  const series = seriesIn(frame, id)
  const point = series.points.find((one) => one.at.label === at && one.value !== null)
  if (!point || point.value === null)
    throw new Error(`${frame.id}, ${frame.measure}: no value of ${id} at ${at}`)
  return { series, point, value: point.value, text: shownValue(frame, point) }
}

/** All values of a frame. */
export const readAll = (frame: Frame): readonly Read[] =>
  frame.series.flatMap((series) =>
    series.points.flatMap((point) =>
      point.value === null ? [] : [{ series, point, value: point.value, text: shownValue(frame, point) }],
    ),
  )

/** A value in words that stand alone: what is counted is named. */
export const shownValue = (frame: Frame, point: Point): string => named(frame.unit, valueText(frame, point))

/** A number of the frame's unit in such words. */
export const shownNumber = (unit: Unit, value: number): string => named(unit, format(unit, value))

const bare = /^(about |over )?[\d,.−]+$/
const unnamed = /^(score|index|points|aged|count$|year|yes=1)/

const named = (unit: Unit, text: string) =>
  bare.test(text) && !unnamed.test(unit) ? `${text} ${unitWords(unit).split(' with ')[0]}` : text
