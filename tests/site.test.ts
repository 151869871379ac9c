import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { serve } from '../scripts/serve.mjs'
import { site, visit, withBrowser } from './visit.ts'

withBrowser()

/** Every HTML file of the built site, as the path that serves it. */
const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .map((file) => `/${file.replace(/index\.html$/, '')}`)
const html = new Map(pages.map((path) => [path, readFileSync(join('dist', path, 'index.html'), 'utf8')]))

/** Pages that stand for themselves: embeds stand in others, old addresses lead on. */
const own = pages.filter(
  (path) => !path.startsWith('/embed/') && !html.get(path)?.includes('location.replace'),
)

const idsOf = (text: string) => new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))

describe('the built site', () => {
  test('has a page for every route, section, and country', () => {
    for (const path of [
      '/',
      '/economy/',
      '/co-creation/',
      '/security/',
      '/balance/',
      '/claims/',
      '/sources/',
      '/about/',
      '/glossary/',
      '/countries/',
    ]) {
      expect(pages).toContain(path)
    }
    expect(pages.filter((path) => path.startsWith('/countries/')).length).toBe(13)
  })

  test('has no dead link and no dead anchor inside', () => {
    const dead: string[] = []
    const files = new Set(readdirSync('dist', { recursive: true, encoding: 'utf8' }))
    for (const [path, text] of html) {
      for (const [, href = ''] of text.matchAll(/<a [^>]*?href="([^"]+)"/g)) {
        if (/^https?:/.test(href)) continue
        const url = new URL(href.replace(/&amp;/g, '&'), `http://site${path}`)
        const target = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`
        const page = html.get(target)
        const isFile = files.has(decodeURIComponent(url.pathname.slice(1)))
        if (!page && !isFile) dead.push(`${path} → ${href}`)
        else if (page && url.hash && !idsOf(page).has(url.hash.slice(1)))
          dead.push(`${path} → ${href} (anchor)`)
      }
    }
    expect([...new Set(dead)]).toEqual([])
  })

  test('says on each page who it is: title, description, canonical, preview, linked data; no two alike', () => {
    const titles = new Set<string>()
    for (const path of own) {
      const text = html.get(path) ?? ''
      const title = text.match(/<title>([^<]+)<\/title>/)?.[1] ?? ''
      titles.add(title)
      expect(text, path).toMatch(/<meta name="description" content="[^"]{30,}"/)
      expect(text, path).toMatch(/<link rel="canonical" href="https:\/\/[^"]+\/"/)
      const preview = text.match(/<meta property="og:image" content="https:\/\/[^/]+\/([^"]+)"/)?.[1] ?? ''
      expect(statSync(join('dist', preview)).size, preview).toBeLessThan(200_000)
      const png = readFileSync(join('dist', preview))
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
      const linked = JSON.parse(text.match(/<script type="application\/ld\+json">(.*?)<\/script>/)?.[1] ?? '')
      expect(linked.url, path).toMatch(/^https:/)
      expect(text, path).toMatch(/<meta name="citation_title"/)
    }
    expect(titles.size).toBe(own.length)
  })

  test('describes each chart of a section as a dataset', () => {
    const linked = JSON.parse(
      html.get('/security/')?.match(/<script type="application\/ld\+json">(.*?)<\/script>/)?.[1] ?? '',
    )
    expect(linked['@type']).toEqual(['Article', 'LearningResource'])
    expect(linked.hasPart.length).toBe(10)
    for (const part of linked.hasPart) {
      expect(part.description.length).toBeGreaterThan(50)
      expect(part.distribution.length).toBeGreaterThan(0)
    }
  })

  test('lists every page in the sitemap', () => {
    const map = readFileSync('dist/sitemap.xml', 'utf8')
    expect([...map.matchAll(/<loc>/g)].length).toBe(own.length)
  })

  test('holds no style attribute, which the policy would refuse', () => {
    for (const [path, text] of html) expect(text.includes(' style="'), path).toBe(false)
  })
})

describe('finding one’s way', () => {
  test('the finder opens by key and by button, finds, and goes there', () =>
    visit('/economy', async ({ page }) => {
      await page.keyboard.press('Control+K')
      const dialog = page.getByRole('dialog')
      const field = dialog.getByRole('combobox')
      await field.fill('piracy')
      const option = dialog.getByRole('option').first()
      await option.waitFor()
      expect(await field.getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'))
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.waitForFunction(() => location.pathname !== '/economy')
      await page.locator('h1').waitFor()
      await page.getByRole('button', { name: 'Find' }).click()
      await field.fill('zzzz')
      await page.getByText('Nothing found').waitFor()
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
    }))

  test.each([
    ['/countries/vietnan', 'Vietnam'],
    ['/balanse', 'The balance'],
    ['/claim', 'Claims'],
  ])('%s is a 404 that offers %s', (path, title) =>
    visit(path, async ({ page }) => {
      await page.getByRole('main').getByRole('status').getByRole('link', { name: title }).waitFor()
    }),
  )

  test('a term explains itself where it stands, without script too', () =>
    visit(
      '/economy',
      async ({ page }) => {
        await page.getByRole('button', { name: 'AJCEP' }).click()
        await expect
          .poll(() => page.locator('.meaning:popover-open').innerText())
          .toContain('Comprehensive Economic Partnership')
      },
      { javaScriptEnabled: false },
    ))

  test('then, once chosen, holds from page to page', () =>
    visit('/economy', async ({ page }) => {
      await page.getByRole('group', { name: 'As of' }).first().getByLabel('May 2024, when he spoke').check()
      await page.waitForURL('**/economy?asof=then')
      await page.getByRole('link', { name: 'Claims' }).first().click()
      await page.waitForURL('**/claims?asof=then')
      await expect.poll(() => page.getByLabel('May 2024, when he spoke').isChecked()).toBe(true)
    }))

  test('as of May 2024 the start and the country pages tell of no later year', () =>
    visit('/?asof=then', async ({ page }) => {
      await page.locator('.tally').first().waitFor()
      await page.locator('#fig-investment-shift .plot svg').first().waitFor()
      await page.waitForFunction(() => document.querySelector('.contents-finding') === null)
      const text = await page.locator('main').innerText()
      expect(text.replace(/May 2024/g, '')).not.toMatch(/20(2[4-9]|[3-9]\d)|20\d\d[-–]2[4-9]/)
      await page.goto(`${site}/countries/philippines?asof=then`)
      await page.locator('.country[data-alive] h2').first().waitFor()
      expect(await page.locator('.country[data-alive]').innerText()).not.toMatch(/202[5-9]/)
    }))

  test('a source is found by filter and by its address', () =>
    visit('/sources', async ({ page }) => {
      await page.getByLabel('Grade').selectOption('C')
      await page.waitForURL('**/*grade=C*')
      const grades = () =>
        page
          .locator('[data-item]:visible')
          .evaluateAll((items) => items.map((item) => item.getAttribute('data-grade')))
      await expect.poll(async () => [...new Set(await grades())]).toEqual(['C'])
      expect((await grades()).length).toBeGreaterThan(3)
      await page.goto(`${site}/sources#investment-FL6`)
      await page.locator('#investment-FL6').waitFor()
    }))
})

