import { sourcesTable } from '../sources.ts'
import raw from './sources.csv?raw'

export const sources = sourcesTable('balance', raw)
