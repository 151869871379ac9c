import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { headersOf } from '../scripts/headers.mjs'
import { caddyfile, nginxConf } from '../scripts/hosts.mjs'
import { serve } from '../scripts/serve.mjs'
import { page as hostPage, livingEmbed, withHost } from './host.ts'
import { findCaddy, findNginx, type Running, startCaddy, startNginx } from './servers.ts'
import { visit, withBrowser } from './visit.ts'

withBrowser()

const nginx = findNginx()
const caddy = findCaddy()

const own = async (dir: string, base: string): Promise<Running> => {
  const { port, close } = await serve({ port: 0, dir, base })
  return { origin: `http://localhost:${port}`, close }
}

const servers = [
  { name: 'our own server', start: own },
  ...(nginx ? [{ name: 'nginx', start: (dir: string, base: string) => startNginx(nginx, dir, base) }] : []),
  ...(caddy ? [{ name: 'Caddy', start: (dir: string, base: string) => startCaddy(caddy, dir, base) }] : []),
].flatMap((one) => [
  { ...one, dir: 'dist', base: '/' },
  { ...one, dir: 'dist-sub', base: '/sub/path/' },
])

if (!nginx) test.skip('behind nginx, which is not here and not to be had')

/** A page of somebody else that frames what its address says. */
const host = withHost(({ searchParams }) =>
  hostPage(
    `<iframe width="700" height="700" src="${searchParams.get('src')?.replace(/"/g, '') ?? ''}"></iframe>`,
  ),
)

describe.each(servers)('behind $name at $base', ({ name, dir, base, start }) => {
  let server: Running | undefined
  beforeAll(async () => {
    server = await start(dir, base)
  })
  afterAll(() => server?.close())
  const origin = () => server?.origin ?? ''
  const at = (path: string) => `${base}${path.slice(1)}`
  const ask = (path: string) => fetch(`${origin()}${at(path)}`)
  const there = { origin }
  const script = `/assets/${readdirSync(`${dir}/assets`).find((file) => /^vendor-.*\.js$/.test(file))}`

  test.each([
    '/',
    '/economy/',
    '/economy',
    '/economy/?wages.measure=level',
    '/embed/piracy/',
    '/charts/piracy/',
    '/charts/piracy.csv',
    '/charts/piracy.svg',
    '/finder.json',
    script,
  ])('the answer for %s has all headers', async (path) => {
    const answer = await ask(path)
    expect(answer.status).toBe(200)
    expect(answer.redirected).toBe(false)
    for (const [header, value] of Object.entries(headersOf(path)))
      expect(answer.headers.get(header), header).toBe(value)
  })

  test.each(['/nowhere', '/economy/nowhere/', '/assets/nothing.js', '/.vite/manifest.json'])(
    '%s is a 404 with our page, which is not kept',
    async (path) => {
      const answer = await ask(path)
      expect(answer.status).toBe(404)
      expect(await answer.text()).toBe(readFileSync(`${dir}/404.html`, 'utf8'))
      for (const [header, value] of Object.entries(headersOf('/404.html')))
        expect(answer.headers.get(header), header).toBe(value)
    },
  )

  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/charts/piracy.csv', 'text/csv'],
    ['/charts/piracy.svg', 'image/svg+xml'],
    ['/claims.json', 'application/json'],
    ['/manifest.webmanifest', 'application/manifest+json'],
    [script, 'javascript'],
  ])('%s is %s', async (path, type) => {
    const answer = await ask(path)
    expect(answer.headers.get('Content-Type')?.toLowerCase().replace(/; ?/, '; ')).toContain(type)
    // Our own server is for looking at the site, not for the public; a short file gains nothing.
    if (name === 'our own server' || path === '/manifest.webmanifest') return
    expect(answer.headers.get('Content-Encoding')).toBe('gzip')
    expect(answer.headers.get('Vary')).toContain('Accept-Encoding')
  })

  test('pages come alive by deep link and by link, without a complaint', () =>
    visit(
      at('/economy?wages.measure=level#E3'),
      async ({ page, complaints, requests }) => {
        await page.locator('#fig-wages [data-alive]').first().waitFor()
        expect(await page.locator('#fig-wages').getByLabel('Show').inputValue()).toBe('level')
        await page.getByRole('link', { name: 'Claims' }).first().click()
        await page.locator('.ledger > li').first().waitFor()
        expect(complaints).toEqual([])
        expect(requests.filter((url) => !url.startsWith(`${origin()}${base}`))).toEqual([])
      },
      {},
      async () => {},
      there,
    ))

  // By its headers, which do not depend on the path.
  test.runIf(base === '/')('the speaker’s window is joined to the talk', () =>
    visit(
      at('/present/economy'),
      async ({ page, complaints }) => {
        await page.getByRole('status').filter({ hasText: 'Slide 1 of' }).waitFor()
        const opening = page.waitForEvent('popup')
        await page.keyboard.press('s')
        const speaker = await opening
        await speaker.getByRole('region', { name: 'Notes' }).waitFor()
        await speaker.getByRole('button', { name: 'Next' }).click()
        await page.getByRole('status').filter({ hasText: 'Slide 2 of' }).waitFor()
        expect(complaints).toEqual([])
      },
      {},
      async () => {},
      there,
    ),
  )

  test('an embed may stand in a page of somebody else, any other page may not', () =>
    visit(
      `/?src=${encodeURIComponent(`${origin()}${at('/embed/piracy/')}`)}`,
      async ({ page, complaints }) => {
        await livingEmbed(page)
        expect(complaints).toEqual([])
        const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'))
        await page.locator('iframe').evaluate(
          (frame, src) => {
            frame.setAttribute('src', src)
          },
          `${origin()}${at('/charts/piracy/')}`,
        )
        await refused
        await expect
          .poll(() => page.frames().map((frame) => frame.url()))
          .toContain('chrome-error://chromewebdata/')
      },
      {},
      async () => {},
      { origin: host, ready: false },
    ))
})

