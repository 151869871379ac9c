import { count, note, oneOf, sources, year } from '../columns.ts'
import { table } from '../table.ts'
import raw from './piracy.csv?raw'

export const piracy = table(
  'security/piracy.csv',
  raw,
  {
    source_system: oneOf('IMB', 'ReCAAP'),
    area: oneOf(
      'South-East Asia (shipowners grouping)',
      'World',
      'Asia',
      'Singapore Strait',
      'Malaysia',
      'Straits of Malacca and Singapore',
      'Indonesia',
      'Philippines',
      'India',
      'Vietnam',
      'Bangladesh',
      'Thailand',
      'South China Sea',
      'Sulu-Celebes Seas and eastern Sabah',
      'South-East Asia (coast guard grouping)',
    ),
    year: year,
    incidents: count,
    coverage: oneOf('actual and attempted', 'crew abductions, actual and attempted'),
    source: sources,
    note: note,
  },
  { key: ['source_system', 'area', 'year', 'coverage'] },
)
