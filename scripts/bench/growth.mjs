// What a page asks for first, with more charts than there are: the list of charts is made longer, the site is bundled.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

const CHARTS = resolve('src/charts/charts.ts')

/** Charts that are like one of ours, each a module of its own. */
const synthetic = (count) => ({
  name: 'synthetic-charts',
  enforce: 'pre',
  load(id) {
    if (id !== CHARTS) return null
    const charts = Array.from(
      { length: count },
      (_, at) => `'synthetic-${at}': () => import('./economy/wages.ts?copy=${at}').then((m) => m.wages),`,
    )
    return readFileSync(CHARTS, 'utf8').replace(/= \{[\s\S]*?\n\}/, `= {\n${charts.join('\n')}\n}`)
  },
})

/**
 * The script that each page asks for first, in kB gzip.
 * @param {number} count how many charts there are
 * @returns {Promise<{ charts: number, section: number, chart: number }>} without what the chart itself brings
 */
export async function firstLoadWith(count) {
  const { output } = await build({
    logLevel: 'error',
    plugins: [synthetic(count)],
    build: { write: false },
  })
  const chunks = output.filter(({ type }) => type === 'chunk')
  const closure = (names) => {
    const found = new Set()
    const add = (file) => {
      const chunk = chunks.find(({ fileName }) => fileName === file)
      if (!chunk || found.has(chunk)) return
      found.add(chunk)
      for (const other of chunk.imports) add(other)
    }
    for (const chunk of chunks)
      if (names.some((name) => chunk.facadeModuleId?.endsWith(name) || chunk.name === name))
        add(chunk.fileName)
    return Number(
      ([...found].reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0) / 1000).toFixed(1),
    )
  }
  const entry = chunks.find(({ isEntry }) => isEntry).name
  return {
    charts: chunks.filter(({ facadeModuleId }) => facadeModuleId?.includes('?copy=')).length,
    section: closure([entry, 'routes/$section.tsx?tsr-split=component', 'src/interview/economy.ts']),
    chart: closure([entry, 'routes/charts/$chart.tsx?tsr-split=component', 'frame', 'card']),
  }
}
