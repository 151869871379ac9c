// npm test: installs what it needs, then types, lint, unit tests, and the built site in a real browser.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installPackages } from './install.mjs'

installPackages()
const { findBrowser } = await import('./browser.mjs')

const totals = { passed: 0, failed: 0 }
const count = (good) => {
  totals[good ? 'passed' : 'failed'] += 1
  return good
}

/** Runs a step. What goes beside another is printed once it is over; what runs alone, as it goes. */
const run = async (title, command, args, { env = {}, alone = false } = {}) => {
  const started = Date.now()
  if (alone) console.log(`\n— ${title}`)
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: alone ? 'inherit' : 'pipe',
  })
  const said = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (bytes) => said.push(bytes))
  const status = await new Promise((done) => {
    child.on('error', (error) => {
      console.error(String(error))
      done(1)
    })
    child.on('close', done)
  })
  if (!alone) console.log(`\n— ${title}\n${Buffer.concat(said)}`)
  console.log(`  ${status === 0 ? 'ok' : 'FAILED'} in ${Math.round((Date.now() - started) / 1000)} s`)
  return status === 0
}

const bin = (name) => join('node_modules', '.bin', name)

/** Runs one Vitest project and adds its own counts; a run without a report counts as one failure. */
const vitest = async (project, alone = false) => {
  const folder = mkdtempSync(join(tmpdir(), 'tests-'))
  const file = join(folder, 'report.json')
  const args = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]
  const good = await run(`tests: ${project}`, bin('vitest'), args, { alone })
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
  rmSync(folder, { recursive: true, force: true })
  totals.passed += report?.numPassedTests ?? 0
  totals.failed += report?.numFailedTests ?? 0
  if (!good && !report?.numFailedTests) totals.failed += 1
}

const check = async () => {
  count(await run('types', bin('tsc'), ['-p', '.']))
  count(await run('lint and format', bin('biome'), ['check', '--error-on-warnings', '.']))
  await vitest('unit')
}

const below = { env: { BASE_PATH: '/sub/path/', OUT_DIR: 'dist-sub' } }
const build = async () =>
  count(await run('build', process.execPath, ['scripts/build.mjs'])) &&
  count(await run('build below another path', process.execPath, ['scripts/build.mjs'], below))

const [isBuilt] = await Promise.all([build(), check()])
if (isBuilt) {
  if (await findBrowser()) await vitest('site', true)
  else count(false)
}
console.log(`\n${totals.passed} passed, ${totals.failed} failed`)
process.exit(totals.failed === 0 ? 0 : 1)
