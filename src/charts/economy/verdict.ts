import { verdictMeasures } from '../../data/investment/verdict_measures.ts'
import type { VerdictWord } from '../../data/verdicts.ts'

const words: Record<VerdictWord, string> = {
  SUPPORTED: 'supported',
  PARTLY: 'partly supported',
  CONTRADICTED: 'contradicted',
  'CANNOT BE TESTED': 'cannot be tested',
}

/**
 * The verdict of `investment/verdict_measures.csv` on a claim by one measure alone, in words.
 * @throws if the file has none: a switch that offers a verdict must have it.
 */
export function verdictOn(claim: string, measure: string, asof: 'now' | 'then'): string {
  const row = verdictMeasures
    .rows()
    .find((one) => one.claim === claim && one.measure === measure && one.role !== 'agreed')
  const word = asof === 'then' ? row?.verdict_to_2023 : row?.verdict
  if (!word) throw new Error(`No verdict on ${claim} by "${measure}"`)
  return `${claim} on this measure: ${words[word]}`
}
