import { readdirSync } from 'node:fs'
import fc from 'fast-check'

/** Addresses as nobody honest would write them, over all routes. */

const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .map((file) => `/${file.replace(/\/?index\.html$/, '')}`)
const charts = pages.flatMap((page) => page.match(/^\/charts\/([\w-]+)$/)?.[1] ?? [])

const hostile = [
  ...[
    '',
    ' ',
    '%',
    '%E0%A4%A',
    '%00',
    '%0d%0aX:1',
    '%2F',
    '%2e%2e%2f',
    '..%5c',
    '../',
    '//evil.example/',
    '\\',
    ';',
  ],
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    '$chart',
    '*',
    'null',
    'undefined',
  ],
  ...[
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    "'",
    '`',
    '%24%7B1%7D',
    '{{1}}',
  ],
  ...['💥', '١٢', 'Việt Nam', '日本', '\u202Eabc', 'e\u0301', '%F0%9F%92%A5', '\uD800', '\uFFFD'],
  ...[
    'NaN',
    '-1',
    '1e999',
    '9'.repeat(300),
    '0.5',
    '-0',
    'true',
    '[]',
    '{}',
    '[object Object]',
    ',,,',
    '..',
    '...',
  ],
]
const garbage = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...hostile) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom('x'.repeat(5000), 'a,'.repeat(2000), '%41'.repeat(500)) },
)
const good = fc.constantFrom(
  ...[
    'level',
    'yearly',
    'then',
    'now',
    'table',
    'sources',
    'shape',
    'said',
    'VNM,IDN',
    'VNM',
    '2005..2010',
    '2010',
    'C',
  ],
  ...[
    'dark',
    'auto',
    '0',
    '1',
    '2',
    'speaker',
    'agreements',
    'learned',
    'economy',
    'SUPPORTED',
    '00000000',
    'China',
  ],
)
const value = fc.oneof(good, garbage)
const view = ['measure', 'countries', 'years', 'asof', 'tab', 'show', 't', 'c', 'm']
const key = fc.oneof(
  fc.constantFrom(...view, 'theme', 'tabs', 'controls', 'at', 'step', 'view', 'data', 'grade', 'topic', 'q'),
  fc.constantFrom('section', 'verdict', 'kind', 'childId', 'E1', 'S1', 'search', '__proto__', 'constructor'),
  fc
    .tuple(fc.constantFrom(...charts, '__proto__'), fc.constantFrom(...view, '__proto__'))
    .map((two) => two.join('.')),
  garbage,
)
/** Half a letter is no address at all: the browser refuses it before we see it. */
const whole = (text: string) => text.replace(/\p{Cs}/gu, '\uFFFD')
const written = (text: string, raw: boolean) =>
  raw ? whole(text).replace(/[#?&=]/g, '') : encodeURIComponent(whole(text))
const query = fc
  .array(fc.tuple(key, value, fc.boolean()), { maxLength: 5 })
  .map((pairs) => pairs.map(([name, text, raw]) => `${written(name, raw)}=${written(text, raw)}`).join('&'))

/** The pages of sections are ten times as long as others: less often, so that there is time for all. */
const path = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...pages) },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      '/claims',
      '/sources',
      '/charts',
      '/glossary',
      '/countries',
      '/deck',
      '/about',
    ),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        fc.constantFrom('', '/charts', '/embed', '/countries', '/present', '/economy', '/claims'),
        garbage,
      )
      .map(([start, end]) => `${start}/${written(end, false)}`),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('', '/charts', '/embed', '/countries', '/present'), garbage)
      .map(([start, end]) => `${start}/${written(end, true)}`),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(garbage, { maxLength: 6 })
      .map((parts) => `/${parts.map((one) => written(one, false)).join('/')}`),
  },
)

const hash = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  fc.constantFrom('#E1', '#fig-wages', '#%', '#__proto__', '#"'),
)

/** So many addresses, the same for the same seed; each begins with a slash. */
export const strangeAddresses = (count: number, seed: number): readonly string[] =>
  fc.sample(
    fc.tuple(path, query, hash).map(([where, asked, to]) => `${where}${asked && `?${asked}`}${to}`),
    { numRuns: count, seed },
  )
