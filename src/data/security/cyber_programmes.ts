import { count, note, oneOf, sources, unit, year } from '../columns.ts'
import { table } from '../table.ts'
import raw from './cyber_programmes.csv?raw'

export const cyberProgrammes = table(
  'security/cyber_programmes.csv',
  raw,
  {
    measure: oneOf(
      'AJCCBC: people to be trained in four years (target)',
      'AJCCBC step 1: people trained in CYDER',
      'AJCCBC step 2: people to be trained (target)',
      'AJCCBC technical exercise held 18-22 August 2025: serial number',
      'JICA-ASEAN cybersecurity policy course: participants',
      'ASEAN-Japan Cybersecurity Policy Meeting: serial number',
    ),
    year: year,
    value: count,
    unit: unit('persons', 'exercise no.', 'meeting no.'),
    source: sources,
    note: note,
  },
  { key: ['measure', 'year'], order: 'year', within: ['measure'] },
)
