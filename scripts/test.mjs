// npm test: installs what it needs, then types, lint, unit tests, and the built site in a real browser.
import { spawnSync } from 'node:child_process'
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

const run = (title, command, args, env = {}) => {
  console.log(`\n— ${title}`)
  const started = Date.now()
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } })
  console.log(`  ${status === 0 ? 'ok' : 'FAILED'} in ${Math.round((Date.now() - started) / 1000)} s`)
  return status === 0
}

const bin = (name) => join('node_modules', '.bin', name)

/** Runs one Vitest project and adds its own counts; a run without a report counts as one failure. */
const vitest = (project) => {
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
  const good = run(`tests: ${project}`, bin('vitest'), args)
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
  rmSync(folder, { recursive: true, force: true })
  totals.passed += report?.numPassedTests ?? 0
  totals.failed += report?.numFailedTests ?? 0
  if (!good && !report?.numFailedTests) totals.failed += 1
}

count(run('types', bin('tsc'), ['-p', '.']))
count(run('lint and format', bin('biome'), ['check', '--error-on-warnings', '.']))
vitest('unit')
const below = { BASE_PATH: '/sub/path/', OUT_DIR: 'dist-sub' }
if (
  count(run('build', process.execPath, ['scripts/build.mjs'])) &&
  count(run('build below another path', process.execPath, ['scripts/build.mjs'], below))
) {
  if (await findBrowser()) vitest('site')
  else count(false)
}
console.log(`\n${totals.passed} passed, ${totals.failed} failed`)
process.exit(totals.failed === 0 ? 0 : 1)
