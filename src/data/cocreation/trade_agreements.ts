import { day, note, oneOf, optional, place, sources, text } from '../columns.ts'
import { table } from '../table.ts'
import raw from './trade_agreements.csv?raw'

export const tradeAgreements = table(
  'cocreation/trade_agreements.csv',
  raw,
  {
    agreement: text,
    type: oneOf('bilateral', 'regional'),
    country: place,
    signature_date: day,
    signature_precision: oneOf('day'),
    entry_into_force: optional(day),
    eif_precision: oneOf('day', 'not_seen', 'not_applicable'),
    source: sources,
    note: note,
  },
  { key: ['agreement', 'country'] },
)
