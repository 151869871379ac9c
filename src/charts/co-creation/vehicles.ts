import { thaiPickupShare } from '../../data/cocreation/thai_pickup_share.ts'
import { vehicleProduction } from '../../data/cocreation/vehicle_production.ts'
import { defineChart, type Measure, type Point, type Series } from '../chart.ts'
import { pointsOf } from '../points.ts'
import { type At, day, year } from '../time.ts'

type Row = ReturnType<typeof vehicleProduction.rows>[number]

/** The years with a split into both kinds, as a share of their total. */
const shareOf = (part: (row: Row) => number | null): Point[] =>
  pointsOf(
    vehicleProduction,
    (row) => row.country === 'Thailand' && part(row) !== null,
    (row) => ({ at: year(row.year), value: (100 * (part(row) ?? 0)) / row.total, status: 'computed' }),
  )

const output: Measure = {
  id: 'output',
  label: 'Commercial vehicles and cars',
  kind: 'stack',
  unit: '%',
  measured: 'Vehicles built in Thailand by kind, % of all built in the year',
  series: () =>
    [
      {
        id: 'commercial',
        label: 'Commercial vehicles',
        colour: 'jp',
        join: false,
        points: shareOf((row) => row.commercial_incl_pickups),
      },
      {
        id: 'cars',
        label: 'Passenger cars',
        colour: 'soft',
        join: false,
        points: shareOf((row) => row.passenger_cars),
      },
    ] satisfies Series[],
  finding: ({ text, highest }) => {
    const low = highest('cars').at
    const high = highest('commercial')
    return `Commercial vehicles, mostly one-ton pickups and cars built on them, were between ${text('commercial', low)} (${low}) and ${high.text} (${high.at}) of Thai output, and ${text('commercial', '2022')} in 2022`
  },
  how: 'One column a year; each adds up to all vehicles built in Thailand. The shares are computed from numbers of vehicles.',
  notes: [
    'Commercial vehicles are more than pickups: trucks, buses and passenger vehicles built on pickup frames are among them. The other measure shows pickups.',
    'From 2023 on only the total was gathered. Vehicles are built to be sold abroad too, and building is not design.',
  ],
  axis: { from: 0, to: 100 },
  files: ['cocreation/vehicle_production.csv'],
}

/** A year, or a month at its middle. */
function when(period: string): At {
  if (period.length === 4) return year(Number(period))
  const end = new Date(Date.UTC(Number(period.slice(0, 4)), Number(period.slice(5)), 0))
  return { ...day(`${period}-15`, 'month'), end: end.toISOString().slice(0, 10) }
}

const counts = [
  {
    id: 'commercial',
    label: 'Commercial vehicles',
    measures: ['commercial vehicles (mostly 1-ton pickups)'],
    colour: 'jp',
  },
  { id: 'one-ton', label: 'One-ton class', measures: ['1-ton pickups'], colour: 'other' },
  {
    id: 'pickups',
    label: 'Pickups alone',
    measures: ['pickups (narrower count)', 'pickups without PPV'],
    colour: 'accent',
  },
] as const

const pickups: Measure = {
  id: 'pickups',
  label: 'Pickups',
  kind: 'lines',
  unit: '%',
  measured: 'Pickups in the vehicles built in Thailand by three counts, % of all built in the year or month',
  series: () =>
    counts.map(({ id, label, measures, colour }): Series => {
      const names: readonly string[] = measures
      return {
        id,
        label,
        colour,
        join: false,
        points: pointsOf(
          thaiPickupShare,
          (row) => row.scope === 'Thailand' && names.includes(row.measure),
          (row) => ({ at: when(row.period), value: row.share_pct_computed, status: 'computed' }),
        ),
      }
    }),
  finding: ({ early, text }) =>
    early
      ? `Pickups alone were ${text('pickups', '2022')} of Thai output in 2022; with the passenger vehicles built on them ${text('one-ton', 'March 2023')} in March 2023`
      : `Pickups alone were ${text('pickups', '2022')} of Thai output in 2022 and, by another count, ${text('pickups', 'January 2025')} in January 2025; with the passenger vehicles built on them ${text('one-ton', 'January 2025')}`,
  how: 'One point for each year or month of which a figure was found; nothing is joined. The one-ton class holds passenger vehicles built on pickups, the commercial vehicles trucks and buses too.',
  notes: [
    'The counts come from three bodies and are not alike. A single month can differ from its year, and no yearly series of pickups was found.',
  ],
  files: ['cocreation/thai_pickup_share.csv'],
}

export const vehicles = defineChart({
  id: 'vehicles',
  name: 'What Thailand’s vehicle makers build',
  claims: ['C5'],
  measures: [output, pickups],
})
