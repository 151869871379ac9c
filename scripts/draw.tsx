import { mkdirSync, writeFileSync } from 'node:fs'
import { chartIds, loadChart } from '../src/charts/charts.ts'
import { frame } from '../src/charts/frame.ts'
import type { Drawn } from '../src/figure/drawn.tsx'
import { installDom } from './dom.ts'

/** Draws each chart's default view, wide, narrow and as a bare shape, and the key of its marks into .build/pictures.json. */
installDom()
const { drawn, drawnBare } = await import('../src/figure/drawn.tsx')
const pictures: Record<string, Drawn & { readonly bare: string }> = {}
for (const id of chartIds) {
  const made = frame(await loadChart(id))
  pictures[id] = { ...(await drawn(made)), bare: await drawnBare(made) }
}
mkdirSync('.build', { recursive: true })
writeFileSync('.build/pictures.json', JSON.stringify(pictures))

console.log(`pictures: ${chartIds.length} charts, wide and narrow`)
process.exit(0)
