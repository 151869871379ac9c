import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { framedBy } from '../scripts/headers.mjs'
import { goTo, placesOnMap, site, visit, wakeAll, withBrowser } from './visit.ts'

withBrowser()

const htmlIn = (dir: string) =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter(
    // The copies for a stick are files, not pages: they have no policy.
    (file) => file.endsWith('.html') && !file.startsWith('copies'),
  )

/** An attribute that leads to another origin. */
const away = /(?:src|srcset|href|data|action)="(?:https?:)?\/\//i

describe.each(['dist', 'dist-sub'])('each page in %s', (dir) => {
  const pages = htmlIn(dir).map((file) => [file, readFileSync(`${dir}/${file}`, 'utf8')] as const)

  test('has a policy before all else that allows no inline script or style but its own', () => {
    expect(pages.length).toBeGreaterThan(110)
    for (const [file, html] of pages) {
      const [, before = '', policy = ''] =
        html.match(/^([\s\S]*?)<meta http-equiv="Content-Security-Policy" content="([^"]+)">/) ?? []
      expect(before, file).toMatch(
        /^<!doctype html>\s*<html lang="en">\s*<head>\s*<meta charset="utf-8" \/>$/,
      )
      expect(policy, file).toMatch(/^default-src 'none'; script-src 'self' 'sha256-/)
      expect(policy, file).not.toMatch(/unsafe|https?:|\*|blob:/)
      let inline = 0
      const inlined = html.matchAll(/<(?:script|style)([^>]*)>([\s\S]*?)<\/(?:script|style)>/g)
      for (const [, attributes = '', text = ''] of inlined) {
        if (attributes.includes(' src="') || attributes.includes('type="application/ld+json"')) continue
        inline++
        expect(attributes, file).toBe('')
        expect(policy, file).toContain(`'sha256-${createHash('sha256').update(text).digest('base64')}'`)
      }
      // A hash for each and none besides: what is not in the page must not run.
      expect(policy.match(/'sha256-/g), file).toHaveLength(inline)
    }
  })

  test('is ASCII, which a browser reads faster, and says what it says in other letters all the same', () => {
    for (const [file, html] of pages) expect(html.match(/[^\0-\x7f]/u)?.[0], file).toBeUndefined()
    const [, economy = ''] = pages.find(([file]) => file === 'economy/index.html') ?? []
    expect(economy).toContain('Japan&#8217;s yearly investment')
  })

  test('has no handler in an attribute, no script by address, and nothing from elsewhere', () => {
    for (const [file, html] of pages) {
      const tags = html.match(/<[a-z][^>]*>/gi) ?? []
      expect(tags.length, file).toBeGreaterThan(5)
      const wrong = tags.filter(
        (tag) =>
          /\son[a-z]+\s*=|javascript:|\sstyle=/i.test(tag) ||
          (/^<(?:script|img|iframe|source|video|audio|object|embed|form|base)\b/i.test(tag) &&
            away.test(tag)) ||
          (/^<link\b/i.test(tag) && !/rel="(?:canonical|alternate)"/.test(tag) && away.test(tag)),
      )
      expect(wrong, file).toEqual([])
    }
  })
})

test('the policy of the headers is no wider', () => {
  for (const policy of Object.values(framedBy)) expect(policy).not.toMatch(/unsafe|https?:|blob:/)
  expect(framedBy.page).not.toContain('*')
  expect(framedBy.embed.match(/\*/g)).toHaveLength(1)
})

const paths = htmlIn('dist').map((file) => `/${file.replace(/index\.html$/, '')}`)
const onMap = new Set(placesOnMap())
const sections = ['/economy/', '/co-creation/', '/security/', '/balance/']

test(
  'no page asks for anything from elsewhere, or complains; with all figures of the sections alive',
  () =>
    visit('/', async ({ page, complaints, requests }) => {
      expect(paths).toEqual(expect.arrayContaining(sections))
      // The others that are on the map of the site are opened without a network (offline.test.ts), which complains too.
      const opened = paths.filter((path) => sections.includes(path) || !onMap.has(path))
      expect(opened.length).toBeGreaterThan(40)
      const found: string[] = []
      for (const path of opened) {
        await goTo(page, path)
        if (sections.includes(path)) await wakeAll(page)
        found.push(...complaints.slice(found.length).map((words) => `${path}: ${words}`))
      }
      expect(found).toEqual([])
      expect(requests.length).toBeGreaterThan(opened.length)
      expect(requests.filter((url) => !url.startsWith(`${site}/`) && !url.startsWith('data:'))).toEqual([])
    }),
  300_000,
)

test('what a page does ask for from elsewhere is refused and seen', () =>
  expect(
    visit('/', async ({ page, complaints }) => {
      const refused = page.waitForEvent('console', (message) =>
        message.text().includes('Content Security Policy'),
      )
      await page.evaluate(() => {
        const picture = new Image()
        picture.src = 'https://elsewhere.example/picture.png'
      })
      await refused
      const said = page.waitForEvent('console', (message) =>
        message.text().includes('Content Security Policy'),
      )
      await page.evaluate(() => {
        const script = document.createElement('script')
        script.textContent = 'document.title = "run"'
        document.head.append(script)
      })
      await said
      expect(await page.title()).not.toBe('run')
      expect(complaints.length).toBeGreaterThanOrEqual(2)
      // A navigation is no matter of the policy: the visit itself sees it.
      await page.goto('http://localhost:1/').catch(() => {})
    }),
  ).rejects.toThrow('https://elsewhere.example/picture.png'))
