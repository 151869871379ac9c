import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const MARKS = ['circle', 'square', 'diamond', 'triangle', 'x', 'star', 'plus']

/** The axis that runs from the top down; the library's types know only one way. */
export type Turned = 'catAx' | 'valAx' | null

/**
 * Mends what the library writes wrongly: axes that nothing declares, categories of one level, holes, targets, marks.
 * @param turned for each chart of the file, in order.
 */
export function mended(file: Uint8Array, turned: readonly Turned[]): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(file)
  const number = (name: string) => Number(name.match(/^ppt\/charts\/chart(\d+)\.xml$/)?.[1] ?? Number.NaN)
  // The library counts charts on from file to file.
  const charts = Object.keys(parts)
    .filter((name) => !Number.isNaN(number(name)))
    .sort((a, b) => number(a) - number(b))
  for (const [name, bytes] of Object.entries(parts)) {
    const at = charts.indexOf(name)
    if (at >= 0) parts[name] = strToU8(mendedChart(strFromU8(bytes), turned[at] ?? null))
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