describe('the hosts are told what our own server says', () => {
  test('nginx and Caddy in docs/hosting/: `npm run hosting` renews them', () => {
    expect(readFileSync('docs/hosting/nginx.conf', 'utf8')).toBe(nginxConf())
    expect(readFileSync('docs/hosting/Caddyfile', 'utf8')).toBe(caddyfile())
  })

  /** The headers of a path by the rules of `_headers`; no header may be given twice. */
  const ruled = (rules: string, path: string) => {
    const headers: Record<string, string> = {}
    for (const block of rules.trim().split('\n\n')) {
      const [pattern = '', ...lines] = block.split('\n')
      const start = pattern.replace(/\*$/, '')
      if (pattern.endsWith('*') ? !path.startsWith(start) : path !== pattern) continue
      for (const line of lines) {
        const [, header = '', value = ''] = line.match(/^ {2}([\w-]+): (.+)$/) ?? []
        expect(headers, path).not.toHaveProperty(header)
        headers[header] = value
      }
    }
    return headers
  }

  test.each([
    ['dist', '/'],
    ['dist-sub', '/sub/path/'],
  ])('%s/_headers', (dir, base) => {
    const rules = readFileSync(`${dir}/_headers`, 'utf8')
    const pages = readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html'))
      .map((file) => `/${file.replace(/index\.html$/, '')}`)
    expect(pages.length).toBeGreaterThan(100)
    for (const path of [...pages, '/sw.js'])
      expect(ruled(rules, `${base}${path.slice(1)}`), path).toEqual(headersOf(path))
    expect(ruled(rules, `${base}assets/a.js`)).toEqual({
      ...ruled(rules, `${base}finder.json`),
      'Cache-Control': headersOf('/assets/a.js')['Cache-Control'],
    })
    // Cloudflare reads no more than this.
    expect(rules.split('\n\n').length).toBeLessThanOrEqual(100)
    for (const line of rules.split('\n')) expect(line.length).toBeLessThan(2000)
  })
})
