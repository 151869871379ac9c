import { tradeAgreements } from '../../data/cocreation/trade_agreements.ts'
import { defineChart, type Point, type Series } from '../chart.ts'
import { pointsOf } from '../points.ts'
import { day } from '../time.ts'

type Row = ReturnType<typeof tradeAgreements.rows>[number]

const names: readonly { id: string; label: string; agreement: string }[] = [
  { id: 'singapore', label: 'Singapore', agreement: 'Japan-Singapore EPA (JSEPA)' },
  { id: 'malaysia', label: 'Malaysia', agreement: 'Japan-Malaysia EPA' },
  { id: 'philippines', label: 'Philippines', agreement: 'Japan-Philippines EPA' },
  { id: 'thailand', label: 'Thailand', agreement: 'Japan-Thailand EPA (JTEPA)' },
  { id: 'brunei', label: 'Brunei', agreement: 'Japan-Brunei EPA' },
  { id: 'indonesia', label: 'Indonesia', agreement: 'Japan-Indonesia EPA' },
  { id: 'ajcep', label: 'All ASEAN: AJCEP', agreement: 'ASEAN-Japan CEP (AJCEP)' },
  { id: 'vietnam', label: 'Vietnam', agreement: 'Japan-Viet Nam EPA' },
  { id: 'cptpp', label: 'CPTPP', agreement: 'CPTPP' },
  { id: 'protocol', label: 'AJCEP: services', agreement: 'AJCEP First Protocol (services, investment)' },
  { id: 'rcep', label: 'RCEP', agreement: 'RCEP' },
]

const slots = ['first signature', 'first in force', 'in force for the last party known']

const isDated = (row: Row): row is Row & { entry_into_force: string } => row.entry_into_force !== null

/** First signature, first entry into force and, with several parties, the last entry that is known. */
function pointsFor(agreement: string): Point[] {
  const rows = tradeAgreements.rows().filter((row) => row.agreement === agreement)
  const [signed] = [...rows].sort((a, b) => a.signature_date.localeCompare(b.signature_date))
  const dated = rows.filter(isDated).sort((a, b) => a.entry_into_force.localeCompare(b.entry_into_force))
  const first = dated[0]
  const last = dated.at(-1)
  if (!signed || !first || !last) throw new Error(`No dates for ${agreement}`)
  const point = (row: Row, iso: string, slot: number) =>
    pointsOf(
      tradeAgreements,
      (one) => one === row,
      () => ({ at: day(iso), value: null, slot, status: 'actual' }),
    )
  return [
    ...point(signed, signed.signature_date, 0),
    ...point(first, first.entry_into_force, 1),
    ...(last.entry_into_force === first.entry_into_force ? [] : point(last, last.entry_into_force, 2)),
  ]
}

export const agreements = defineChart({
  id: 'agreements',
  name: 'Trade agreements of Japan and ASEAN',
  claims: ['E1'],
  measures: [
    {
      id: 'dates',
      label: 'Dates',
      kind: 'timeline',
      unit: 'date',
      measured:
        'Economic agreements between Japan and ASEAN members: from the first signature to entry into force',
      series: () =>
        names.map(
          ({ id, label, agreement }): Series => ({
            id,
            label,
            colour: ['ajcep', 'cptpp', 'protocol', 'rcep'].includes(id) ? 'accent' : 'jp',
            join: false,
            points: pointsFor(agreement),
          }),
        ),
      finding: () => {
        const years = tradeAgreements
          .rows()
          .filter((row) => row.type === 'bilateral')
          .map((row) => row.signature_date.slice(0, 4))
          .sort()
        return `All ${years.length} two-country agreements and AJCEP were signed in ${years[0]}–${years.at(-1)}; rule-making went on after them (CPTPP, RCEP)`
      },
      how: 'One row an agreement, by date of signature. Hollow: first signed. Half-filled: first in force. Filled: in force for the last party known. In red, agreements of many countries.',
      notes: [
        'AJCEP took until March 2018 to come into force for Indonesia. When its protocol on services came into force for Cambodia, Malaysia and Indonesia was not seen; RCEP has no single date for Myanmar.',
      ],
      slots,
      files: ['cocreation/trade_agreements.csv'],
    },
  ],
})
