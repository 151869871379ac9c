import { ordinalWord } from '../data/ordinals.ts'
import type { Table } from '../data/table.ts'
import { formatStated, isUnit, unitWords } from '../data/units.ts'
import type { VerdictRow, VerdictWord } from '../data/verdicts.ts'
import { measureNames } from './measures.ts'
import { isLater, namesLater, wordsThen } from './then.ts'

/** One figure that speaks for or against a claim. */
export interface Evidence {
  readonly role: 'for' | 'against' | 'context' | 'bears'
  /** What and when. */
  readonly figure: string
  /** The value in words; empty where the row states a thing without a number. */
  readonly value: string
  /** Topic and id of each source. */
  readonly sources: readonly string[]
}

/** Figures that share a definition, with the verdict on them alone. */
export interface MeasureEvidence {
  readonly id: string
  readonly name: string
  readonly verdict: VerdictWord | null
  readonly evidence: readonly Evidence[]
}

export interface Claim {
  readonly id: string
  readonly verdict: VerdictWord | null
  /** The verdict in a sentence. Empty where it would tell of later years than the view may know. */
  readonly reading: string
  readonly measures: readonly MeasureEvidence[]
}

/** Reads a topic's verdicts claim by claim; `then` uses only what was out when the interview appeared. */
export function claimsOf(table: Table<VerdictRow>, asof: 'now' | 'then'): readonly Claim[] {
  const rows = table.rows()
  const ids = [...new Set(rows.map((row) => row.claim))]
  return ids.map((id) => {
    const own = rows.filter((row) => row.claim === id)
    const agreed = own.find((row) => row.role === 'agreed')
    const rest = own.filter((row) => row.role !== 'agreed' && (asof === 'now' || !isLater(row)))
    const groups = [...new Set(rest.map((row) => `${row.part}|${row.measure}`))]
    const reading = typeset(agreed?.figure ?? '')
    return {
      id,
      verdict: agreed ? wordOf(agreed, asof) : null,
      reading: asof === 'then' && namesLater(reading) ? '' : reading,
      measures: groups.map((group) => {
        const members = rest.filter((row) => `${row.part}|${row.measure}` === group)
        const [first] = members
        return {
          id: group,
          name: [capital(first?.part ?? ''), measureNames[first?.measure ?? ''] ?? first?.measure]
            .filter(Boolean)
            .join(': '),
          verdict: first ? wordOf(first, asof) : null,
          evidence: members.flatMap((row) => evidenceOf(row, asof)),
        }
      }),
    }
  })
}

const wordOf = (row: VerdictRow, asof: 'now' | 'then'): VerdictWord | null =>
  (asof === 'then' ? row.verdict_to_2023 : row.verdict) || null

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** The files are typed with plain signs; a page has those of its other words. */
export const typeset = (text: string): string =>
  text.replace(/(?<![\d-])(\d{2,4})-(\d{2,4})(?![\d-])/g, '$1–$2').replace(/(\w)'/g, '$1’')

function evidenceOf(row: VerdictRow, asof: 'now' | 'then'): Evidence[] {
  if (row.role === 'agreed') return []
  const topic = row.file.slice(0, row.file.indexOf('/'))
  return [
    {
      role: row.role,
      figure: typeset(asof === 'then' ? wordsThen(row) : row.figure),
      value: shownValue(row),
      sources: row.source_ids
        .split(';')
        .filter(Boolean)
        .map((source) => `${topic}/${source}`),
    },
  ]
}

function shownValue({ value, unit }: VerdictRow): string {
  if (value === '' || unit === 'date' || !isUnit(unit)) return value
  if (unit === 'rank') return ordinalWord(Number(value))
  const text = formatStated(unit, value)
  const bare = /^[\d,.−]+$/.test(text) && !['rows', 'count', 'year', 'records'].includes(unit)
  return bare ? `${text} ${unitWords(unit)}` : text
}

export interface VerdictLook {
  readonly word: string
  readonly sign: string
  /** Class and colour token. */
  readonly tone: 'supported' | 'partly' | 'contradicted' | 'untested' | 'judgement'
}

const looks: Record<VerdictWord, VerdictLook> = {
  SUPPORTED: { word: 'supported', sign: '✓', tone: 'supported' },
  PARTLY: { word: 'partly supported', sign: '~', tone: 'partly' },
  CONTRADICTED: { word: 'contradicted', sign: '✕', tone: 'contradicted' },
  'CANNOT BE TESTED': { word: 'cannot be tested', sign: '?', tone: 'untested' },
}

/** How a verdict is shown: a mark and a word as well as a colour. Without one it is a judgement. */
export const lookOf = (verdict: VerdictWord | null): VerdictLook =>
  verdict ? looks[verdict] : { word: 'a judgement', sign: '“', tone: 'judgement' }

/** The class and colour token of a verdict. */
export const toneOf = (verdict: VerdictWord | null): VerdictLook['tone'] => lookOf(verdict).tone
