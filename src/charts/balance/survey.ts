import { iseasSurvey } from '../../data/balance/iseas_survey.ts'
import type { PlaceName } from '../../data/countries.ts'
import type { Point } from '../chart.ts'
import { pointsOf } from '../points.ts'
import { type At, position, year } from '../time.ts'

/*
 * Shared by all charts of the ISEAS survey “The State of Southeast Asia” (balance/iseas_survey.csv), us-or-china and
 * how-to-respond among them. The year of a row is that of the edition, which comes out in its first months.
 */

/** The first day on which a source reports an edition (balance/sources.csv, ids beside it). */
const out: Readonly<Record<number, string>> = {
  2019: '2019-01-07', // IS41
  2020: '2020-01-17', // IS54
  2021: '2021-02-10', // IS12
  2022: '2022-02-16', // IS11, IS51
  2023: '2023-02-09', // IS32
  2024: '2024-04-02', // IS4, IS17, IS30, IS34
  2025: '2025-04-03', // IS7, IS18, IS20, IS27
}

/** The editions that came out, the pilot of 2017 left aside. */
export const editions: readonly number[] = Object.keys(out).map(Number)

/** An edition as a year, known from the day it came out: that of 2024 before the interview. For columns, dots, bars. */
export function edition(of: number): At {
  const end = out[of]
  if (!end) throw new Error(`When the edition of ${of} came out is not known`)
  return { ...year(of), end }
}

/** An edition at the day it came out: on a time axis that of 2024 then stands before the interview, as it should. */
export const editionDay = (of: number): At => {
  const at = edition(of)
  return { ...at, x: position(at.end), whole: false }
}

type Row = ReturnType<typeof iseasSurvey.rows>[number]

/** The rows of a question and a place, as points at their editions. */
export const answersOf = (
  question: Row['question'],
  pick: (row: Row) => boolean,
  more: (row: Row) => Partial<Point> = () => ({}),
  country: PlaceName = 'ASEAN-10',
): Point[] =>
  pointsOf(
    iseasSurvey,
    (row) => row.question === question && row.country === country && pick(row),
    (row) => ({ at: edition(row.year), value: row.value, ...more(row) }),
  )

/** For the notes of every chart of the survey. */
export const whoIsAsked =
  'The people asked are experts: scholars, officials, business, media and civil society. It is not a poll of the public.'
