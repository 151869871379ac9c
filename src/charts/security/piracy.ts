import type { Colour } from '../../data/countries.ts'
import { piracy as rows } from '../../data/security/piracy.ts'
import { securityDomains } from '../../data/security/security_domains.ts'
import { format } from '../../data/units.ts'
import { defineChart, type Measure, type Point, type Series } from '../chart.ts'
import { pointsOf } from '../points.ts'
import { day, year } from '../time.ts'

type Row = ReturnType<typeof rows.rows>[number]

const files = ['security/piracy.csv']
const unit = 'incidents'

const countsOf = (system: Row['source_system'], area: Row['area']): Point[] =>
  pointsOf(
    rows,
    (row) => row.source_system === system && row.area === area,
    (row) => ({ at: year(row.year), value: row.incidents }),
  ).sort((a, b) => a.at.x - b.at.x)

/** The only series of a measure. */
const counted = (
  id: string,
  label: string,
  colour: Colour,
  system: Row['source_system'],
  area: Row['area'],
): Series[] => [{ id, label, colour, join: true, points: countsOf(system, area) }]

/** All of Asia since the straits are counted: there, elsewhere, and whole where a year has no count of the straits. */
function partsOfAsia() {
  const straits = countsOf('ReCAAP', 'Straits of Malacca and Singapore')
  const asia = countsOf('ReCAAP', 'Asia')
    .filter(({ at }) => at.x >= (straits[0]?.at.x ?? 0))
    .map((whole) => ({ whole, part: straits.find(({ at }) => at.x === whole.at.x) }))
  return {
    straits,
    elsewhere: asia.flatMap(({ whole, part }): Point[] =>
      part
        ? [
            {
              ...whole,
              value: (whole.value ?? 0) - (part.value ?? 0),
              status: 'computed',
              sources: [...new Set([...whole.sources, ...part.sources])],
              note: ['all of Asia less the straits', whole.note].filter(Boolean).join('; '),
            },
          ]
        : [],
    ),
    whole: asia.flatMap(({ whole, part }) => (part ? [] : [whole])),
  }
}

const asia: Measure = {
  id: 'asia',
  label: 'Asia, with the straits',
  kind: 'stack',
  unit,
  measured: 'Piracy and armed robbery against ships in Asia, incidents a year, actual and attempted (ReCAAP)',
  series: (): Series[] => {
    const { straits, elsewhere, whole } = partsOfAsia()
    return [
      {
        id: 'straits',
        label: 'Straits of Malacca and Singapore',
        colour: 'accent',
        join: false,
        points: straits,
      },
      { id: 'elsewhere', label: 'Elsewhere in Asia', colour: 'soft', join: false, points: elsewhere },
      { id: 'whole', label: 'Straits unknown', colour: 'other', join: false, points: whole },
    ]
  },
  finding: ({ early, value, text }) => {
    const all = (at: string) => format(unit, value('straits', at) + value('elsewhere', at))
    const last = early ? '2023' : '2025'
    return `Piracy in Asia fell from ${all('2015')} incidents (2015) to ${all('2018')} (2018) and rose again to ${all(last)} (${last}), ${text('straits', last)} of them in the Straits of Malacca and Singapore`
  },
  how: 'One column a year, as high as all incidents in Asia; the red part lies in the straits. Grey: no count for the straits that year. The rest of Asia is computed: all less the straits.',
  notes: [
    'An incident may be an attack or a petty theft: those of 2025 in the straits were mostly petty theft. The counts do not show why they rose or fell.',
    'For 2019 only the Singapore Strait has a count. Later reports imply 83 incidents for 2019. That of 2024 implies 101 for 2023.',
  ],
  files,
}