test('a matrix works by arrow keys, reads out row, column and value, and opens the records behind a cell', () =>
  visit('/security', async ({ page }) => {
    const figure = page.locator('#fig-security-domains')
    await figure.scrollIntoViewIfNeeded()
    const cells = figure.getByRole('gridcell')
    await cells.first().waitFor()
    await cells.first().focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    const name = (await page.locator(':focus').getAttribute('aria-label')) ?? ''
    expect(name).toMatch(/^.+, .+: (\d+ records?|no record found)$/)
    const full = figure.getByRole('gridcell', { name: /: [1-9]\d* records?$/ }).first()
    await full.focus()
    await page.keyboard.press('Enter')
    const records = figure.locator('.cell-records')
    await records.waitFor()
    const count = Number((await full.getAttribute('aria-label'))?.match(/(\d+) records?$/)?.[1])
    expect(await records.locator('li').count()).toBe(count)
  }))

test('below another path than / every page, link and island works', async () => {
  const served = await serve({ port: 0, dir: 'dist-sub', base: '/sub/path/' })
  try {
    await visit(
      new URL(served.url).pathname,
      async ({ page, complaints, requests }) => {
        await page.getByRole('main').getByRole('link', { name: 'The economy' }).first().click()
        await page.locator('#E1 .verdict').waitFor()
        await page.locator('#fig-agreements .plot svg').first().waitFor()
        await page.getByRole('link', { name: 'Claims' }).first().click()
        await page.locator('.ledger > li').first().waitFor()
        await page.locator('#S1 .ledger-links a').first().click()
        await page.locator('#S1 .verdict').waitFor()
        expect(complaints).toEqual([])
        expect(requests.filter((url) => !new URL(url).pathname.startsWith('/sub/path/'))).toEqual([])
      },
      {},
      async () => {},
      { origin: () => new URL(served.url).origin },
    )
  } finally {
    await served.close()
  }
})

test('a taken port: the next one is used, and said so', async () => {
  const said: string[] = []
  const log = vi.spyOn(console, 'log').mockImplementation((...words) => said.push(words.join(' ')))
  const first = await serve({ port: 0 })
  const second = await serve({ port: first.port })
  try {
    expect(second.port).toBeGreaterThan(first.port)
    expect(said.join()).toContain(`Port ${first.port} is taken; using ${second.port}`)
    expect((await fetch(second.url)).status).toBe(200)
  } finally {
    log.mockRestore()
    await first.close()
    await second.close()
  }
})
