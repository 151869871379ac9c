import type { Rule } from '../chart.ts'
import { day } from '../time.ts'

/** The first United States tariffs on Chinese goods (investment/events.csv, 6 July 2018). */
export const tradeWar: Rule = { at: day('2018-07-06'), label: 'July 2018: trade war' }
