// npm run bench [rounds]: the built site beside the physical limit and a page of plain Recharts, each once a round, in
// another order each time: who comes after a heavy page is slower. Compare the ratios: the milliseconds are this machine's.
import { existsSync } from 'node:fs'
import { launch } from './bench/devtools.mjs'
import { firstLoadWith } from './bench/growth.mjs'
import { measure } from './bench/measure.mjs'
import { comparePages } from './bench/pages.mjs'
import { median, ratio } from './bench/ratio.mjs'
import { serve } from './bench/serve.mjs'
import { findBrowser } from './browser.mjs'

const rounds = Number(process.argv[2] ?? 15)
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
for (let round = 0; round < rounds; round++) {
  const order = Object.keys(pages).map((name) => ({ name, at: Math.random() }))
  for (const { name } of order.sort((a, b) => a.at - b.at))
    got[name].push(
      await measure(browser, pages[name]).catch((error) => {
        throw new Error(`${name}: ${error.message}`)
      }),
    )
}
await browser.close()
for (const server of [site, limit, recharts]) server.close()

const all = (name, key) => got[name].map((one) => one[key])
const middle = (name, key) => median(all(name, key))
console.table(
  Object.fromEntries(
    Object.keys(pages).map((name) => [
      name,
      {
        kB: Math.round(middle(name, 'bytes') / 1000),
        requests: middle(name, 'requests'),
        'first paint, ms': Math.round(middle(name, 'first')),
        'chart on screen, ms': Math.round(middle(name, 'chart')),
        '… × floor': name === 'floor' ? '' : ratio(all(name, 'chart'), all('floor', 'chart')),
        'live plot, × plain Recharts':
          name in { floor, 'plain Recharts': plain }
            ? ''
            : ratio(all(name, 'live'), all('plain Recharts', 'chart')),
        'blocking, ms': Math.round(middle(name, 'blocking')),
        'layout shift': Number(middle(name, 'shift').toFixed(3)),
        'press to paint, ms': pages[name].press?.length ? Math.round(middle(name, 'press')) : '',
      },
    ]),
  ),
)
const growth = []
for (const count of [10, 40, 100]) growth.push(await firstLoadWith(count))
console.log('Script that a page asks for first, kB, by the number of charts on the site:')
console.table(growth)
process.exit()
