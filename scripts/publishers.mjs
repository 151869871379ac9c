import { readFileSync } from 'node:fs'
import { csvParse } from 'd3-dsv'

/**
 * `import names from './sources.csv?publishers'`: the publisher of each source by its id, and no more. A figure names
 * them under its drawing; all else about its sources is ten times as long and can wait.
 * @returns {import('vite').Plugin}
 */
export const publishers = () => ({
  name: 'publishers',
  enforce: 'pre',
  load(id) {
    const [file, query] = id.split('?')
    if (query !== 'publishers') return null
    this.addWatchFile(file)
    const rows = csvParse(readFileSync(file, 'utf8').trim())
    return `export default ${JSON.stringify(Object.fromEntries(rows.map(({ id, publisher }) => [id, publisher.trim()])))}`
  },
})
