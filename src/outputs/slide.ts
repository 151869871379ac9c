import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Frame } from '../charts/frame.ts'
import { statusWord } from '../charts/read.ts'
import { tabulate } from '../charts/tabulate.ts'
import { unitWords } from '../data/units.ts'
import { siteTitle } from '../ui/site.ts'
import { withColours } from './colours.ts'
import { gridOf } from './grid.ts'

export interface Slide {
  readonly frame: Frame
  /** Names of the publishers. */
  readonly sources: string
  /** The address of the view. */
  readonly link: string
  /** The text of theme.css. */
  readonly css: string
}

const FONT = 'Calibri'
/** Rows of a table that one slide takes, and letters that a cell takes. */
const ROWS = 9
const MATRIX_ROWS = 16
const LETTERS = 90

/**
 * A chart as a PowerPoint file whose chart, or table, can be edited. PptxGenJS is loaded when this is called.
 * @returns the bytes of a .pptx with one slide, or more where a table needs them.
 */
export async function slideFile({ frame, sources, link, css }: Slide): Promise<Uint8Array<ArrayBuffer>> {
  const { default: PptxGenJS } = await import('pptxgenjs')
  const colour = (name: string) => withColours(`var(--${name})`, css, 'light').slice(1)
  const deck = new PptxGenJS()
  deck.layout = 'LAYOUT_WIDE'
  deck.title = frame.finding
  const grid = gridOf(frame)
  const rows = tableOf(frame)
  const [head = [], ...body] = rows
  const perPage = frame.kind === 'matrix' ? MATRIX_ROWS : ROWS
  const pages = grid ? 1 : Math.max(1, Math.ceil(body.length / perPage))
  for (let page = 0; page < pages; page++) {
    const slide = deck.addSlide()
    const title = pages > 1 ? `${frame.finding} (${page + 1} of ${pages})` : frame.finding
    slide.addText(title, {
      x: 0.5,
      y: 0.3,
      w: 12.3,
      h: 1.1,
      fontFace: FONT,
      fontSize: 26,
      bold: true,
      color: colour('ink'),
      fit: 'shrink',
    })
    const place = { x: 0.5, y: 1.5, w: 12.3, h: 4.9 }
    if (grid) {
      slide.addChart(
        grid.form === 'line' || grid.form === 'points' ? deck.ChartType.line : deck.ChartType.bar,
        grid.series.map(({ name, values }) => ({
          name,
          labels: [...grid.categories],
          // The library writes a hole for what is not a number; its types do not say so.
          values: values.map((value) => value ?? Number.NaN),
        })),
        {
          ...place,
          altText: `${frame.finding}. ${frame.measured}`,
          chartColors: grid.series.map((one) => colour(one.colour)),
          barDir: grid.form === 'bar' ? 'bar' : 'col',
          barGrouping: frame.stacked ? 'stacked' : 'clustered',
          showLegend: grid.series.length > 1,
          legendPos: 'r',
          legendFontFace: FONT,
          legendFontSize: 14,
          legendColor: colour('ink'),
          showValAxisTitle: true,
          valAxisTitle: unitWords(frame.unit),
          valAxisTitleFontSize: 12,
          valAxisTitleFontFace: FONT,
          catAxisLabelFontFace: FONT,
          catAxisLabelFontSize: 12,
          valAxisLabelFontFace: FONT,
          valAxisLabelFontSize: 12,
          displayBlanksAs: grid.spans ? 'span' : 'gap',
          lineSize: grid.form === 'points' ? 0 : 2,
          lineDataSymbolSize: 6,
          valGridLine: { color: colour('rule'), size: 0.5 },
          catGridLine: { style: 'none' },
        },
      )
    } else {
      slide.addTable(
        [
          head.map((text) => ({ text, options: { bold: true } })),
          ...body.slice(page * perPage, (page + 1) * perPage).map((row) => row.map((text) => ({ text }))),
        ],
        {
          ...place,
          colW: widthsOf(rows, place.w),
          fontFace: FONT,
          fontSize: 11,
          color: colour('ink'),
          border: { type: 'solid', pt: 0.5, color: colour('rule') },
        },
      )
    }
    const unfirm = frame.statuses.map(statusWord).join(', ')
    slide.addText(
      [
        { text: `Source: ${sources}. ${unfirm ? `Holds values that are ${unfirm}. ` : ''}` },
        { text: 'The interview: May 2024. ' },
        { text: siteTitle, options: { hyperlink: { url: link } } },
      ],
      { x: 0.5, y: 6.55, w: 12.3, h: 0.6, fontFace: FONT, fontSize: 12, color: colour('muted') },
    )
    slide.addNotes([frame.measured, frame.how, ...frame.notes, `Source: ${sources}`, link].join('\n'))
  }
  const written = await deck.write({ outputType: 'uint8array' })
  if (!(written instanceof Uint8Array)) throw new Error('The slide was not written.')
  return mended(written, frame.kind === 'bump' ? 'valAx' : grid?.form === 'bar' ? 'catAx' : null)
}

