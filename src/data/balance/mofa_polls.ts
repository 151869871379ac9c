import { month, note, oneOf, or, percent, place, sources, unit, year } from '../columns.ts'
import { table } from '../table.ts'
import raw from './mofa_polls.csv?raw'

export const mofaPolls = table(
  'balance/mofa_polls.csv',
  raw,
  {
    country: place,
    year: year,
    fieldwork: or(month, '2008-02/03'),
    question: oneOf(
      'Japan trustworthy (very or somewhat)',
      'Relations with Japan friendly (very or somewhat)',
      'Important partner at present (multiple answers)',
      'Important partner in future (multiple answers)',
      'Most reliable country (one answer)',
      'Contributed most to ASEAN development in 50 years (multiple answers)',
    ),
    answer: oneOf(
      'Japan',
      'China',
      'United States',
      'Australia',
      'United Kingdom',
      'Russia',
      'South Korea',
      'ASEAN',
    ),
    value: percent,
    unit: unit('% (more than; in each country)', '%'),
    source: sources,
    note: note,
  },
  { key: ['country', 'year', 'question', 'answer'], order: 'year', within: ['country'] },
)
