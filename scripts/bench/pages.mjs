// The two pages that the site is measured beside, made of its own data: the physical limit, and plain Recharts.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

const CHART = 'investment-shift'
const colours = ['#c11e04', '#006d57', '#300082', '#8f7f1f', '#9647c2', '#1d2430']

/** @returns {Promise<{ floor: string, plain: string }>} the folders of the two pages. */
export async function comparePages() {
  const [floor, plain] = ['.build/bench/floor', '.build/bench/plain']
  rmSync('.build/bench', { recursive: true, force: true })
  for (const folder of [floor, plain]) mkdirSync(folder, { recursive: true })
  // The chart itself, as the page of the chart has it, without words, styles or scripts around it.
  const page = readFileSync(`dist/charts/${CHART}/index.html`, 'utf8')
  const [picture = ''] = page.match(/<svg[^>]*class="picture narrow"[\s\S]*?<\/svg>/) ?? []
  const head =
    '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
  writeFileSync(
    `${floor}/index.html`,
    `${head}<title>floor</title><style>svg{--rule:#ddd;--muted:#555;--ink:#111;--card:#fff;${colours.map((colour, at) => `--${['vn', 'id', 'th', 'my', 'ph', 'jp'][at]}:${colour}`).join(';')}}</style>${picture}</html>`,
  )
  const { series } = JSON.parse(readFileSync(`dist/charts/${CHART}.json`, 'utf8'))
  writeFileSync(
    `${plain}/index.html`,
    `${head}<title>plain</title><div id="root"></div><script>globalThis.plain=${JSON.stringify({ series, colours })}</script><script type="module" src="/plain.js"></script></html>`,
  )
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: {
      outDir: plain,
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: { input: 'scripts/bench/plain.jsx', output: { entryFileNames: 'plain.js' } },
    },
  })
  return { floor, plain }
}
