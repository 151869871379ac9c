import { exchangeProgrammes } from '../../data/cocreation/exchange_programmes.ts'
import { studentsInJapan } from '../../data/cocreation/students_in_japan.ts'
import { visitorsToJapan } from '../../data/cocreation/visitors_to_japan.ts'
import type { PlaceName } from '../../data/countries.ts'
import { format } from '../../data/units.ts'
import { defineChart, type Measure, type Series } from '../chart.ts'
import { pointsOf, seriesOf } from '../points.ts'
import { fiscalYear, span, year } from '../time.ts'

const six: readonly PlaceName[] = ['Thailand', 'Vietnam', 'Indonesia', 'Philippines', 'Malaysia', 'Singapore']

const millions = (people: number) => `${format('people', people / 1e6, 1)} million`

const visitors: Measure = {
  id: 'visitors',
  label: 'Visitors',
  kind: 'lines',
  unit: 'people',
  measured: 'Visitors to Japan from six ASEAN countries, people in the calendar year',
  series: () => [
    seriesOf('ASEAN-6', visitorsFrom('ASEAN-6'), { label: 'All six', colour: 'accent' }),
    ...six.map((place) => seriesOf(place, visitorsFrom(place))),
  ],
  finding: ({ early, value, change }) => {
    const all = (at: string) => millions(value('ASEAN6', at))
    const before = `Six ASEAN countries sent Japan ${all('2013')} visitors in 2013, ${all('2019')} in 2019 and`
    if (early) return `${before}, after the pandemic, ${all('2023')} in 2023`
    const thai = change('THA', '2019', '2025') === 'fell' ? 'fewer' : 'no fewer'
    return `${before} ${all('2025')} in 2025 (provisional), though ${thai} came from Thailand than in 2019`
  },
  how: 'One line a country and, in red, one for the six together. Dashed: provisional.',
  notes: [
    'The six are not all of ASEAN: Brunei, Cambodia, Laos, Myanmar and Timor-Leste are not in these figures.',
    'For 2012 Indonesia, Vietnam and the sum are not known. The counts of 2003, nine years before the next, are not drawn.',
    'A visitor is not an exchange: tourists and business people of every age are counted.',
  ],
  files: ['cocreation/visitors_to_japan.csv'],
}

const visitorsFrom = (place: PlaceName) =>
  pointsOf(
    visitorsToJapan,
    (row) => row.country === place && row.year >= 2012,
    (row) => ({
      at: year(row.year),
      value: row.visitors,
      status: firmness(row.note),
    }),
  )

/** A note may name an older, provisional figure beside the final one: only the bare word counts. */
const firmness = (note: string) =>
  note === 'provisional' ? 'preliminary' : note.startsWith('sum of six') ? 'computed' : 'actual'

const students: Measure = {
  id: 'students',
  label: 'Students',
  kind: 'lines',
  unit: 'students',
  measured: 'Students from each country in Japan, number on 1 May',
  series: () =>
    (['Vietnam', 'Myanmar', 'Indonesia', 'Thailand', 'Malaysia', 'Philippines'] as const).map((place) =>
      seriesOf(
        place,
        pointsOf(
          studentsInJapan,
          (row) => row.country === place && row.year >= 2011,
          (row) => ({
            at: year(row.year),
            value: row.students,
            run: row.basis === 'higher education only' ? 1 : 2,
            // The survey of 2023 came out two weeks after the interview.
            ...(row.year === 2023 ? { known: '2024-05-24' } : {}),
          }),
        ),
      ),
    ),
  finding: ({ early, text, change }) =>
    early
      ? `Students from Vietnam in Japan went from ${text('VNM', '2014')} (2014) to ${text('VNM', '2019')} (2019), then fell to ${text('VNM', '2022')} (2022)`
      : `Students from Vietnam went from ${text('VNM', '2014')} (2014) to ${text('VNM', '2019')} (2019) and ${text('VNM', '2024')} (2024); those from Myanmar ${change('MMR', '2019', '2024')} from ${text('MMR', '2019')} (2019) to ${text('MMR', '2024')}`,
  how: 'One line a country. Lines break where a year was not found, and between 2013 and 2014.',
  notes: [
    'From 2014 students of language schools are counted by country too: no line crosses that change.',
    'Countries differ by year and no total of ASEAN exists. Malaysia and the Philippines were found to 2016 only, Singapore and Brunei not at all. The count of 2006, five years before the next, is not drawn.',
  ],
  gap: 'no figure found for this year',
  files: ['cocreation/students_in_japan.csv'],
}

