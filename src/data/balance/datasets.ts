import { datasetsTable } from '../datasets.ts'
import raw from './datasets.csv?raw'

export const datasets = datasetsTable('balance', raw)
