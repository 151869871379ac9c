import { count, note, oneOf, sources, unit, year } from '../columns.ts'
import { table } from '../table.ts'
import raw from './osa_budget.csv?raw'

export const osaBudget = table(
  'security/osa_budget.csv',
  raw,
  {
    fiscal_year: year,
    country: oneOf('all recipients'),
    value: count,
    unit: unit('JPY 100 million'),
    source: sources,
    note: note,
  },
  { key: ['fiscal_year'], order: 'fiscal_year' },
)
