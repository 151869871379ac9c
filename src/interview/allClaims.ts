import { verdictMeasures as balance } from '../data/balance/verdict_measures.ts'
import { verdictMeasures as coCreation } from '../data/cocreation/verdict_measures.ts'
import { verdictMeasures as investment } from '../data/investment/verdict_measures.ts'
import { verdictMeasures as security } from '../data/security/verdict_measures.ts'
import type { VerdictRow } from '../data/verdicts.ts'
import { type Claim, claimsOf } from './claims.ts'

/** The verdicts of all topics, in the order of the interview. */
const topics = [investment, coCreation, security, balance]

/** Every row of every verdict. */
export const allVerdicts = (): readonly VerdictRow[] => topics.flatMap((table) => table.rows())

/** Every claim that the data speak of. */
export const allClaims = (asof: 'now' | 'then'): readonly Claim[] =>
  topics.flatMap((table) => claimsOf(table, asof))
