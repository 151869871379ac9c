import type { VerdictRow } from '../data/verdicts.ts'

/**
 * What was known when the interview appeared. The rule goes by the period that a figure covers; these are the
 * exceptions, by when a release came out.
 */
interface Release {
  readonly file: string
  readonly key: RegExp
}

/** Out by 10 May 2024 although their year was not over. */
const outBefore: readonly Release[] = [
  // ISEAS, State of Southeast Asia 2024: 2 April 2024.
  { file: 'balance/iseas_survey.csv', key: /\byear=2024\b/ },
  { file: 'security/threat_perceptions.csv', key: /survey_year=2024\b/ },
]

/** Out later although their period was over, or without a period in their key. */
const outAfter: readonly Release[] = [
  // ASEANstats on 2023: July 2024.
  { file: 'investment/asean_fdi_by_source.csv', key: /year=2023/ },
  // Arms deliveries of 2020-24.
  { file: 'balance/arms_imports_period.csv', key: /period_start=2020/ },
  // The grants of security assistance that followed the first two.
  { file: 'security/security_matrix.csv', key: /official security assistance/ },
  // UN World Population Prospects 2024: July 2024.
  { file: 'cocreation/ageing_crossings.csv', key: /WPP2024/ },
]

const has = (list: readonly Release[], { file, key }: VerdictRow) =>
  list.some((one) => one.file === file && one.key.test(key))

/** Years after 2023 in words or keys: `2024`, `2020-24`, `2020..2025`. */
const LATER = /20(2[4-9]|[3-9]\d)|20\d\d[-–]2[4-9]/

/** Whether a text names a year after 2023. */
export const namesLater = (text: string): boolean => LATER.test(text)

/** Whether a verdict figure rests on what was not over, or not out, in May 2024. */
export function isLater(row: VerdictRow): boolean {
  if (has(outBefore, row)) return false
  if (has(outAfter, row)) return true
  const withoutEarly = row.key.replace(/\d{4}-\d{2}-\d{2}/g, (day) => (day <= '2024-05-10' ? '' : day))
  return LATER.test(withoutEarly)
}

/** The words of a figure as of May 2024: "2019, the highest of 2004-24" says in its second half what nobody knew. */
export function wordsThen(row: VerdictRow): string {
  if (has(outBefore, row) || !LATER.test(row.figure)) return row.figure
  return row.figure.replace(/\s*[,:(].*/, '')
}
