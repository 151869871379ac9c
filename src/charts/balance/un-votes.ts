import { unIdealPoints } from '../../data/balance/un_ideal_points.ts'
import { aseanTen, type PlaceName } from '../../data/countries.ts'
import { format } from '../../data/units.ts'
import { defineChart, type Point, type Series } from '../chart.ts'
import { pointsOf, seriesOf } from '../points.ts'
import { year } from '../time.ts'

const positionsOf = (place: PlaceName): Point[] =>
  pointsOf(
    unIdealPoints,
    (row) => row.country === place,
    (row) => ({ at: year(row.year), value: row.ideal_point_final_passage }),
  )

type Row = ReturnType<typeof unIdealPoints.rows>[number]

interface Year {
  readonly of: number
  readonly us: number
  readonly japan: number
  /** Of the members with a position in the year, the one nearest to the United States. */
  readonly top: Row
  readonly mean: number
  readonly count: number
  readonly sources: readonly string[]
}

function years(): Year[] {
  const rows = unIdealPoints.rows()
  return [...new Set(rows.map((row) => row.year))].sort().map((of) => {
    const inYear = rows.filter((row) => row.year === of)
    const at = (place: PlaceName) => {
      const row = inYear.find(({ country }) => country === place)
      if (!row) throw new Error(`No position of ${place} in ${of}`)
      return row.ideal_point_final_passage
    }
    const own = inYear.filter(({ country }) => aseanTen.includes(country))
    const [top] = [...own].sort((a, b) => b.ideal_point_final_passage - a.ideal_point_final_passage)
    if (!top) throw new Error(`No position of a member in ${of}`)
    return {
      of,
      us: at('United States'),
      japan: at('Japan'),
      top,
      mean: own.reduce((sum, row) => sum + row.ideal_point_final_passage, 0) / own.length,
      count: own.length,
      sources: [...new Set(own.flatMap((row) => row.source))].map((id) => `${unIdealPoints.topic}/${id}`),
    }
  })
}

const means = (): Point[] =>
  years().map(({ of, mean, count, sources }) => ({
    at: year(of),
    value: mean,
    status: 'computed',
    sources,
    note: `computed: mean of the ${count} members with a position`,
  }))

/** The position of one member, named in the note: not the same one in all years. */
const highest = (): Point[] =>
  years().map(({ of, top, sources }) => ({
    at: year(of),
    value: top.ideal_point_final_passage,
    status: 'actual',
    sources,
    note: top.country,
  }))

/** The first year from which on something holds in every year up to the last. */
function since(holds: (one: Year) => boolean, last: number): number {
  const known = years().filter(({ of }) => of <= last)
  const failed = known.findLastIndex((one) => !holds(one))
  const first = known[failed + 1]
  if (!first) throw new Error(`It does not hold in ${last}`)
  return first.of
}

export const unVotes = defineChart({
  id: 'un-votes',
  name: 'Where countries stand in UN votes',
  claims: ['B3'],
  measures: [
    {
      id: 'positions',
      label: 'Positions',
      kind: 'lines',
      unit: 'points',
      measured:
        'Position in the UN General Assembly, estimated each year from recorded votes, points on a relative scale',
      series: (): Series[] => [
        seriesOf('United States', positionsOf('United States')),
        seriesOf('Japan', positionsOf('Japan')),
        seriesOf('ASEAN-10', highest(), { id: 'highest', label: 'ASEAN, highest' }),
        seriesOf('ASEAN-10', means(), { label: 'ASEAN, mean' }),
        seriesOf('China', positionsOf('China')),
        ...aseanTen.map((place) => seriesOf(place, positionsOf(place), { optional: true })),
      ],
      finding: ({ early, value }) => {
        const last = early ? 2023 : 2024
        const between = since(
          ({ us, japan, top }) => us > japan && japan > top.ideal_point_final_passage,
          last,
        )
        const nearer = since(({ us, japan, mean }) => Math.abs(japan - mean) < us - japan, last)
        const at = (id: string) => value(id, String(last))
        const toMean = format('points', at('JPN') - at('ASEAN10'))
        const toUs = format('points', at('USA') - at('JPN'))
        return `In UN votes Japan has stood between the United States and every ASEAN member in all years since ${between}, and since ${nearer} nearer to their mean than to the United States (in ${last} ${toMean} and ${toUs} points away)`
      },
      how: 'The higher, the nearer to the side led by the United States. The mean of ten ASEAN members is computed; “highest” is whichever of them stands nearest to that side in the year.',
      notes: [
        'The scale is relative: compare countries within a year, not one country over many years. Distances are those of the positions before they are rounded. Each position has a margin of error, which is not drawn.',
        'Most resolutions pass without a vote and many recorded votes concern Israel, so a distance from the United States is partly a matter of the agenda.',
        'Only votes on the final text count. Members are counted before they joined ASEAN, too. Cambodia has no position in 1990, 1992 and 1998; Timor-Leste is not counted.',
      ],
      edition: 'All years are from the edition of July 2025.',
      gap: 'no position for this year',
      files: ['balance/un_ideal_points.csv'],
    },
  ],
})
