import { publisherIfKnown, sourcesTable } from '../sources.ts'
import raw from './sources.csv?raw'

export const sources = sourcesTable('security', raw, publisherIfKnown)
