import type { Chart } from '../charts/chart.ts'
import { choicesOf, type Frame, frame } from '../charts/frame.ts'
import { statusWord } from '../charts/read.ts'
import { tabulate } from '../charts/tabulate.ts'
import { defaultView, type View } from '../charts/view.ts'
import { inWords, unitWords } from '../data/units.ts'
import { toCsv } from './csv.ts'
import { dataVersion } from './memory.ts'

/** The shown data of a frame as CSV: the rows of its table. `bom` for a download that a spreadsheet opens. */
export function frameCsv(shown: Frame, bom = false): string {
  const { columns, rows } = tabulate(shown)
  return toCsv(
    [
      columns.map(({ label }) => label),
      ...rows.map(({ cells }) => cells.map(({ text, value }) => value ?? text)),
    ],
    bom,
  )
}

/** Everything that a chart holds, every measure, series and year, as CSV: one row a value or record. */
export function chartCsv(chart: Chart, asof: View['asof'], bom = false): string {
  const head = ['indicator', 'series', 'series_id', 'period', 'value', 'unit', 'flag', 'note', 'source']
  const rows = chart.measures.flatMap(({ id, label }) => {
    const countries = choicesOf(chart, id).countries
    const { series, unit } = frame(chart, { ...defaultView, measure: id, countries, asof })
    return series.flatMap((one) =>
      one.points.flatMap(({ at, value, status, gap, note, sources, records = [] }) => {
        const row = (flag: string, words: string, from: readonly string[]) => [
          label,
          one.label,
          one.id,
          at.label,
          value === null ? '' : Number(inWords(unit, value).toPrecision(12)),
          unitWords(unit),
          flag,
          words,
          from.join(';'),
        ]
        if (records.length === 0)
          return [row(value === null ? (gap ?? '') : statusWord(status), note ?? '', sources)]
        return records.map((record) =>
          row(
            record.status ?? '',
            [record.date, record.what, record.amount].filter(Boolean).join('; '),
            record.sources,
          ),
        )
      }),
    )
  })
  return toCsv([head, ...rows], bom)
}

/** The frame as JSON: what it says, and its values in the unit of their file. */
export function frameJson(shown: Frame, address: string): string {
  return `${JSON.stringify(
    {
      id: shown.id,
      title: shown.finding,
      measured: shown.measured,
      unit: shown.unit,
      unitWords: unitWords(shown.unit),
      howToRead: shown.how,
      notes: shown.notes,
      asof: shown.asof,
      address,
      dataVersion: dataVersion(shown),
      files: shown.files,
      series: shown.series.map(({ id, label, points }) => ({
        id,
        label,
        points: points.map(({ at, value, gap, status, sources, note, records }) => ({
          period: at.label,
          value,
          status,
          sources,
          ...(gap ? { gap } : {}),
          ...(note ? { note } : {}),
          ...(records ? { records } : {}),
        })),
      })),
    },
    null,
    2,
  )}\n`
}
