import type { Params, viewKeys } from './view.ts'

/**
 * What once stood in addresses, or is likely to be typed there, and what it is now. Addresses that were handed out go
 * on working: whoever renames a chart, a measure or a parameter adds a row. Loaded only for addresses that say something.
 */

/** Parameters: the short forms of our own links. */
export const renamedKeys: Readonly<Record<string, (typeof viewKeys)[number]>> = {
  m: 'measure',
  c: 'countries',
  t: 'years',
}

/** Charts: the American spelling. */
export const renamedCharts: Readonly<Record<string, string>> = {
  aging: 'ageing',
  'aging-speed': 'ageing-speed',
  'rd-centers': 'rd-centres',
}

export interface RenamedValue {
  /** The chart of today; without it the row is for all. */
  readonly chart?: string
  readonly key: (typeof viewKeys)[number]
  readonly from: string
  readonly to: string
}

/** Values: measures with the hyphens that all others have, and the date in words. */
export const renamedValues: readonly RenamedValue[] = [
  ...[
    'flow_usd',
    'flow_jpy',
    'without_singapore_usd',
    'without_singapore_jpy',
    'japan_share_of_inflows',
    'host_reported',
    'stock_jpy',
  ].map((to) => ({
    chart: 'investment-in-asean',
    key: 'measure' as const,
    from: to.replaceAll('_', '-'),
    to,
  })),
  { key: 'asof', from: '2024', to: 'then' },
  { key: 'asof', from: '2024-05', to: 'then' },
]

/**
 * An address in the words of today; null for one that is so already. What is said in both forms is taken from today's.
 * @param page the chart of a page that leaves its name out.
 */
export function renewed(search: Params, page?: string): Params | null {
  const next: Record<string, string> = {}
  let changed = false
  for (const [key, value] of Object.entries(search)) {
    if (value === undefined) continue
    const today = renewedPart(key, value, page)
    if (today.key === key && today.value === value) next[key] = value
    else {
      changed = true
      if (search[today.key] === undefined || today.key === key) next[today.key] = today.value
    }
  }
  return changed ? next : null
}

function renewedPart(written: string, value: string, page: string | undefined) {
  const dot = written.lastIndexOf('.')
  const asked = written.slice(0, Math.max(0, dot))
  const chart = own(renamedCharts, asked) ?? asked
  const name = written.slice(dot + 1)
  const key = own(renamedKeys, name) ?? name
  const row = renamedValues.find(
    (one) =>
      one.key === key && one.from === value && (one.chart === undefined || one.chart === (chart || page)),
  )
  return { key: chart === '' ? key : `${chart}.${key}`, value: row?.to ?? value }
}

const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined
