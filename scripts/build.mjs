// Builds the site into dist/: checks the data, bundles, draws the pictures, writes the pages.
// `node scripts/build.mjs sheet [chart ids]` only draws a contact sheet of the charts, for the eye.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { build } from 'vite'

process.env.NODE_ENV = 'production'

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
          steps.map((step) => [step, `scripts/${step}.${step === 'check' ? 'ts' : 'tsx'}`]),
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
  await bundle('check', 'draw', 'pages')
  run('check')
  await build({ logLevel: 'warn' })
  run('draw')
  run('pages')
}
