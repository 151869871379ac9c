import type PptxGenJS from 'pptxgenjs'
import type { Frame } from '../charts/frame.ts'
import { statusWord } from '../charts/read.ts'
import { tabulate } from '../charts/tabulate.ts'
import { unitWords } from '../data/units.ts'
import { slideWords as words } from '../interview/share.ts'
import { siteTitle } from '../ui/site.ts'
import { withColours } from './colours.ts'
import { type Grid, gridOf } from './grid.ts'
import { mended, type Turned } from './pptx.ts'
import { dataUrl, qrPng } from './qr.ts'

interface Told {
  readonly title: string
  /** What the speaker reads. */
  readonly notes: readonly string[]
  /** The address of what the slide shows. */
  readonly link: string
  /** Names of the publishers; empty for none. */
  readonly sources: string
}

export interface ChartSlide extends Told {
  readonly kind: 'chart'
  readonly frame: Frame
  /** The claims that the chart bears on. */
  readonly claims: readonly string[]
}

/** A slide of rows: what speaks for and against a claim, for example. */
export interface TableSlide extends Told {
  readonly kind: 'table'
  /** The line above the table. */
  readonly lead: string
  readonly rows: readonly (readonly string[])[]
}

export interface TextSlide extends Told {
  readonly kind: 'text'
  readonly lines: readonly string[]
}

export type Slide = ChartSlide | TableSlide | TextSlide

const FONT = 'Calibri'
/** Rows of a table that one slide takes, and letters that a cell takes. */
const ROWS = 9
const SHORT_ROWS = 12
const MATRIX_ROWS = 16
const LETTERS = 90
const ROOM = { x: 0.5, y: 1.5, w: 12.3, h: 4.6 }

/**
 * Slides as a PowerPoint file whose charts and tables can be edited. PptxGenJS is loaded when this is called.
 * @param css the text of theme.css.
 * @returns the bytes of a .pptx: a slide for each, or more where a table needs them.
 */
export async function deckFile(
  title: string,
  slides: readonly Slide[],
  css: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { default: Pptx } = await import('pptxgenjs')
  const deck = new Pptx()
  deck.layout = 'LAYOUT_WIDE'
  deck.title = title
  const colour = (name: string) => withColours(`var(--${name})`, css, 'light').slice(1)
  const turned: Turned[] = []
  for (const slide of slides) turned.push(...addSlides(deck, slide, colour))
  const written = await deck.write({ outputType: 'uint8array' })
  if (!(written instanceof Uint8Array)) throw new Error(words.failed)
  return mended(written, turned)
}

type Colours = (name: string) => string

/** Adds what a slide takes, one page or several. @returns for each chart the axis that runs from the top down. */
function addSlides(deck: PptxGenJS, slide: Slide, colour: Colours): Turned[] {
  if (slide.kind === 'text') {
    const page = addPage(deck, slide, slide.title, colour)
    page.addText(
      slide.lines.map((text) => ({ text, options: { bullet: slide.lines.length > 1, breakLine: true } })),
      { ...ROOM, fontFace: FONT, fontSize: 22, color: colour('ink'), valign: 'top', fit: 'shrink' },
    )
    return []
  }
  const grid = slide.kind === 'chart' ? gridOf(slide.frame) : null
  if (slide.kind === 'chart' && grid) {
    addChart(deck, addPage(deck, slide, slide.title, colour), slide.frame, grid, colour)
    return [slide.frame.kind === 'bump' ? 'valAx' : grid.form === 'bar' ? 'catAx' : null]
  }
  const rows = slide.kind === 'chart' ? tableOf(slide.frame) : slide.rows.map((row) => row.map(short))
  const [head = [], ...body] = rows
  const most = slide.kind === 'table' ? SHORT_ROWS : slide.frame.kind === 'matrix' ? MATRIX_ROWS : ROWS
  const lead = slide.kind === 'table' ? slide.lead : ''
  const count = Math.max(1, Math.ceil(body.length / most))
  for (let part = 0; part < count; part++) {
    const title = count > 1 ? `${slide.title} (${part + 1} of ${count})` : slide.title
    const page = addPage(deck, slide, title, colour)
    if (lead)
      page.addText(lead, { ...ROOM, h: 0.6, fontFace: FONT, fontSize: 18, color: colour('ink'), bold: true })
    const shown = body.slice(part * most, (part + 1) * most)
    const top = lead ? 0.65 : 0
    page.addTable(
      [
        head.map((text) => ({ text, options: { bold: true } })),
        ...shown.map((row) => row.map((text) => ({ text }))),
      ],
      {
        ...ROOM,
        y: ROOM.y + top,
        // A few rows stand close, they are not drawn out over the page.
        h: Math.min(ROOM.h - top, (shown.length + 1) * 0.4),
        colW: widthsOf(rows, ROOM.w),
        fontFace: FONT,
        fontSize: 11,
        color: colour('ink'),
        border: { type: 'solid', pt: 0.5, color: colour('rule') },
      },
    )
  }
  return []
}

