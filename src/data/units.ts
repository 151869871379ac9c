import { decimal } from './decimal.ts'
import { ordinal } from './ordinals.ts'

/** Units exactly as the CSV files write them, and how each is shown. */

interface Shown {
  /** Symbol before the number: `$`, `¥`, `฿`. */
  readonly before?: string
  /** Before a number that is not exact: `about `, `over `. Not on ticks. */
  readonly hedge?: string
  /** Written after the number, with its blank: ` bn`, `%`. */
  readonly after?: string
  /** The file's number times this is the number shown. */
  readonly times?: number
  readonly digits: number
  /** For numbers that count nothing, such as years: no separator of thousands. */
  readonly ungrouped?: true
  /** The unit in words, for captions and screen readers. */
  readonly words: string
}

const billionDollars = { before: '$', after: ' bn', digits: 1, words: 'billion US dollars' } as const
const percent = { after: '%', digits: 1, words: 'per cent' } as const
const plain = (words: string) => ({ digits: 0, words }) as const
const about = (words: string) => ({ ...plain(words), hedge: 'about ' }) as const
const over = (words: string) => ({ ...plain(words), hedge: 'over ' }) as const

const units = {
  'USD billion': billionDollars,
  'USD billion a year': { ...billionDollars, words: 'billion US dollars a year' },
  'USD million': { ...billionDollars, times: 0.001 },
  'JPY 100 million': { before: '¥', after: ' bn', times: 0.1, digits: 0, words: 'billion yen' },
  'THB million': { before: '฿', after: ' bn', times: 0.001, digits: 0, words: 'billion baht' },
  'MYR billion': { before: 'RM ', after: ' bn', digits: 1, words: 'billion ringgit' },
  'USD million of 2023': { ...billionDollars, times: 0.001, words: 'billion US dollars of 2023' },
  'JPY million': { before: '¥', after: ' bn', times: 0.001, digits: 1, words: 'billion yen' },
  JPY: { before: '¥', after: ' bn', times: 1e-9, digits: 0, words: 'billion yen' },
  SGD: { before: 'S$', after: ' bn', times: 1e-9, digits: 1, words: 'billion Singapore dollars' },
  USD: { before: '$', digits: 0, words: 'US dollars' },
  'THB per day': { before: '฿', digits: 0, words: 'baht a day' },
  'IDR per month': { before: 'Rp ', digits: 0, words: 'rupiah a month' },
  'VND million per month': { before: '₫', after: ' m', digits: 2, words: 'million dong a month' },
  '%': percent,
  'percent of all FDI inflow': { ...percent, words: 'per cent of all FDI inflow' },
  percent,
  '% of GDP': { ...percent, words: 'per cent of GDP' },
  '% of companies': { ...percent, words: 'per cent of companies' },
  '% of Japan outward FDI flow': { ...percent, words: 'per cent of Japan’s outward FDI flow' },
  "% of Japan's outward FDI stock": { ...percent, words: 'per cent of Japan’s outward FDI stock' },
  '% (about)': { ...percent, hedge: 'about ', digits: 0 },
  '% (more than)': { ...percent, hedge: 'more than ', digits: 0 },
  '% (a little more than)': { ...percent, hedge: 'a little more than ', digits: 0 },
  '% (more than; in each country)': {
    ...percent,
    hedge: 'more than ',
    digits: 0,
    words: 'per cent in each country',
  },
  '% of people': { ...percent, words: 'per cent of people' },
  '% of people asked': { ...percent, words: 'per cent of people asked' },
  '% of experts asked': { ...percent, words: 'per cent of experts asked' },
  '% of respondents': { ...percent, words: 'per cent of respondents' },
  'percent of respondents': { ...percent, words: 'per cent of respondents' },
  '% of votes': { ...percent, words: 'per cent of votes' },
  '% of volume': { ...percent, words: 'per cent of volume' },
  '% of exports': { ...percent, words: 'per cent of exports' },
  '% of automobile and parts exports': { ...percent, words: 'per cent of exports of automobiles and parts' },
  'aged 65+ per 100 aged 15-64': { digits: 1, words: 'people aged 65 and over per 100 aged 15 to 64' },
  'score 0-1': { digits: 3, words: 'score from 0 to 1' },
  'score 0-100': { digits: 1, words: 'score from 0 to 100' },
  'score 1-11': { digits: 1, words: 'mean score from 1 to 11' },
  points: { digits: 2, words: 'points on the scale of UN votes' },
  'TIV million': plain('million TIV, SIPRI’s measure of volume'),
  index: { digits: 0, words: 'index' },
  rank: plain('rank'),
  rows: plain('rows'),
  count: plain('count'),
  companies: plain('companies'),
  projects: plain('projects'),
  stores: plain('shops'),
  malls: plain('malls'),
  'USD billion invested to date': billionDollars,
  restaurants: plain('restaurants'),
  'business bases': plain('business bases'),
  people: plain('people'),
  'people (about)': about('people'),
  'people (rounded)': about('people'),
  'people per year': plain('people a year'),
  persons: plain('people'),
  'active-duty people': plain('active-duty troops'),
  students: plain('students'),
  visitors: plain('visitors'),
  cars: plain('cars'),
  'cars (about)': about('cars'),
  'cars (over)': over('cars'),
  vehicles: plain('vehicles'),
  'vehicles (over)': over('vehicles'),
  'vehicles (rounded)': about('vehicles'),
  units: plain('vehicles'),
  'units (rounded)': about('vehicles'),
  'units, rounded': about('vehicles'),
  vessels: plain('vessels'),
  countries: plain('countries'),
  'countries (more than)': { ...plain('countries'), hedge: 'more than ' },
  'countries of 10': { ...plain('countries of ten'), after: ' of 10' },
  'countries/regions': plain('countries and regions'),
  'countries/regions (excl. Japan, North America, China)': plain(
    'countries and regions without Japan, North America and China',
  ),
  places: plain('places'),
  'pilot sites': plain('pilot sites'),
  initiatives: plain('initiatives'),
  agreements: plain('agreements'),
  steps: plain('steps'),
  incidents: plain('incidents'),
  events: plain('events'),
  courses: plain('courses'),
  dispatches: plain('dispatches'),
  missions: plain('missions'),
  'exercise no.': { ...plain('number of the exercise'), before: 'no. ' },
  'meeting no.': { ...plain('number of the meeting'), before: 'no. ' },
  'yes=1': plain('1 for yes'),
  days: plain('days'),
  'calendar days with a China Coast Guard vessel observed (AIS, minimum)': plain(
    'days with a ship of China’s coast guard observed, at least',
  ),
  'ship-days': plain('ship-days'),
  'ship-days, all monitored features': plain('ship-days at all features watched'),
  years: plain('years'),
  year: { ...plain('year'), ungrouped: true },
  date: plain('date'),
} as const satisfies Record<string, Shown>

