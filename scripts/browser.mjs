import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const chromes = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge']
/** Chromium without windows: the same engine, twice as fast at opening a page. */
const shells = ['chromium-headless-shell', 'chrome-headless-shell']
const onMac = (name, file = name) => `/Applications/${name}.app/Contents/MacOS/${file}`

/**
 * A Chromium for the tests: CHROMIUM, Playwright's own, the system's, best without windows; else Debian's by apt, when root.
 * @param {{ windows?: boolean }} [wanted] whether it should be one that people use: to measure with
 */
export async function findBrowser({ windows = false } = {}) {
  const found = process.env.CHROMIUM ?? (await playwrights()) ?? (windows ? chromium() : shell())
  if (found && existsSync(found)) return found
  const wanted = windows ? 'chromium' : 'chromium-headless-shell'
  if (hasApt()) {
    console.log(`Installing Debian’s ${wanted} …`)
    apt(wanted)
    if (!windows && !shell() && !chromium()) apt('chromium')
  } else if (!chromium()) {
    console.log('No browser found: asking Playwright for one …')
    spawnSync('npx', ['playwright-core', 'install', 'chromium'], { stdio: 'inherit' })
  }
  const installed = (await playwrights()) ?? (windows ? undefined : shell()) ?? chromium()
  if (installed) return installed
  console.error(
    'The tests drive a real browser and none was found. Install Chromium or Chrome, or name one: CHROMIUM=/path/to/chrome npm test',
  )
  return null
}

/** A Firefox for the tests: FIREFOX, the system's; else Debian's by apt, when root. */
export function findFirefox() {
  const found = process.env.FIREFOX ?? firefox()
  if (found && existsSync(found)) return found
  if (hasApt()) {
    console.log('No Firefox found: installing Debian’s firefox-esr …')
    apt('firefox-esr')
  }
  const installed = firefox()
  if (!installed)
    console.log('No Firefox found: its tests are skipped. FIREFOX=/path/to/firefox npm test names one.')
  return installed
}

async function playwrights() {
  const playwright = await import('playwright-core')
  const path = playwright.chromium.executablePath()
  return existsSync(path) ? path : undefined
}

const shell = () => onSystem(shells)
const chromium = () => onSystem(chromes, onMac('Google Chrome'))
const firefox = () => onSystem(['firefox-esr', 'firefox'], onMac('Firefox', 'firefox'))

function onSystem(names, other) {
  const places = (process.env.PATH ?? '').split(delimiter)
  const paths = names.flatMap((name) => places.map((place) => join(place, name)))
  return [...paths, other].find((path) => path && existsSync(path))
}

const hasApt = () => process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0

function apt(name) {
  const quiet = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }
  spawnSync('apt-get', ['update', '-qq'], quiet)
  spawnSync('apt-get', ['install', '-y', '-qq', name], quiet)
}
