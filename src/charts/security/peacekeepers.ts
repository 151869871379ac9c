import { peacekeeping } from '../../data/security/peacekeeping.ts'
import { format } from '../../data/units.ts'
import { defineChart, type Measure, type Point } from '../chart.ts'
import { pointsOf } from '../points.ts'
import { category } from '../time.ts'

type Row = ReturnType<typeof peacekeeping.rows>[number]
type Pick = (row: Row) => boolean

const isForce: Pick = ({ type }) => type.includes('(SDF)')
const yearsOf = (rows: readonly Row[]) => rows.flatMap(({ start, end }) => [start, end]).sort()

/** One bar: the people of some rows, added up. */
function barOf(index: number, label: string, pick: Pick): Point[] {
  const end = yearsOf(peacekeeping.rows().filter(pick)).at(-1)?.slice(0, 4)
  const parts = pointsOf(peacekeeping, pick, (row) => ({
    at: category(index, label, `${end}-12-31`),
    value: row.persons_total,
  }))
  const [first] = parts
  if (!first) return []
  const missions = [
    ...new Set(
      peacekeeping
        .rows()
        .filter(pick)
        .map(({ mission }) => mission),
    ),
  ].join(', ')
  const notes = [...new Set(parts.flatMap(({ note }) => note ?? []))]
  const sum = parts.length > 1
  return [
    {
      ...first,
      value: parts.reduce((total, { value }) => total + (value ?? 0), 0),
      status: sum ? 'computed' : first.status,
      sources: [...new Set(parts.flatMap(({ sources }) => sources))],
      note: [sum ? `${missions}: sum of ${parts.length} rows` : missions, ...notes].join('; '),
    },
  ]
}

const missions = ['UNTAC', 'UNTAET', 'UNMISET', 'UNMIT'] as const

/** "Timor-Leste, 2002–04": from the first start to the last end of the rows. */
function missionName(rows: readonly Row[]): string {
  const [from = ''] = yearsOf(rows)
  const to = yearsOf(rows).at(-1) ?? ''
  const until = to.slice(0, 4) === from.slice(0, 4) ? '' : `–${to.slice(2, 4)}`
  return `${rows[0]?.country}, ${from.slice(0, 4)}${until}`
}

const forceBars = () =>
  missions.flatMap((mission, index) => {
    const pick: Pick = (row) => row.mission === mission && isForce(row)
    return barOf(index, missionName(peacekeeping.rows().filter(pick)), pick)
  })

const notes = [
  'The missions of the United Nations: UNTAC in Cambodia; in Timor-Leste UNAMET (1999), UNTAET (to 2002), UNMISET (2002–04) and UNMIT (2007–12).',
  'The 690 soldiers who stayed on when UNMISET took over from UNTAET are counted once, under UNTAET. The relief airlift of 1999–2000 was no peacekeeping mission and is left out.',
]

const forces: Measure = {
  id: 'forces',
  label: 'Self-Defense Forces',
  kind: 'bars',
  unit: 'people',
  measured:
    'Members of the Self-Defense Forces whom Japan sent, people by UN mission, all rotations added up',
  series: () => [
    { id: 'forces', label: 'Self-Defense Forces', colour: 'jp', join: false, points: forceBars() },
  ],
  finding: ({ value }) => {
    const labels = forceBars().map(({ at }) => at.label)
    const sum = (place: string) =>
      labels.filter((label) => label.startsWith(place)).reduce((total, at) => total + value('forces', at), 0)
    return `Japan sent ${format('people', sum('Cambodia'))} members of its Self-Defense Forces to the UN mission in Cambodia and ${format('people', sum('Timor-Leste'))} to three in Timor-Leste`
  },
  how: 'One bar a mission, in order of time. Paler bars are sums of ours: units, monitors and staff of a mission.',
  notes,
  axis: { to: 3000 },
  category: 'Mission',
  files: ['security/peacekeeping.csv'],
}

const kinds: readonly { readonly name: string; readonly pick: Pick }[] = [
  { name: 'soldiers', pick: isForce },
  { name: 'police', pick: ({ type }) => type === 'civilian police' },
  { name: 'election staff', pick: ({ type }) => type.startsWith('election') },
]

const everyone: Measure = {
  ...forces,
  id: 'all',
  label: 'With police and election staff',
  measured:
    'Soldiers, police and election staff whom Japan sent to UN missions, people by place, rotations added up',
  series: () => [
    {
      id: 'people',
      label: 'People sent',
      colour: 'jp',
      join: false,
      points: (['Cambodia', 'Timor-Leste'] as const).flatMap((place, first) =>
        kinds.flatMap(({ name, pick }, index) =>
          barOf(
            first * kinds.length + index,
            `${place}: ${name}`,
            (row) => row.country === place && pick(row),
          ),
        ),
      ),
    },
  ],
  finding: ({ value, text }) => {
    const all = kinds.reduce((sum, { name }) => sum + value('people', `Cambodia: ${name}`), 0)
    return `With ${text('people', 'Cambodia: police')} police and ${text('people', 'Cambodia: election staff')} election staff Japan sent ${format('people', all)} people to Cambodia; to Timor-Leste, besides soldiers, ${text('people', 'Timor-Leste: police')} police and ${text('people', 'Timor-Leste: election staff')} election observers`
  },
  how: 'One bar a place and kind of people. Paler bars are sums of ours, over missions and units.',
  notes: [
    ...notes,
    'Compare like with like: soldiers with soldiers. Election observers of 2007 in Timor-Leste are not in the records.',
  ],
  category: 'Place and kind',
}

export const peacekeepers = defineChart({
  id: 'peacekeepers',
  name: 'Japanese in UN missions',
  claims: ['S3'],
  measures: [forces, everyone],
})
