// Writes copies/<section>.html: a section with everything that it needs in one file, for a stick or a school's folder.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, loadEnv } from 'vite'
import { publishers } from './publishers.mjs'

const sections = ['economy', 'co-creation', 'security', 'balance']

/** The version of all data: it changes when one cell does. */
function dataVersion() {
  const sum = createHash('sha256')
  const files = readdirSync('src/data', { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.csv'))
  for (const file of files.sort()) sum.update(readFileSync(join('src/data', file)))
  return sum.digest('hex').slice(0, 8)
}

/** @param {string} out the folder of the built site. */
export async function writeCopies(out) {
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [react(), publishers()],
    define: { 'import.meta.env.VITE_COPY': JSON.stringify(dataVersion()) },
    build: {
      outDir: '.build/copy',
      copyPublicDir: false,
      target: 'es2022',
      // Type and all else stands in the file itself.
      assetsInlineLimit: 10_000_000,
      cssCodeSplit: false,
      rolldownOptions: {
        input: 'src/copy.tsx',
        // A browser loads no modules from a stick.
        output: {
          format: 'iife',
          codeSplitting: false,
          entryFileNames: 'copy.js',
          assetFileNames: 'copy[extname]',
        },
      },
    },
  })
  const script = readFileSync('.build/copy/copy.js', 'utf8').replace(/<\/(script)/gi, '<\\/$1')
  const style = readFileSync('.build/copy/copy.css', 'utf8')
  const site = loadEnv('production', '.').VITE_SITE_ADDRESS ?? 'https://security-partners.example'
  const base = process.env.BASE_PATH ?? '/'
  mkdirSync(`${out}/copies`, { recursive: true })
  for (const section of sections) {
    const page = readFileSync(`${out}/${section}/index.html`, 'utf8')
    const [, title = ''] = page.match(/<title>(.*?)<\/title>/) ?? []
    const body = page.slice(page.indexOf('<div id="root">') + 15, page.lastIndexOf('</body>'))
    const root = body.slice(0, body.lastIndexOf('</div>')).replace(/href="(\/[^"]*)"/g, (_, path) => {
      const inside = `/${path.slice(base.length)}`
      return /\.\w+$/.test(inside) ? `href="${site}${inside}"` : `href="#${inside}"`
    })
    writeFileSync(
      `${out}/copies/${section}.html`,
      `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<script>document.documentElement.classList.add('js'); document.documentElement.dataset.shown = ''</script>
<style>${style}</style>
</head>
<body>
<div id="root" data-section="${section}">${root}</div>
<script>${script}</script>
</body>
</html>
`,
    )
  }
  console.log(`copies as one file: ${sections.length}`)
}
