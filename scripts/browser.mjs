import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge']

/** A Chromium for the tests: CHROMIUM, Playwright's own, the system's; else Debian's by apt, when root. */
export async function findBrowser() {
  const found = process.env.CHROMIUM ?? (await playwrights()) ?? systems()
  if (found && existsSync(found)) return found
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    console.log('No browser found: installing Debian’s chromium …')
    const quiet = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }
    spawnSync('apt-get', ['update', '-qq'], quiet)
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], quiet)
  } else {
    console.log('No browser found: asking Playwright for one …')
    spawnSync('npx', ['playwright-core', 'install', 'chromium'], { stdio: 'inherit' })
  }
  const installed = (await playwrights()) ?? systems()
  if (installed) return installed
  console.error(
    'The tests drive a real browser and none was found. Install Chromium or Chrome, or name one: CHROMIUM=/path/to/chrome npm test',
  )
  return null
}

async function playwrights() {
  const { chromium } = await import('playwright-core')
  const path = chromium.executablePath()
  return existsSync(path) ? path : undefined
}

function systems() {
  const places = (process.env.PATH ?? '').split(delimiter)
  const paths = names.flatMap((name) => places.map((place) => join(place, name)))
  return [...paths, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'].find((path) =>
    existsSync(path),
  )
}
