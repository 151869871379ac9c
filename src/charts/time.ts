/**
 * Where a figure stands in time. On every time axis a year is a cell: the calendar year 2019 is centred on 2019 and
 * reaches from 2018.5 to 2019.5, and a day stands at its place inside the cell of its year.
 */
export interface At {
  /** Position on a time axis. */
  readonly x: number
  /** For reading: `2019`, `2014–15`, `6 July 2018`. */
  readonly label: string
  /** The last day it covers (ISO): what is later than the interview is decided by it. */
  readonly end: string
  /** Whole calendar or fiscal years can be joined to the next; single days cannot. */
  readonly whole: boolean
}

/** The day the interview appeared. */
export const INTERVIEW = '2024-05-10'

export const year = (value: number): At => ({
  x: value,
  label: String(value),
  end: `${value}-12-31`,
  whole: true,
})

/** Japan's fiscal year, April to March. Surveys of a fiscal year come out before it ends, so it counts by its number. */
export const fiscalYear = (value: number): At => ({ ...year(value), label: `FY${value}` })

/** A span of whole years, `2014-2015`. */
export function span(text: string): At {
  const from = Number(text.slice(0, 4))
  const to = Number(text.slice(5))
  return { x: (from + to) / 2, label: `${from}–${String(to).slice(2)}`, end: `${to}-12-31`, whole: false }
}

/** The names of the months: `Intl.DateTimeFormat`, whose first use takes a phone a twentieth of a second, writes the same. */
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

type Precision = 'day' | 'month' | 'year'

function written(iso: string, precision: Precision): string {
  const [whole = '', month, date] = iso.split('-').map(Number)
  const parts = [precision === 'day' && date, precision !== 'year' && months[Number(month) - 1], whole]
  return parts.filter(Boolean).join(' ')
}

/** A day, with what is known of it: `2018-07-06`. */
export const day = (iso: string, precision: Precision = 'day'): At => ({
  x: position(iso),
  // Many days are places alone: a rule has words of its own.
  get label() {
    return written(iso, precision)
  },
  end: iso,
  whole: false,
})

/** A category of bars or a column of a matrix: no time, but a last day where its figures have one. */
export const category = (index: number, label: string, end = ''): At => ({
  x: index,
  label,
  end,
  whole: false,
})

/** The position of a day on a time axis. */
export function position(iso: string): number {
  const whole = Number(iso.slice(0, 4))
  const start = Date.UTC(whole, 0, 1)
  const length = Date.UTC(whole + 1, 0, 1) - start
  return whole - 0.5 + (Date.parse(`${iso}T00:00:00Z`) - start) / length
}

/** Words as of May 2024: without the sentences that name a later time. */
export function sentencesThen(text: string): string {
  return text
    .split(/(?<=[.!?])\s+/)
    .filter((sentence) => !LATER.test(sentence.replace(/(January|February|March|April|May) 2024/g, '')))
    .join(' ')
}

const LATER = /20(2[4-9]|[3-9]\d)|20\d\d[-–]2[4-9]/
