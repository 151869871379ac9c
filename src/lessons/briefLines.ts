import type { CardLine, CardNumber } from './types.ts'

/** What the experts asked in a country worried about most in 2019. */
export const worry = (code: string, at: string, words: string): CardLine => ({
  says: (of) => `Its experts named ${words} first in 2019 (${of('first-worries').text(code, at)}).`,
  chart: 'first-worries',
})

export const military = 'military tensions (regional flashpoints)'

export const climate = (code: string): CardLine => ({
  says: (of) => {
    const risk = of('climate-risk')
    const ready = risk.value(code, 'readiness 2020') > risk.value(code, 'vulnerability 2020')
    return `It is ${ready ? 'readier for climate change than vulnerable to it' : 'more vulnerable to climate change than ready for it'} (ready ${risk.text(code, 'readiness 2020', 2)}, vulnerable ${risk.text(code, 'vulnerability 2020', 2)}, 2020).`
  },
  chart: 'climate-risk',
})

export const choice = (code: string, at: string): CardNumber => ({
  chart: 'us-or-china',
  series: code,
  at,
  label: `Experts who would choose the United States over China if they had to, ${at}`,
})

export const chinaTrade = (code: string): CardNumber => ({
  chart: 'trade-pull',
  series: code,
  at: '2022',
  label: 'China’s share of its trade in goods, 2022',
})

export const japanTrade = (code: string): CardNumber => ({
  chart: 'trade-pull',
  measure: 'japan',
  series: code,
  at: '2022',
  label: 'Japan’s share of its trade in goods, 2022',
})

export const records = (series: string, country: string, label: string): CardNumber => ({
  chart: 'security-domains',
  series,
  at: country,
  label,
})

export const disasters = (country: string): CardLine => ({
  says: (of) =>
    `Its risk from disasters is high: ${of('climate-risk', 'disasters').text('risk', `${country} 2024`)} of a hundred (2024).`,
  chart: 'climate-risk',
  measure: 'disasters',
})

export const grants = (code: string, country: string): CardLine => ({
  says: (of) => {
    const found = of('security-domains').value('grants', country)
    return found > 0
      ? `It is among the countries that signed security grants of Japan (records found: ${found}), and may want more.`
      : 'No record was found of a security grant from Japan so far: it may ask for one, or for another kind of help.'
  },
  chart: code === 'PHL' || code === 'MYS' || code === 'IDN' ? 'security-assistance' : 'security-domains',
})
