import { date, note, oneOf, optional, sources, text } from '../columns.ts'
import { table } from '../table.ts'
import raw from './rd_centres_thailand.csv?raw'

export const rdCentresThailand = table(
  'cocreation/rd_centres_thailand.csv',
  raw,
  {
    company: oneOf('Honda', 'Toyota', 'Isuzu', 'Nissan', 'Mitsubishi'),
    centre: text,
    country: oneOf('Thailand'),
    place: optional(oneOf('Bangkok', 'Samut Prakan', 'Prachinburi', 'Sriracha, Chonburi')),
    date: date,
    event: text,
    staff: note,
    investment: note,
    what_it_does_or_developed: note,
    source: sources,
  },
  { key: ['company', 'date'], order: 'date', within: ['company'] },
)
