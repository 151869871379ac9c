import { verdictsTable } from '../verdicts.ts'
import raw from './verdict_measures.csv?raw'

export const verdictMeasures = verdictsTable('cocreation', raw)
