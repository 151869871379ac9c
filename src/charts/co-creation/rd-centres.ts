import { rdCentresThailand } from '../../data/cocreation/rd_centres_thailand.ts'
import { toyotaImvMilestones } from '../../data/cocreation/toyota_imv_milestones.ts'
import { defineChart, type Point, type Series } from '../chart.ts'
import { pointsOf } from '../points.ts'
import { type At, day } from '../time.ts'

type Row = ReturnType<typeof rdCentresThailand.rows>[number]

interface Site {
  readonly id: string
  readonly label: string
  readonly company: Row['company']
  /** The dates of its steps in the file, as there. */
  readonly dates: readonly string[]
  /** In grey what is not for cars, or only for testing. */
  readonly colour?: 'other'
}

const toyota = ['2003', '2005-05-11', '2007', '2015-10-05']
const other = { colour: 'other' } as const

const sites: readonly Site[] = [
  { id: 'honda-office', label: 'Honda: motorcycle office', company: 'Honda', dates: ['1988'], ...other },
  { id: 'honda-parts', label: 'Honda: support for parts', company: 'Honda', dates: ['1994'] },
  { id: 'honda-motorcycles', label: 'Honda: motorcycle R&D', company: 'Honda', dates: ['1997-11'], ...other },
  { id: 'toyota-centre', label: 'Toyota: car centre', company: 'Toyota', dates: toyota },
  { id: 'honda-centre', label: 'Honda: car centre', company: 'Honda', dates: ['2005-12-01', '2010'] },
  { id: 'isuzu', label: 'Isuzu: pickup centre', company: 'Isuzu', dates: ['2006-12', '2010-04'] },
  { id: 'nissan-centre', label: 'Nissan: technical centre', company: 'Nissan', dates: ['2013-08'] },
  {
    id: 'mitsubishi',
    label: 'Mitsubishi: test track',
    company: 'Mitsubishi',
    dates: ['2015-05-08'],
    ...other,
  },
  { id: 'nissan-test', label: 'Nissan: test centre', company: 'Nissan', dates: ['2016-04-28'] },
  { id: 'honda-track', label: 'Honda: test track', company: 'Honda', dates: ['2017-07-20'], ...other },
]

const slots = ['announced, founded or due', 'opened or on sale', 'later step']

/** A date known to the year or month stands in the middle of it. */
function when(date: string): At {
  if (date.length === 4) return { ...day(`${date}-07-01`, 'year'), end: `${date}-12-31` }
  if (date.length > 7) return day(date)
  const end = new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5)), 0))
  return { ...day(`${date}-15`, 'month'), end: end.toISOString().slice(0, 10) }
}

function slotOf(event: string): number {
  if (/^(announced|founded|incorporated|new building due|project announced)/.test(event)) return 0
  return /^(opened(?! to media)|market launch)/.test(event) ? 1 : 2
}

const statusOf = (event: string) =>
  event.includes('due') ? 'planned' : event.includes('inferred') ? 'estimate' : 'actual'

const stepsOf = ({ company, dates }: Site): Point[] =>
  rdCentresThailand
    .rows()
    .filter((row) => row.company === company && dates.includes(row.date))
    .flatMap((one) =>
      pointsOf(
        rdCentresThailand,
        (row) => row === one,
        ({ date, event }) => ({ at: when(date), value: null, slot: slotOf(event), status: statusOf(event) }),
      ).map((point) => ({
        ...point,
        note: [one.event, one.what_it_does_or_developed].filter(Boolean).join('; '),
      })),
    )

const milestones = [
  'project announced',
  'market launch in Thailand and Indonesia',
  'cumulative sales reached',
  'cumulative IMV vehicles built in Thailand',
]

/** One point a milestone; of the sales reached, the last. */
const imv = (): Point[] =>
  milestones.flatMap((measure) => {
    const one = toyotaImvMilestones.rows().findLast((row) => row.measure === measure)
    const millions = one?.value
      ? `${one.unit?.includes('over') ? 'over ' : ''}${one.value / 1e6} million`
      : ''
    return pointsOf(
      toyotaImvMilestones,
      (row) => row === one,
      ({ date }) => ({ at: when(date), value: null, slot: slotOf(measure), status: 'actual' }),
    ).map((point) => ({
      ...point,
      note: millions ? `${measure}: ${millions}` : measure,
    }))
  })

/** The date of a company's step, to the month or year, for the finding. */
function dateOf(company: Row['company'], event: string): string {
  const row = rdCentresThailand.rows().find((one) => one.company === company && one.event.startsWith(event))
  if (!row) throw new Error(`No step "${event}" of ${company}`)
  return when(row.date.slice(0, 7)).label
}

const words = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six']

export const rdCentres = defineChart({
  id: 'rd-centres',
  name: 'Development centres of Japanese carmakers in Thailand',
  claims: ['C4', 'C5'],
  measures: [
    {
      id: 'dates',
      label: 'Dates',
      kind: 'timeline',
      unit: 'date',
      measured:
        'Steps of Japanese makers in developing or testing vehicles in Thailand, and of Toyota’s IMV line of pickups, by date',
      series: () => {
        const line: Series = {
          id: 'imv',
          label: 'Toyota: IMV line',
          colour: 'accent',
          join: false,
          points: imv(),
        }
        const rows = sites.map(
          (site): Series => ({
            id: site.id,
            label: site.label,
            colour: site.colour ?? 'jp',
            join: false,
            points: stepsOf(site),
          }),
        )
        return [line, ...rows].sort((a, b) => (a.points[0]?.at.x ?? 0) - (b.points[0]?.at.x ?? 0))
      },
      finding: () => {
        const makers = new Set(rdCentresThailand.rows().map((row) => row.company)).size
        return `${words[makers] ?? makers} Japanese makers develop or test vehicles in Thailand: after a Honda motorcycle office (${dateOf('Honda', 'opened')}) came car centres of Toyota (${dateOf('Toyota', 'opened')}) and Honda (${dateOf('Honda', 'founded')}) and Isuzu’s pickup work (${dateOf('Isuzu', 'transferred')})`
      },
      how: 'One row a site, by its first date. Hollow: announced, founded or due. Half-filled: opened or on sale. Filled: a later step. In grey, motorcycles and test tracks; in red, Toyota’s IMV line.',
      notes: [
        'Toyota’s IMV line was on sale before its centre opened, and the centre began with upper bodies and regional versions on platforms developed in Japan.',
        'The later steps of the IMV line are vehicles sold and built: the table has the numbers. Dates known to the month or year stand in the middle of it.',
        'Honda’s later step of 2010 is the start of the Brio Amaze, by its account its first all-new model developed locally in Asia. Isuzu’s building was due in December 2006; that it opened then was not seen. Its later step is the move of pickup work from Japan. The year of Toyota’s last step is inferred.',
      ],
      slots,
      files: ['cocreation/rd_centres_thailand.csv', 'cocreation/toyota_imv_milestones.csv'],
    },
  ],
})