const total: Measure = {
  id: 'total',
  label: 'Asia, from 2009',
  kind: 'columns',
  unit,
  measured: asia.measured,
  series: () => counted('asia', 'Asia', 'jp', 'ReCAAP', 'Asia'),
  finding: ({ early, text, highest }) =>
    `Incidents in Asia rose from ${text('asia', '2009')} (2009) to ${highest('asia').text} (${highest('asia').at}), years after the centre against piracy opened, and were ${early ? `${text('asia', '2023')} in 2023` : `${text('asia', '2025')} in 2025`}`,
  how: 'One column a year: all incidents that the governments of the agreement against piracy, ReCAAP, report. Its centre opened in November 2006.',
  notes: [
    'The agency corrects older years later: 2010 was first 164, 2012 is given as 133 in the next report. The first year is as first reported, from a news digest. No totals for 2007 and 2008 were found.',
  ],
  files,
}

const strait: Measure = {
  id: 'strait',
  label: 'Singapore Strait alone',
  kind: 'columns',
  unit,
  measured: 'Incidents against ships in the Singapore Strait, a year, actual and attempted (ReCAAP)',
  series: () => counted('strait', 'Singapore Strait', 'accent', 'ReCAAP', 'Singapore Strait'),
  finding: ({ text }) =>
    `In the Singapore Strait alone incidents went from ${text('strait', '2015')} (2015) to ${text('strait', '2018')} (2018) and back up to ${text('strait', '2023')} (2023)`,
  how: 'One column a year. This is the narrow part at Singapore only, so its figures are lower than those of both straits together.',
  gap: 'no figure for this strait alone found',
  files,
}

const before: Measure = {
  id: 'before',
  label: 'South-East Asia before 2008',
  kind: 'columns',
  unit,
  measured:
    'Incidents against ships in South-East Asia, a year, actual and attempted, as ships reported them to the IMB',
  series: () => counted('imb', 'South-East Asia', 'jp', 'IMB', 'South-East Asia (shipowners grouping)'),
  finding: ({ highest, text }) =>
    `In South-East Asia incidents fell from ${highest('imb').text} (${highest('imb').at}) to ${text('imb', '2004')} (2004) and ${text('imb', '2007')} (2007): the fall began before Japan’s agreement was in force`,
  how: 'One column a year. The agreement against piracy that Japan proposed, ReCAAP, came into force in September 2006.',
  notes: [
    'The International Maritime Bureau counts what ships report, ReCAAP what governments report: their figures cannot stand in one drawing.',
    'The grouping is that of Japan’s shipowners and leaves out Vietnam and the South China Sea; that 2007 has the same grouping is taken to be so.',
  ],
  gap: 'no figure of this grouping found',
  axis: { to: 270 },
  rules: [{ at: day('2006-09-04'), label: '2006: ReCAAP in force' }],
  files,
}

/** The month in which Japan agreed to build radar stations at these seas. */
function radarsAgreed(): string {
  const row = securityDomains.rows().find(({ activity }) => activity.startsWith('coast guard radar stations'))
  if (!row) throw new Error('No record of the radar stations')
  return row.date
}

const abductions: Measure = {
  id: 'abductions',
  label: 'Crews abducted',
  kind: 'columns',
  unit,
  measured:
    'Abductions of crews in the Sulu-Celebes Seas and off eastern Sabah, incidents a year, actual and attempted',
  series: () => counted('crews', 'Crew abductions', 'jp', 'ReCAAP', 'Sulu-Celebes Seas and eastern Sabah'),
  finding: ({ early, text, value }) => {
    const last = value('crews', early ? '2020' : '2024')
    return `Abductions of crews fell from ${text('crews', '2016')} (2016) to ${text('crews', '2017')} (2017), when Japan had only just agreed to build radars there, and to ${text('crews', '2020')} in 2020${early ? '' : ` and ${last === 0 ? 'none' : last} in 2024`}`
  },
  how: 'One column a year. The rule marks the month in which Japan agreed to build coast guard radars at these seas.',
  notes: [
    '2016 counts from March, 2019 to 26 September. Reports name military action and patrols by three states as causes of the fall.',
  ],
  gap: 'no figure found',
  rules: [{ at: day(`${radarsAgreed()}-15`, 'month'), label: '2017: radars agreed' }],
  files: [...files, 'security/security_domains.csv'],
}

export const piracy = defineChart({
  id: 'piracy',
  name: 'Piracy and robbery at sea',
  claims: ['S4', 'S7'],
  measures: [asia, total, strait, before, abductions],
})
