import { note, oneOf, percent, place, sources, text, unit, year } from '../columns.ts'
import { table } from '../table.ts'
import raw from './threat_perceptions.csv?raw'

export const threatPerceptions = table(
  'security/threat_perceptions.csv',
  raw,
  {
    survey_year: year,
    country: place,
    item: text,
    value: percent,
    unit: unit('percent of respondents'),
    question: oneOf(
      'top three security concerns for Southeast Asia (six options)',
      'top three challenges facing Southeast Asia',
      'geopolitical events of greatest concern',
      'greatest concerns about the South China Sea',
      'worried about growing regional political-strategic influence of China',
    ),
    source: sources,
    note: note,
  },
  { key: ['survey_year', 'country', 'item', 'question'] },
)
