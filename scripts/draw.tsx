import { mkdirSync, writeFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { frame } from '../src/charts/frame.ts'
import { chartIds, loadChart } from '../src/charts/registry.ts'
import { FigureKey } from '../src/figure/FigureKey.tsx'
import { installDom } from './dom.ts'

/** Draws each chart's default view, wide and narrow, and the key of its marks into .build/pictures.json. */
installDom()
const { drawPicture } = await import('../src/plots/draw.tsx')
const pictures: Record<string, { wide: string; narrow: string; key: string }> = {}
for (const id of chartIds) {
  const made = frame(await loadChart(id))
  pictures[id] = {
    wide: await drawPicture(made, 'wide'),
    narrow: await drawPicture(made, 'narrow'),
    key: renderToStaticMarkup(<FigureKey frame={made} />),
  }
}
mkdirSync('.build', { recursive: true })
writeFileSync('.build/pictures.json', JSON.stringify(pictures))

console.log(`pictures: ${chartIds.length} charts, wide and narrow`)
process.exit(0)
