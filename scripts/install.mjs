import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'

/** Runs a command and ends this process with its status when it fails. */
export function must(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', ...options })
  if (error) {
    console.error(`${command} could not be started: ${error.message}`)
    process.exit(1)
  }
  if (status !== 0) process.exit(status ?? 1)
}

/** Installs the packages of the lock file, unless what is installed is newer than it. */
export function installPackages() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Node.js 20.19 or newer is needed; this is ${process.versions.node}.`)
    process.exit(1)
  }
  const mark = 'node_modules/.package-lock.json'
  if (existsSync(mark) && statSync(mark).mtimeMs >= statSync('package-lock.json').mtimeMs) return
  console.log('Installing packages (once) …')
  must('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
}
