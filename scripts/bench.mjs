// npm run bench [runs]: the built site beside the physical limit and a page of plain Recharts, in one interleaved run.
// Compare the ratios: the milliseconds are this machine's.
import { existsSync } from 'node:fs'
import { launch } from './bench/devtools.mjs'
import { firstLoadWith } from './bench/growth.mjs'
import { measure } from './bench/measure.mjs'
import { comparePages } from './bench/pages.mjs'
import { serve } from './bench/serve.mjs'
import { findBrowser } from './browser.mjs'

const runs = Number(process.argv[2] ?? 5)
if (!existsSync('dist/index.html')) throw new Error('There is no built site: npm run build')
const { floor, plain } = await comparePages()
const [site, limit, recharts] = await Promise.all([serve('dist'), serve(floor), serve(plain)])
const pages = {
  floor: { url: `${limit.url}/` },
  'plain Recharts': { url: `${recharts.url}/`, figure: '' },
  '/charts/investment-shift': {
    url: `${site.url}/charts/investment-shift/`,
    figure: 'figure.figure',
    press: ['Adjust', 'Vietnam'],
  },
  '/embed/investment-shift': { url: `${site.url}/embed/investment-shift/`, figure: 'figure.figure' },
  '/economy': { url: `${site.url}/economy/`, figure: 'figure.figure' },
  '/co-creation': { url: `${site.url}/co-creation/`, figure: 'figure.figure' },
  '/security': { url: `${site.url}/security/`, figure: 'figure.figure' },
  '/balance': { url: `${site.url}/balance/`, figure: 'figure.figure' },
}
const browser = launch(await findBrowser({ windows: true }))
const got = Object.fromEntries(Object.keys(pages).map((name) => [name, []]))
// The first page of a browser that has just started tells of the start.
await measure(browser, pages.floor)
for (let run = 0; run < runs; run++)
  for (const [name, page] of Object.entries(pages))
    got[name].push(
      await measure(browser, page).catch((error) => {
        throw new Error(`${name}: ${error.message}`)
      }),
    )
await browser.close()
for (const server of [site, limit, recharts]) server.close()

const median = (name, key) => got[name].map((one) => one[key]).sort((a, b) => a - b)[got[name].length >> 1]
const ratio = (name, key, to, other = key) => Number((median(name, key) / median(to, other)).toFixed(2))
console.table(
  Object.fromEntries(
    Object.keys(pages).map((name) => [
      name,
      {
        kB: Math.round(median(name, 'bytes') / 1000),
        requests: median(name, 'requests'),
        'first paint, ms': Math.round(median(name, 'first')),
        'chart on screen, ms': Math.round(median(name, 'chart')),
        '… × floor': ratio(name, 'chart', 'floor'),
        'live plot, × plain Recharts': name === 'floor' ? '' : ratio(name, 'live', 'plain Recharts', 'chart'),
        'blocking, ms': Math.round(median(name, 'blocking')),
        'layout shift': Number(median(name, 'shift').toFixed(3)),
        'press to paint, ms': pages[name].press?.length ? Math.round(median(name, 'press')) : '',
      },
    ]),
  ),
)
const growth = []
for (const count of [10, 40, 100]) growth.push(await firstLoadWith(count))
console.log('Script that a page asks for first, kB, by the number of charts on the site:')
console.table(growth)
process.exit()