/** A page with its title, foot, code and notes. */
function addPage(deck: PptxGenJS, slide: Slide, title: string, colour: Colours): PptxGenJS.Slide {
  const page = deck.addSlide()
  page.addText(title, {
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
  const unfirm = slide.kind === 'chart' ? slide.frame.statuses.map(statusWord).join(', ') : ''
  page.addText(
    [
      ...(slide.sources ? [{ text: `${words.source(slide.sources)} ` }] : []),
      ...(unfirm ? [{ text: `${words.unfirm(unfirm)} ` }] : []),
      { text: `${words.interview} ` },
      { text: siteTitle, options: { hyperlink: { url: slide.link } } },
    ],
    { x: 0.5, y: 6.55, w: 11, h: 0.6, fontFace: FONT, fontSize: 12, color: colour('muted') },
  )
  // Three centimetres: read from the middle of a room.
  page.addImage({
    data: dataUrl('image/png', qrPng(slide.link)),
    altText: words.code(slide.link),
    hyperlink: { url: slide.link },
    x: 11.85,
    y: 6.2,
    w: 1.2,
    h: 1.2,
  })
  page.addNotes(slide.notes.join('\n'))
  return page
}

function addChart(deck: PptxGenJS, page: PptxGenJS.Slide, frame: Frame, grid: Grid, colour: Colours): void {
  const lined = grid.form === 'line' || grid.form === 'points'
  const scattered = grid.form === 'scatter'
  const { bar, line, scatter } = deck.ChartType
  page.addChart(
    scattered ? scatter : lined ? line : bar,
    [
      ...(scattered ? [{ name: frame.category || words.year, values: [...grid.places] }] : []),
      ...grid.series.map(({ name, values }) => ({
        name,
        labels: [...grid.categories],
        // The library writes a hole for what is not a number; its types do not say so.
        values: values.map((value) => value ?? Number.NaN),
      })),
    ],
    {
      ...ROOM,
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
      lineSize: grid.form === 'points' || (scattered && !grid.spans) ? 0 : 2,
      ...(scattered
        ? {
            catAxisMinVal: Math.floor(grid.places[0] ?? 0),
            catAxisMaxVal: Math.ceil(grid.places.at(-1) ?? 1),
          }
        : {}),
      lineDataSymbolSize: 6,
      valGridLine: { color: colour('rule'), size: 0.5 },
      catGridLine: { style: 'none' },
    },
  )
}

const short = (text: string) => (text.length > LETTERS ? `${text.slice(0, LETTERS - 1)}…` : text)

/** The cells of the table: for a matrix one a crossing, for the rest those of the page's table. */
function tableOf(frame: Frame): string[][] {
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

/** Widths of columns by their longest texts and the margins beside them: the name of a country stays in one piece. */
function widthsOf(rows: readonly (readonly string[])[], width: number): number[] {
  const letters = (rows[0] ?? []).map((_, at) =>
    Math.min(50, Math.max(9, ...rows.map((row) => (row[at]?.length ?? 0) + 4))),
  )
  const sum = letters.reduce((a, b) => a + b, 0)
  return letters.map((one) => (one / sum) * width)
}
