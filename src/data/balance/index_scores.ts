import { note, oneOf, place, positive, sources, unit, year } from '../columns.ts'
import { table } from '../table.ts'
import raw from './index_scores.csv?raw'

export const indexScores = table(
  'balance/index_scores.csv',
  raw,
  {
    index: oneOf(
      'Lowy Southeast Asia Influence Index',
      'Lowy power snapshot on Southeast Asia',
      'Lowy Asia Power Index',
    ),
    year: year,
    country: place,
    measure: oneOf(
      'overall influence in Southeast Asia',
      'overall influence in Southeast Asia, rank',
      'most influential external partner: China',
      'most influential external partner: United States',
      'share of the exports of Southeast Asia taken',
      'share of the imports of Southeast Asia supplied',
      'ASEAN-10 members in which it is the more influential of the two (Philippines, Singapore)',
      'comprehensive power',
      'comprehensive power, rank of 27',
    ),
    value: positive,
    unit: unit('score 0-100', 'rank', 'yes=1', '% (about)', 'countries of 10'),
    source: sources,
    note: note,
  },
  {
    key: ['index', 'year', 'country', 'measure'],
    most: { 'score 0-100': 100, '% (about)': 100, 'yes=1': 1, 'countries of 10': 10, rank: 27 },
  },
)
