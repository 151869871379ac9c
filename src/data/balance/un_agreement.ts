import { count, oneOf, optional, percent, place, sources, year } from '../columns.ts'
import { table } from '../table.ts'
import raw from './un_agreement.csv?raw'

export const unAgreement = table(
  'balance/un_agreement.csv',
  raw,
  {
    country: place,
    partner: oneOf('China', 'Japan', 'United States'),
    year: year,
    agreement_pct: percent,
    identical_vote_pct: optional(percent),
    joint_votes: optional(count),
    source: sources,
  },
  { key: ['country', 'partner', 'year'], order: 'year', within: ['country', 'partner'] },
)
