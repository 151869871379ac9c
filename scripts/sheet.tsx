import { readFileSync, writeFileSync } from 'node:fs'
import { chartIds, loadChart } from '../src/charts/charts.ts'
import { frame } from '../src/charts/frame.ts'
import { sizes } from '../src/charts/layout/types.ts'
import { layout } from '../src/charts/layout.ts'
import { defaultView } from '../src/charts/view.ts'
import { installDom } from './dom.ts'

/**
 * A contact sheet for the eye: every measure of every chart, now and then, wide and narrow, in .build/sheet-<first id>.html.
 * Takes chart ids as arguments to show only those.
 */
installDom()
const { drawPicture } = await import('../src/plots/draw.tsx')
const wanted = process.argv.slice(2)
let body = ''
for (const id of chartIds.filter((one) => wanted.length === 0 || wanted.includes(one))) {
  const chart = await loadChart(id)
  for (const measure of chart.measures) {
    for (const asof of ['now', 'then'] as const) {
      const made = frame(chart, { ...defaultView, measure: measure.id, asof })
      body += `<h2>${id} · ${measure.id} · ${asof}</h2><h3>${made.finding}</h3><p>${made.measured}</p><div>`
      for (const size of sizes) {
        if (made.series.length === 0) continue
        const { dropped } = layout(made, size)
        body += `<section>${await drawPicture(made, size)}${dropped.length > 0 ? `<b>dropped: ${dropped.join(', ')}</b>` : ''}</section>`
      }
      body += `</div><p>${made.how}</p>`
    }
  }
}
writeFileSync(
  `.build/sheet-${wanted[0] ?? 'all'}.html`,
  `<!doctype html><meta charset="utf-8"><style>${readFileSync('src/ui/theme.css', 'utf8')}
@font-face{font-family:"Interview Sans";font-weight:200 900;src:url(../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2)}
body{background:var(--card);color:var(--ink);font:16px/1.4 var(--sans);margin:16px}
div{display:flex;gap:24px}svg.wide{width:520px}svg.narrow{width:272px}h2{font-size:14px;color:var(--accent);margin:24px 0 0}h3{margin:0}p{margin:0;color:var(--muted);max-width:820px}b{color:red}</style>${body}`,
)
process.exit(0)