const programmes = 'cocreation/exchange_programmes.csv'

const terms = [
  { id: 'jenesys', name: 'JENESYS', programme: 'JENESYS', measure: 'participants invited and sent' },
  { id: 'jenesys2', name: 'JENESYS 2.0', programme: 'JENESYS 2.0', measure: 'participants' },
  { id: 'ties', name: 'JENESYS', programme: 'JENESYS (Friendship Ties)', measure: 'participants' },
  { id: 'jenesys2023', name: 'JENESYS', programme: 'JENESYS2023', measure: 'participants, face to face' },
  { id: 'partners', name: 'NIHONGO Partners', programme: 'WA Project', measure: 'NIHONGO Partners sent' },
] as const

/** One row of the file for each term; where a term has several counts, that of the countries of ASEAN and the earliest. */
function termOf({ id, name, programme, measure }: (typeof terms)[number]): Series {
  const found = exchangeProgrammes
    .rows()
    .find(
      (one) => one.programme === programme && one.measure === measure && one.scope !== 'Japan-Asia-Pacific',
    )
  const points = pointsOf(
    exchangeProgrammes,
    (row) => row === found,
    (row) => ({
      at: span(`${row.start}-${row.end}`),
      value: row.value,
      status: row.note.startsWith('about') ? 'rounded' : 'actual',
    }),
  )
  return { id, label: `${name}, ${points[0]?.at.label}`, colour: 'jp', join: false, points }
}

const onProgrammes: Measure = {
  id: 'programmes',
  label: 'Exchange programmes',
  kind: 'dots',
  unit: 'people',
  measured: 'People who took part in exchange programmes of Japan and ASEAN, number in the whole term named',
  series: () => terms.map(termOf),
  finding: ({ text }) =>
    `About ${text('jenesys', '2007–12')} people took part in JENESYS exchanges in 2007–12, ${text('jenesys2', '2013–15')} in 2013–15 and ${text('ties', '2015–22')} in 2015–22: a few thousand a year at most`,
  how: 'One row a term of a programme: the further right, the more people took part in it. Terms differ in length, and JENESYS figures are rounded.',
  notes: [
    'Do not add the rows: terms overlap and the countries differ. NIHONGO Partners went to China and Taiwan as well.',
    'Audiences of concerts and films, and pupils in class, are left out. The “more than 10 million” people of the programme that Kitti was asked about are a target for 2024 to 2033, and mostly of that kind as we read it.',
  ],
  files: [programmes],
}

const partnersSent: Measure = {
  id: 'partners',
  label: 'Partners by year',
  kind: 'columns',
  unit: 'people',
  measured:
    'NIHONGO Partners, helpers in language classes, whom Japan sent abroad in the fiscal year, people',
  series: () => [
    {
      id: 'sent',
      label: 'NIHONGO Partners',
      colour: 'jp',
      join: true,
      points: pointsOf(
        exchangeProgrammes,
        (row) => row.measure === 'NIHONGO Partners sent in the fiscal year',
        (row) => ({ at: fiscalYear(row.start), value: row.value }),
      ),
    },
  ],
  finding: ({ text, value }) =>
    `Japan sent ${text('sent', 'FY2018')} language partners abroad in fiscal 2018, ${value('sent', 'FY2020') || 'none'} in 2020, the first year of the pandemic, and ${text('sent', 'FY2021')} in 2021`,
  how: 'One column a fiscal year, April to March. A year without a number was not found.',
  notes: ['Eight ASEAN countries in 2015; later all ten, China and Taiwan. 2014 and 2019 were not found.'],
  gap: 'no figure found for this year',
  files: [programmes],
}

export const exchange = defineChart({
  id: 'exchange',
  name: 'Visitors, students and exchange programmes',
  claims: ['C1', 'C10'],
  measures: [visitors, students, onProgrammes, partnersSent],
})
