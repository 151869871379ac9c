// Builds the site into dist/: checks the data, bundles, draws the pictures, writes the pages.
// BASE_PATH=/sub/ builds for a place below the root of a host, OUT_DIR=folder into another folder.
// `node scripts/build.mjs sheet [chart ids]` only draws a contact sheet of the charts, for the eye.
import { spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { build } from 'vite'
import { checkBudgets } from './budgets.mjs'
import { writeCopies } from './copies.mjs'
import { writeWorker } from './worker.mjs'

process.env.NODE_ENV = 'production'
const out = process.env.OUT_DIR ?? 'dist'

/** Bundles build steps for Node, each with what it imports, into .build/. */
const bundle = (...steps) =>
  build({
    logLevel: 'warn',
    build: {
      ssr: true,
      outDir: '.build',
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: Object.fromEntries(
          steps.map((step) => [step, `scripts/${step}.${existsSync(`scripts/${step}.ts`) ? 'ts' : 'tsx'}`]),
        ),
      },
    },
  })

const run = (step, ...args) => {
  const { status } = spawnSync(process.execPath, [`.build/${step}.js`, ...args], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

if (process.argv[2] === 'sheet') {
  await bundle('sheet')
  run('sheet', ...process.argv.slice(3))
} else {
  rmSync('.build', { recursive: true, force: true })
  await bundle('check', 'draw', 'pages', 'previews')
  run('check')
  await build({ logLevel: 'warn', build: { outDir: out, emptyOutDir: true } })
  run('draw')
  run('previews')
  run('pages')
  checkBudgets(out, process.env.BASE_PATH ?? '/')
  await writeCopies(out)
  await writeWorker(out)
}
