import { describe, expect, test } from 'vitest'
import { chartIds, loadChart } from './charts.ts'
import { choicesOf } from './frame.ts'
import { renamedCharts, renamedKeys, renamedValues, renewed } from './renamed.ts'
import { parseView, serialiseView, viewKeys } from './view.ts'

/** Words of addresses that are not of views: of embeds, and marks of other sites. */
const others = ['tabs', 'controls', 'theme', 'childId', 'initialWidth', 'ref']

/** A value of each parameter that today's charts understand. */
const sample = {
  measure: 'yearly',
  countries: 'VNM',
  years: '2010..2020',
  asof: 'then',
  tab: 'table',
  show: 'shape',
} as const

describe('every row of the table of old addresses', () => {
  test.each(Object.entries(renamedKeys))(
    'parameter %s → %s leads to a view and shadows nothing',
    async (from, to) => {
      expect([...viewKeys, ...others]).not.toContain(from)
      const today = renewed({ [from]: sample[to] }, 'investment-shift')
      expect(today).toEqual({ [to]: sample[to] })
      const { view, ignored } = parseView(
        today ?? {},
        choicesOf(await loadChart('investment-shift'), 'yearly'),
      )
      expect(ignored).toEqual([])
      expect(serialiseView(view)).toEqual({ [to]: sample[to] })
    },
  )

  test.each(Object.entries(renamedCharts))('chart %s → %s leads to a chart and shadows none', (from, to) => {
    expect(chartIds).not.toContain(from)
    expect(chartIds).toContain(to)
    expect(renewed({ [`${from}.tab`]: 'table' })).toEqual({ [`${to}.tab`]: 'table' })
  })

  test.each(renamedValues)('value $from → $to of $key leads to a view and shadows none', async (row) => {
    const id = row.chart ?? 'investment-shift'
    const chart = await loadChart(id)
    const read = (value: string) => parseView({ [row.key]: value }, choicesOf(chart, value))
    expect(read(row.from).ignored).toHaveLength(1)
    expect(read(row.to).ignored).toEqual([])
    expect(renewed({ [row.key]: row.from }, id)).toEqual({ [row.key]: row.to })
    expect(renewed({ [`${id}.${row.key}`]: row.from })).toEqual({ [`${id}.${row.key}`]: row.to })
  })
})

test('an address of today is left alone, and what it says counts before the old form of it', () => {
  const today = { measure: 'yearly', years: '2010..2020', utm_source: 'x', nonsense: '1', toString: '1' }
  expect(renewed(today, 'investment-shift')).toBeNull()
  expect(renewed({ t: '2000..2001', years: '2010..2020' })).toEqual({ years: '2010..2020' })
  expect(renewed({ 'wages.c': 'VNM', t: '2000..2023', asof: '2024' })).toEqual({
    'wages.countries': 'VNM',
    years: '2000..2023',
    asof: 'then',
  })
  // A measure belongs to its chart alone.
  expect(renewed({ measure: 'flow-usd' }, 'investment-shift')).toBeNull()
})