/** The cells of the table: for a matrix one a crossing, for the rest those of the page's table. */
function tableOf(frame: Frame): string[][] {
  const short = (text: string) => (text.length > LETTERS ? `${text.slice(0, LETTERS - 1)}…` : text)
  if (frame.kind === 'matrix') {
    const columns = [...new Set(frame.series.flatMap(({ points }) => points.map(({ at }) => at.label)))]
    const cell = (value: number | null | undefined) => (value ? String(value) : '–')
    return [
      [frame.row, ...columns],
      ...frame.series.map(({ label, points }) => [
        label,
        ...columns.map((column) => cell(points.find(({ at }) => at.label === column)?.value)),
      ]),
    ]
  }
  const { columns, rows } = tabulate(frame)
  return [columns.map(({ label }) => label), ...rows.map(({ cells }) => cells.map(({ text }) => short(text)))]
}

/** Widths of columns by their longest texts. */
function widthsOf(rows: readonly (readonly string[])[], width: number): number[] {
  const letters = (rows[0] ?? []).map((_, at) =>
    Math.min(50, Math.max(9, ...rows.map((row) => row[at]?.length ?? 0))),
  )
  const sum = letters.reduce((a, b) => a + b, 0)
  return letters.map((one) => (one / sum) * width)
}

const MARKS = ['circle', 'square', 'diamond', 'triangle', 'x', 'star', 'plus']

type Turned = 'catAx' | 'valAx' | null

/**
 * Mends what the library writes wrongly: axes that nothing declares, categories of one level, holes, targets, marks.
 * @param turned the axis that runs from the top down; the library's types know only one way.
 */
function mended(file: Uint8Array, turned: Turned): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(file)
  for (const [name, bytes] of Object.entries(parts)) {
    if (/^ppt\/charts\/chart\d+\.xml$/.test(name))
      parts[name] = strToU8(mendedChart(strFromU8(bytes), turned))
    if (/^ppt\/slides\/_rels\//.test(name))
      parts[name] = strToU8(strFromU8(bytes).replace(/Target="\/ppt\/charts\//g, 'Target="../charts/'))
  }
  return zipSync(parts)
}

function mendedChart(xml: string, turned: Turned): string {
  const axes = new Set(
    [...xml.matchAll(/<c:(?:cat|val|date|ser)Ax>\s*<c:axId val="(\d+)"/g)].map(([, id]) => id),
  )
  const flat =
    xml.match(/<c:lvl>/g)?.length === xml.match(/<c:multiLvlStrRef>/g)?.length
      ? xml.replace(/<\/?c:lvl>/g, '').replace(/c:multiLvlStr(Ref|Cache)/g, 'c:str$1')
      : xml
  let series = 0
  const other = turned === 'catAx' ? 'valAx' : turned === 'valAx' ? 'catAx' : null
  return (
    flat
      .replace(new RegExp(`<c:${turned}>.*?</c:${turned}>`, 's'), (axis) =>
        axis.replace('<c:orientation val="minMax"', '<c:orientation val="maxMin"'),
      )
      // Colours repeat, so lines differ in their marks too.
      .replace(/<c:symbol val="circle"/g, () => `<c:symbol val="${MARKS[series++ % MARKS.length]}"`)
      // The labels of the other axis stay at the foot.
      .replace(new RegExp(`<c:${other}>.*?</c:${other}>`, 's'), (axis) =>
        axis.replace(/<c:tickLblPos val="\w+"/, '<c:tickLblPos val="high"'),
      )
      .replace(/<c:axId val="(\d+)"\s*\/>/g, (all, id) => (axes.has(id) ? all : ''))
      .replace(/<c:pt idx="\d+">\s*<c:v>(?:NaN)?<\/c:v>\s*<\/c:pt>/g, '')
  )
}