export type Unit = keyof typeof units

export const isUnit = (text: string): text is Unit => Object.hasOwn(units, text)

/** A value of the file in the unit that `unitWords` names: `14541` of `USD million` is 14.541 billion US dollars. */
export function inWords(unit: Unit, value: number): number {
  const shown: Shown = units[unit]
  return value * (shown.times ?? 1)
}

/** Whether values of a unit are shares of a hundred. */
export const isPercent = (unit: Unit): boolean => {
  const shown: Shown = units[unit]
  return shown.after === '%'
}

/** The smallest step that is told when a value is read, in the unit of the file. */
export const fineness = (unit: Unit): number => {
  const shown: Shown = units[unit]
  return 10 ** -shown.digits / (shown.times ?? 1)
}

/** A mean of guesses, or of their distances: more than three digits would say more than it knows. */
export const formatMeanGap = (unit: Unit, value: number): string =>
  formatGap(unit, Number(value.toPrecision(3)))

/** How far two values of a unit are apart, without a sign: "$3.1 bn", "4.2 percentage points". */
export function formatGap(unit: Unit, value: number): string {
  const shown: Shown = units[unit]
  const size = Math.abs(value)
  if (isPercent(unit))
    return `${decimal(size, 1, 0)} percentage ${size.toFixed(1) === '1.0' ? 'point' : 'points'}`
  if (shown.hedge || shown.after?.startsWith(' of '))
    return decimal(size * (shown.times ?? 1), size < 10 ? 1 : 0, 0)
  return format(unit, size)
}

/** The unit in words: "billion US dollars". */
export const unitWords = (unit: Unit): string => units[unit].words

/**
 * A value of a unit, for reading: `34.22` of `USD billion` is "$34.2 bn", `42487` of `JPY 100 million` is
 * "¥4.25 trillion". `digits` overrides the unit's own rounding.
 */
export function format(unit: Unit, value: number, digits?: number): string {
  const shown: Shown = units[unit]
  const scaled = value * (shown.times ?? 1)
  if (unit === 'JPY 100 million' && Math.abs(scaled) >= 1000) {
    return withSign('¥', decimal(Math.abs(scaled) / 1000, digits ?? 2), ' trillion', scaled < 0)
  }
  if (shown.ungrouped) return String(scaled)
  const fine = shown.digits === 0 && Math.abs(scaled) < 10 && !Number.isInteger(scaled) ? 1 : shown.digits
  const size = Math.abs(scaled)
  // What is not nothing has a digit more rather than a row of zeros.
  const [first = '', next = first] = [0, 1].map((more) => decimal(size, (digits ?? fine) + more))
  const number = isZero(first) && !isZero(next) ? next : first
  const text = withSign(shown.before ?? '', number, shown.after ?? '', scaled < 0 && !isZero(number))
  return `${shown.hedge ?? ''}${text}`
}

const isZero = (digits: string) => !/[1-9]/.test(digits)

/** A value as its file states it: no more digits than it has, `8` of `%` is "8%". */
export function formatStated(unit: Unit, stated: string): string {
  const shown: Shown = units[unit]
  const digits = stated.split('.')[1]?.length ?? 0
  return format(unit, Number(stated), shown.times ? undefined : Math.min(digits, Math.max(shown.digits, 1)))
}

/** A value for an axis tick: as short as it can be without losing digits. */
export function formatTick(unit: Unit, value: number): string {
  const shown: Shown = units[unit]
  const scaled = value * (shown.times ?? 1)
  if (unit === 'rank') return ordinal(value)
  if (shown.ungrouped) return String(scaled)
  if (unit === 'JPY 100 million' && Math.abs(scaled) >= 100)
    return withSign('¥', decimal(scaled / 1000, 1, 0), ' tn', false)
  const after = shown.after === ' bn' && value === 0 ? '' : (shown.after ?? '')
  return withSign(shown.before ?? '', decimal(Math.abs(scaled), 2, 0), after, scaled < 0)
}

/** A value to its last known digit, in the unit of the file, without the unit: for tables. */
export const formatExact = (value: number): string => decimal(value, 4, 0)

const withSign = (before: string, digits: string, after: string, negative: boolean) =>
  `${negative ? '−' : ''}${before}${digits}${after}`
