/** Units exactly as the CSV files write them, and how each is shown. */

interface Shown {
  /** Symbol before the number: `$`, `¥`, `฿`. */
  readonly before?: string
  /** Written after the number, with its blank: ` bn`, `%`. */
  readonly after?: string
  /** The file's number times this is the number shown. */
  readonly times?: number
  readonly digits: number
  /** The unit in words, for captions and screen readers. */
  readonly words: string
}

const billionDollars = { before: '$', after: ' bn', digits: 1, words: 'billion US dollars' } as const
const percent = { after: '%', digits: 1, words: 'per cent' } as const
const plain = (words: string) => ({ digits: 0, words }) as const

const units = {
  'USD billion': billionDollars,
  'USD billion a year': { ...billionDollars, words: 'billion US dollars a year' },
  'USD million': { ...billionDollars, times: 0.001 },
  'JPY 100 million': { before: '¥', after: ' bn', times: 0.1, digits: 0, words: 'billion yen' },
  'THB million': { before: '฿', after: ' bn', times: 0.001, digits: 0, words: 'billion baht' },
  'MYR billion': { before: 'RM ', after: ' bn', digits: 1, words: 'billion ringgit' },
  USD: { before: '$', digits: 0, words: 'US dollars a month' },
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
  incidents: plain('incidents'),
  date: plain('date'),
} as const satisfies Record<string, Shown>

export type Unit = keyof typeof units

export const isUnit = (text: string): text is Unit => Object.hasOwn(units, text)

/** A value of the file in the unit that `unitWords` names: `14541` of `USD million` is 14.541 billion US dollars. */
export function inWords(unit: Unit, value: number): number {
  const shown: Shown = units[unit]
  return value * (shown.times ?? 1)
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
  const fine = shown.digits === 0 && Math.abs(scaled) < 10 && !Number.isInteger(scaled) ? 1 : shown.digits
  return withSign(
    shown.before ?? '',
    decimal(Math.abs(scaled), digits ?? fine),
    shown.after ?? '',
    scaled < 0,
  )
}

/** A value for an axis tick: as short as it can be without losing digits. */
export function formatTick(unit: Unit, value: number): string {
  const shown: Shown = units[unit]
  const scaled = value * (shown.times ?? 1)
  if (unit === 'rank') return ordinal(value)
  if (unit === 'JPY 100 million' && value !== 0)
    return withSign('¥', decimal(scaled / 1000, 1, 0), ' tn', false)
  const after = shown.after === ' bn' && value === 0 ? '' : (shown.after ?? '')
  return withSign(shown.before ?? '', decimal(Math.abs(scaled), 2, 0), after, scaled < 0)
}

/** A value to its last known digit, in the unit of the file, without the unit: for tables. */
export const formatExact = (value: number): string =>
  new Intl.NumberFormat('en', { maximumFractionDigits: 4 }).format(value)

/** 1 → "first" … 12 → "twelfth", then "13th". */
export function ordinalWord(rank: number): string {
  const words = [
    'first',
    'second',
    'third',
    'fourth',
    'fifth',
    'sixth',
    'seventh',
    'eighth',
    'ninth',
    'tenth',
    'eleventh',
    'twelfth',
  ] as const
  return words[rank - 1] ?? ordinal(rank)
}

const plurals = new Intl.PluralRules('en', { type: 'ordinal' })
const suffixes: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' }

/** 1 → "1st". */
export const ordinal = (rank: number): string => `${rank}${suffixes[plurals.select(rank)] ?? 'th'}`

const decimal = (value: number, digits: number, least = digits) =>
  new Intl.NumberFormat('en', { minimumFractionDigits: least, maximumFractionDigits: digits }).format(value)

const withSign = (before: string, digits: string, after: string, negative: boolean) =>
  `${negative ? '−' : ''}${before}${digits}${after}`
